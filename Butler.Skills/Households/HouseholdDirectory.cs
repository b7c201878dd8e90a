using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Skills.Households;

/// <summary>Looks up who lives where and who looks after them.</summary>
public sealed class HouseholdDirectory(IButlerStore store)
{
    /// <summary>A resident by their own id, or by their household's id (then the one registered first); null when there is none.</summary>
    public async Task<ResidentCard?> FindResidentAsync(string id, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        return await (
            from resident in db.Residents
            where (resident.Id == id || resident.HouseholdId == id) && resident.MovedOutAt == null
            join household in db.Households on resident.HouseholdId equals household.Id
            join manager in db.Staff on household.Manager equals manager.SignIn into managers
            from manager in managers.DefaultIfEmpty()
            orderby resident.Id
            select new ResidentCard(household.Id, resident.Id, resident.Name, household.Room, manager == null ? null : manager.Name, manager == null ? null : manager.WorkPhone))
            .FirstOrDefaultAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<ResidentCard>> ListResidentsAsync(string householdPrefix, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        return await (
            from resident in db.Residents
            where resident.HouseholdId.StartsWith(householdPrefix) && resident.MovedOutAt == null
            join household in db.Households on resident.HouseholdId equals household.Id
            join manager in db.Staff on household.Manager equals manager.SignIn into managers
            from manager in managers.DefaultIfEmpty()
            orderby household.Id, resident.Id
            select new ResidentCard(household.Id, resident.Id, resident.Name, household.Room, manager == null ? null : manager.Name, manager == null ? null : manager.WorkPhone))
            .ToListAsync(cancellationToken);
    }

    public async Task<bool> LivesInAsync(string residentId, string householdId, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        return await db.Residents.AnyAsync(r => r.Id == residentId && r.HouseholdId == householdId && r.MovedOutAt == null, cancellationToken);
    }

    /// <summary>The names residents hear, by sign-in.</summary>
    public async Task<IReadOnlyDictionary<string, string>> ListStaffNamesAsync(CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        return await db.Staff.ToDictionaryAsync(s => s.SignIn, s => s.Name, cancellationToken);
    }
}
