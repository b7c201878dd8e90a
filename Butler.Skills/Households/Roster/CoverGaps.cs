namespace Butler.Skills.Households.Roster;

/// <summary>The hours in which only the duty desk would answer: nobody of these people is planned on duty, or who is has leave.</summary>
public static class CoverGaps
{
    /// <param name="shifts">Of everybody who answers for the households.</param>
    public static IReadOnlyList<Gap> Find(IReadOnlyCollection<DutyShift> shifts, DateTimeOffset from, DateTimeOffset until)
    {
        var edges = shifts.SelectMany(s => new[] { s.Start, s.End }).Where(e => from < e && e < until).Append(from).Append(until).Distinct().Order().ToList();
        var gaps = new List<Gap>();
        for (var i = 0; i + 1 < edges.Count; i++)
        {
            if (IsCovered(shifts, edges[i]))
                continue;
            if (gaps.Count > 0 && gaps[^1].Until == edges[i])
                gaps[^1] = gaps[^1] with { Until = edges[i + 1] };
            else
                gaps.Add(new Gap(edges[i], edges[i + 1]));
        }

        return gaps;
    }

    private static bool IsCovered(IReadOnlyCollection<DutyShift> shifts, DateTimeOffset at) => shifts.Any(duty =>
        duty.Kind == ShiftKind.Duty && duty.Covers(at) && !shifts.Any(leave => leave.Kind == ShiftKind.Leave && leave.Person == duty.Person && leave.Covers(at)));
}

public sealed record Gap(DateTimeOffset From, DateTimeOffset Until);
