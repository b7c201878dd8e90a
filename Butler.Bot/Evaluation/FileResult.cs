using Butler.Bot.Evaluation.Rows;
using Butler.Bot.Evaluation.Scoring;
using Butler.Bot.Trials;

namespace Butler.Bot.Evaluation;

/// <summary>One file, talked through.</summary>
internal sealed record FileResult(RowFile File, IReadOnlyList<RowResult> Rows, IReadOnlyList<Score> Scores, TimeSpan Took)
{
    public bool Reached => Scores.All(s => s.Reached);

    /// <summary>What was not as expected, in the order of the rows.</summary>
    public IEnumerable<Miss> Misses() =>
        from row in Rows
        from mark in row.Marks
        where !mark.Right
        select new Miss(row.Row.Id, mark.Measure.Name, string.Join(" / ", row.Row.Said().Select(s => s.Text)), mark.Wanted, mark.Got);
}

internal sealed record RowResult(Row Row, IReadOnlyList<SeenTurn> Seen, IReadOnlyList<Mark> Marks);

internal sealed record Miss(string Id, string Measure, string Text, string Wanted, string Got);
