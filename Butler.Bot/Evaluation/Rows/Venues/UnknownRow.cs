using Butler.Bot.Evaluation.Scoring;
using Butler.Bot.Trials;
using Butler.Skills.Talk;

namespace Butler.Bot.Evaluation.Rows.Venues;

/// <summary>A venue that does not exist: the butler says so, offers the manager and takes no other venue for it.</summary>
internal sealed record UnknownRow : MessageRow
{
    protected override IEnumerable<Mark> Judge(SeenTurn seen)
    {
        var offered = seen.Reply.Contains("经理", StringComparison.Ordinal) || seen.Reply.Contains("manager", StringComparison.OrdinalIgnoreCase);
        var right = seen is { Outcome: Outcomes.NotKnown, CitedNames.Count: 0 } && offered;
        yield return Mark.Of(Measures.Unknown, right, "not known, manager offered", $"{seen.Outcome}: {string.Join(" | ", seen.CitedNames)} {seen.Reply}");
    }
}
