namespace Butler.Skills.Community.Bills;

/// <summary>The bills that answer a question.</summary>
/// <param name="Bills">By due date, the earliest first.</param>
/// <param name="OutsidePeriod">There is none for the period that was asked about; these are the nearest.</param>
internal sealed record BillAnswer(IReadOnlyList<Bill> Bills, bool OutsidePeriod)
{
    private const int MostPaid = 2;

    public static BillAnswer Of(BillQuestion asked, IReadOnlyList<Bill> all)
    {
        var kind = all.Where(b => asked.Kinds.Count == 0 || asked.Kinds.Contains(b.Kind)).OrderBy(b => b.DueOn).ThenBy(b => b.Kind).ToList();
        if (asked.Period is not { } period)
            return new BillAnswer(OpenAndLatest(kind), OutsidePeriod: false);
        var inPeriod = kind.Where(b => b.Covers.Overlaps(period)).ToList();
        return inPeriod.Count > 0 ? new BillAnswer(inPeriod, OutsidePeriod: false) : new BillAnswer(OpenAndLatest(kind), OutsidePeriod: true);
    }

    private static List<Bill> OpenAndLatest(List<Bill> bills)
    {
        var latestPaid = bills.Where(b => b.IsPaid).OrderByDescending(b => b.DueOn).Take(MostPaid).ToHashSet();
        return [.. bills.Where(b => !b.IsPaid || latestPaid.Contains(b))];
    }
}
