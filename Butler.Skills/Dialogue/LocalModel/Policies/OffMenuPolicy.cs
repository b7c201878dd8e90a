using Butler.Skills.Dialogue.LocalModel.Intents;

namespace Butler.Skills.Dialogue.LocalModel.Policies;

/// <summary>
/// A wish that no service of the menu fits goes to the manager, not to the nearest item. Asked twice: ahead of the menu
/// for what is plainly none of it, and behind it for a plain wish in which nothing of the menu was found.
/// </summary>
internal sealed class OffMenuPolicy(bool ahead) : ILocalPolicy
{
    private const double Plain = 0.6;
    private const int Shortest = 5;

    public LocalDecision? Decide(Utterance said)
    {
        var wished = ahead
            ? said.Wants(IntentReader.OffMenu)
            : said.LikelihoodOf(IntentReader.Service) >= Plain && said.Text.Length >= Shortest;
        return wished ? LocalDecision.Call("handoff", "handoff_to_manager", ("reason", "off_menu"), ("message", said.Text)) : null;
    }
}
