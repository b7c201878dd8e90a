using System.Globalization;

namespace Butler.Bot.Evaluation.Scoring;

/// <summary>One measure over all rows of a file.</summary>
internal sealed record Score(Measure Measure, int Right, int All, double Value)
{
    /// <summary>For an F1: precision and recall.</summary>
    public (double Precision, double Recall)? Parts { get; private init; }

    /// <summary>True also where nothing is demanded.</summary>
    public bool Reached => Measure.Floor is not { } floor || (Measure.Kind == MeasureKind.Wrongs ? Value <= floor : Value >= floor);

    public static IReadOnlyList<Score> Of(IEnumerable<Mark> marks) => [.. marks.GroupBy(m => m.Measure).Select(group => Of(group.Key, [.. group]))];

    public static string Percent(double share) => (share * 100).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    private static Score Of(Measure measure, IReadOnlyList<Mark> marks)
    {
        var right = marks.Count(m => m.Right);
        return measure.Kind switch
        {
            MeasureKind.Wrongs => new Score(measure, right, marks.Count, Share(marks.Count - right, marks.Count)),
            MeasureKind.F1 => OfF1(measure, marks),
            _ => new Score(measure, right, marks.Count, Share(right, marks.Count)),
        };
    }

    private static Score OfF1(Measure measure, IReadOnlyList<Mark> marks)
    {
        var found = marks.Count(m => m is { Positive: true, Right: true });
        var missed = marks.Count(m => m is { Positive: true, Right: false });
        var wrongly = marks.Count(m => m is { Positive: false, Right: false });
        return new Score(measure, marks.Count(m => m.Right), marks.Count, Share(2 * found, (2 * found) + missed + wrongly))
        {
            Parts = (Share(found, found + wrongly), Share(found, found + missed)),
        };
    }

    // Nothing to find and nothing found is as good as it gets.
    private static double Share(int part, int all) => all == 0 ? 1 : (double)part / all;
}
