using Butler.Bot.Evaluation.Scoring;
using Butler.Bot.Trials;
using Butler.Skills.Talk;

namespace Butler.Bot.Evaluation.Rows.Venues;

/// <summary>Venues under constraints.</summary>
internal sealed record SearchRow : MessageRow
{
    private const int ShownAtMost = 12;

    /// <summary>All that is wanted stands in this message.</summary>
    public bool SelfContained { get; init; } = true;

    public required SearchExpectation Expect { get; init; }

    protected override IEnumerable<Mark> Judge(SeenTurn seen)
    {
        var within = Expect.VenuesWithin;
        var right = within.Count == 0
            ? seen.Outcome == Outcomes.NoneMatch
            : seen.CitedNames.Count > 0 && seen.CitedNames.All(within.Contains);
        var wanted = within.Count == 0 ? Outcomes.NoneMatch : string.Join(" | ", within.Take(ShownAtMost));
        var got = $"{seen.Outcome}: {string.Join(" | ", seen.CitedNames.Select(name => within.Contains(name) ? name : $"!{name}"))}";
        yield return Mark.Of(SelfContained ? Measures.Search : Measures.SearchInTalk, right, wanted, got);
    }
}

/// <param name="VenuesWithin">Names; empty when nothing fits.</param>
internal sealed record SearchExpectation(IReadOnlyList<string> VenuesWithin);
