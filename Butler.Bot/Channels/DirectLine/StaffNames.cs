using Butler.Skills.Households;
using Microsoft.Extensions.Caching.Memory;

namespace Butler.Bot.Channels.DirectLine;

/// <summary>The names that stand over managers' messages; looked up at most once a minute.</summary>
internal sealed class StaffNames(HouseholdDirectory directory, IMemoryCache cache)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    public async ValueTask<IReadOnlyDictionary<string, string>> ListAsync(CancellationToken cancellationToken) =>
        await cache.GetOrCreateAsync(typeof(StaffNames), entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = Kept;
            return directory.ListStaffNamesAsync(cancellationToken);
        }) ?? throw new InvalidOperationException("The list of names is never null.");
}
