using Butler.Bot.Hosting.Demo;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Butler.Bot.Bots;

/// <summary>
/// Reads who belongs to which household where no token of this host says it. A user id is taken for a household only
/// with demo data, where nobody real can be mistaken for another.
/// </summary>
internal sealed class HouseholdResolver(IButlerStore store, IMemoryCache cache, DemoOptions demo) : IResidentResolver
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    public async ValueTask<ResidentIdentity?> FindAsync(string channel, string userId, CancellationToken cancellationToken)
    {
        if (!demo.Enabled)
            return null;
        if (cache.TryGetValue((typeof(HouseholdResolver), userId), out ResidentIdentity? known))
            return known;
        await using var db = store.Open();
        var found = await db.Residents.AsNoTracking()
            .Where(r => (r.HouseholdId == userId || r.Id == userId) && r.MovedOutAt == null)
            .OrderBy(r => r.Id)
            .Select(r => new ResidentIdentity(r.HouseholdId, r.Id))
            .FirstOrDefaultAsync(cancellationToken);
        cache.Set((typeof(HouseholdResolver), userId), found, Kept);
        return found;
    }
}
