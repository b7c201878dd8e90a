using Butler.Skills.Language.Cues;
using Butler.Skills.Menu;
using Butler.Skills.Orders.Menus;

namespace Butler.Skills.Dialogue.LocalModel.Policies.Community;

/// <summary>Weather and traffic, which only a live source could know. Flights and matches are items of the menu and found there.</summary>
internal sealed class LivePolicy : ILocalPolicy
{
    private static readonly CueSet Traffic = CueSet.Of("堵车|堵不堵|堵吗|路况|塞车|限行|traffic jam|traffic like|traffic on|road conditions|congested");

    private static readonly CueSet Comes = CueSet.Of("能来吗|能来不|能来人|来个人|来人看|来人修|派人|派个|喊人来|叫人来|来修|来看看|来弄|上门|come over|come round|send someone|send somebody");

    public LocalDecision? Decide(Utterance said)
    {
        if (IsOnlyTheCircumstance(said) || IsOfAnOrder(said))
            return null;
        if (CommunityClaim.IsFor(said, "weather", item => item.Live == LiveKind.Weather))
            return Ask("weather", LiveKind.Weather, said);
        return said.Has(Traffic) ? Ask("ask_guide", LiveKind.Traffic, said) : null;
    }

    /// <summary>"Ten below and the heater is dead, can somebody come": the fault is what it is about.</summary>
    private static bool IsOnlyTheCircumstance(Utterance said) =>
        said.Clauses.Count > 1 && (said.Has(Comes) || said.Clauses.Any(c => said.Find(c).Sure is { Kind: OrderKind.Repair or OrderKind.Report }));

    /// <summary>"How long will he take" asks for no forecast while somebody is on the way.</summary>
    private static bool IsOfAnOrder(Utterance said) =>
        said.View.Orders.Count > 0 && (said.Has(LocalCues.Status) || said.Has(LocalCues.Arrival)) && !said.IsSurely("weather");

    private static LocalDecision Ask(string intent, LiveKind kind, Utterance said) =>
        LocalDecision.Call(intent, $"{MenuSkill.Plugin}_{MenuSkill.AskLive}", ("kind", kind.ToString().ToLowerInvariant()), ("question", said.Text));
}
