using Butler.Skills.Menu;

namespace Butler.Skills.Dialogue.LocalModel.Policies.Community;

/// <summary>
/// Whether a message is about life in the community and not about a service that only sounds like it: rain is a reason to
/// want a taxi, a gate is where a handrail is loose. The likelier of the two has the message.
/// </summary>
internal static class CommunityClaim
{
    private const double OfTheMenu = 0.9;

    /// <summary>Whether a service of the menu is plainly asked for, in words that something else would be asked about in as well.</summary>
    /// <param name="intent">What is heard instead; beyond doubt it has the message all the same.</param>
    public static bool IsTheMenus(Utterance said, string intent, Func<MenuItem, bool> own) =>
        said.Finding is { Sure: { IsOrdered: true } item, Candidates: [{ Score: >= OfTheMenu }, ..] } && !own(item) && !said.IsSurely(intent);

    /// <param name="own">Whether an item is what the intent itself is about.</param>
    /// <param name="certain">From which likelihood on the menu is not asked.</param>
    public static bool IsFor(Utterance said, string intent, Func<MenuItem, bool> own, double certain = 1) =>
        said.Wants(intent) && !IsTheMenus(said, intent, own) && (said.Finding.Items.Any(own) || said.IsRather(intent) || said.LikelihoodOf(intent) >= certain);
}
