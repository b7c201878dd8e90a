using Butler.Skills.Menu;

namespace Butler.Skills.Dialogue.LocalModel.Policies.Community;

/// <summary>
/// Whether a message is about life in the community and not about a service that only sounds like it: rain is a reason to
/// want a taxi, a gate is where a handrail is loose. An item of the menu that is beyond doubt goes before an intent that is not.
/// </summary>
internal static class CommunityClaim
{
    private const double Certain = 0.85;

    /// <param name="own">Whether an item is what the intent itself is about.</param>
    public static bool IsFor(Utterance said, string intent, Func<MenuItem, bool> own) =>
        said.Wants(intent) && (said.Finding.Sure is not { } item || own(item) || said.LikelihoodOf(intent) >= Certain);
}
