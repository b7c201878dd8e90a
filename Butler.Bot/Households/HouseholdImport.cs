using Butler.Bot.Hosting.Storage;
using Butler.Skills.Households;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Households;

/// <summary>Takes a sheet over in one transaction, or not at all. The same sheet twice changes nothing the second time.</summary>
internal sealed class HouseholdImport(Transactions transactions)
{
    public Task<ImportResult> RunAsync(HouseholdSheet sheet, CancellationToken cancellationToken) =>
        transactions.RunAsync((db, stop) => TakeOverAsync(db, sheet, stop), cancellationToken);

    private static async Task<ImportResult> TakeOverAsync(ButlerDb db, HouseholdSheet sheet, CancellationToken cancellationToken)
    {
        var managers = await db.Staff.Where(s => s.Role == StaffRole.Manager).Select(s => s.SignIn).ToHashSetAsync(cancellationToken);
        var faults = sheet.Lines.Where(l => !managers.Contains(l.Manager))
            .Select(l => new SheetFault(sheet.File, l.Number, l.ManagerColumn, $"there is no manager '{l.Manager}'; add them first with 'managers add'"))
            .Concat(Contradictions(sheet))
            .OrderBy(f => f.Line).ToList();
        if (faults.Count > 0)
            return ImportResult.Refused(faults);

        var ids = sheet.Lines.Select(l => l.Household).Distinct().ToList();
        var known = await db.Households.Include(h => h.Residents).Where(h => ids.Contains(h.Id)).ToDictionaryAsync(h => h.Id, cancellationToken);
        var (households, residents, moved) = (0, 0, 0);
        foreach (var lines in sheet.Lines.GroupBy(l => l.Household))
        {
            var first = lines.First();
            if (!known.TryGetValue(first.Household, out var household))
            {
                household = db.Households.Add(new Household(first.Household, first.Room, first.Cluster, first.Manager, first.SpecialOwner)).Entity;
                households++;
            }
            else if (household.Manager != first.Manager)
            {
                household.AssignTo(first.Manager);
                moved++;
            }

            residents += AddResidents(household, lines);
        }

        return new ImportResult(households, residents, moved, []);
    }

    private static int AddResidents(Household household, IEnumerable<HouseholdLine> lines)
    {
        var added = 0;
        foreach (var line in lines.Where(l => l.Resident.Length > 0 && household.Residents.TrueForAll(r => r.Name != l.Resident || !r.LivesThere)).ToList())
        {
            var place = household.Residents.Count + 1;
            household.Residents.Add(new Resident($"{household.Id}-{place}", household.Id, line.Resident, line.Phone.Length > 0 ? line.Phone : null));
            added++;
        }

        return added;
    }

    /// <summary>Lines of one household have to agree on all but the resident.</summary>
    private static IEnumerable<SheetFault> Contradictions(HouseholdSheet sheet) =>
        from lines in sheet.Lines.GroupBy(l => l.Household)
        let first = lines.First()
        from line in lines.Skip(1)
        where (line.Room, line.Cluster, line.Manager, line.SpecialOwner) != (first.Room, first.Cluster, first.Manager, first.SpecialOwner)
        select new SheetFault(sheet.File, line.Number, 1, $"household '{line.Household}' is described otherwise in line {first.Number}; make the two the same");
}

internal sealed record ImportResult(int Households, int Residents, int Moved, IReadOnlyList<SheetFault> Faults)
{
    public static ImportResult Refused(IReadOnlyList<SheetFault> faults) => new(0, 0, 0, faults);
}
