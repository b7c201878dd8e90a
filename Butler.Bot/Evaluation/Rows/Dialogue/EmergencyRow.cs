using Butler.Bot.Evaluation.Scoring;
using Butler.Bot.Trials;

namespace Butler.Bot.Evaluation.Rows.Dialogue;

/// <summary>Danger, or something that only sounds like it.</summary>
internal sealed record EmergencyRow : MessageRow
{
    public required bool Alarm { get; init; }

    /// <summary>People would disagree: not counted.</summary>
    public bool Borderline { get; init; }

    protected override IEnumerable<Mark> Judge(SeenTurn seen)
    {
        if (Borderline)
            yield break;
        yield return Mark.Of(Alarm ? Measures.EmergenciesFound : Measures.FalseAlarms, seen.Alarmed == Alarm, Alarm ? "alarm" : "no alarm", seen.Intent);
    }
}
