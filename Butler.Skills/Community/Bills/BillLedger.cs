using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Skills.Community.Bills;

/// <summary>Takes over what the billing system says. Works in the caller's unit of work and saves nothing.</summary>
public sealed class BillLedger
{
    private readonly ButlerDb _db;
    private readonly Dictionary<(string Household, string Reference), Bill> _known;

    private BillLedger(ButlerDb db, IEnumerable<Bill> known) =>
        (_db, _known) = (db, known.ToDictionary(b => (b.HouseholdId, b.Reference)));

    /// <summary>For these households' bills.</summary>
    public static async Task<BillLedger> OpenAsync(ButlerDb db, IReadOnlyCollection<string> households, CancellationToken cancellationToken) =>
        new(db, await db.Bills.Where(b => EF.Parameter(households).Contains(b.HouseholdId)).ToListAsync(cancellationToken));

    /// <summary>Writes the bill, or corrects the one with the same reference.</summary>
    /// <param name="reference">Null from a billing system without numbers.</param>
    public (Bill Bill, bool IsNew) Write(string household, string? reference, BillCharge charge, DateTimeOffset now)
    {
        var number = reference ?? charge.UsualReference;
        var isNew = !_known.TryGetValue((household, number), out var bill);
        if (isNew)
            _known[(household, number)] = bill = _db.Bills.Add(new Bill(household, number, now)).Entity;
        bill!.Charge(charge, now);
        return (bill, isNew);
    }
}
