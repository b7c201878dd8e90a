using Butler.Bot.Evaluation.Scoring;
using Butler.Bot.Trials;

namespace Butler.Bot.Evaluation.Rows.Dialogue;

/// <summary>Something for the human manager, or for the butler itself.</summary>
internal sealed record HandoffRow : MessageRow
{
    public required bool Handoff { get; init; }

    /// <summary>People would disagree: not counted.</summary>
    public bool Borderline { get; init; }

    protected override IEnumerable<Mark> Judge(SeenTurn seen)
    {
        if (Borderline)
            yield break;
        yield return new Mark(Measures.Handoff, Positive: Handoff, seen.WentToAPerson == Handoff, Handoff ? "handoff" : "no handoff", $"{seen.Intent}/{seen.Outcome}");
    }
}
