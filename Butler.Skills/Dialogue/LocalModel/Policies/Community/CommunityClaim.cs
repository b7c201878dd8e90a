using Butler.Skills.Menu;

namespace Butler.Skills.Dialogue.LocalModel.Policies.Community;

/// <summary>
/// Whether a message is about life in the community and not about a service that only sounds like it: rain is a reason to
/// want a taxi, a gate is where a handrail is loose. What the menu finds goes before an intent that is not beyond doubt.
/// </summary>
internal static class CommunityClaim
{
    private const double Certain = 0.55;

    /// <param name="own">Whether an item is what the intent itself is about.</param>
    /// <param name="certain">From which likelihood on the menu is not asked.</param>
    public static bool IsFor(Utterance said, string intent, Func<MenuItem, bool> own, double certain = Certain) =>
        said.Wants(intent) && (said.Finding.Items.Count == 0 || said.Finding.Items.Any(own) || said.LikelihoodOf(intent) >= certain);
}
