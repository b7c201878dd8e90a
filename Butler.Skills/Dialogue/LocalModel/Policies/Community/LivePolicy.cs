using Butler.Skills.Language.Cues;
using Butler.Skills.Menu;
using Butler.Skills.Orders.Menus;

namespace Butler.Skills.Dialogue.LocalModel.Policies.Community;

/// <summary>Weather and traffic, which only a live source could know. Flights and matches are items of the menu and found there.</summary>
internal sealed class LivePolicy : ILocalPolicy
{
    private static readonly CueSet Traffic = CueSet.Of("堵车|堵不堵|堵吗|路况|塞车|限行|traffic jam|traffic like|traffic on|road conditions|congested");

    public LocalDecision? Decide(Utterance said)
    {
        if (CommunityClaim.IsFor(said, "weather", item => item.Live == LiveKind.Weather))
            return Ask("weather", LiveKind.Weather, said);
        return said.Has(Traffic) ? Ask("ask_guide", LiveKind.Traffic, said) : null;
    }

    private static LocalDecision Ask(string intent, LiveKind kind, Utterance said) =>
        LocalDecision.Call(intent, $"{MenuSkill.Plugin}_{MenuSkill.AskLive}", ("kind", kind.ToString().ToLowerInvariant()), ("question", said.Text));
}
