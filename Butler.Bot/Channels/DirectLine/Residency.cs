using Butler.Skills.Households;
using Microsoft.Extensions.Caching.Memory;

namespace Butler.Bot.Channels.DirectLine;

/// <summary>Whether a token's resident still lives where it says. Asked at every call, so the answer is kept for a few seconds.</summary>
internal sealed class Residency(HouseholdDirectory households, IMemoryCache cache)
{
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(5);

    public async ValueTask<bool> LivesInAsync(string residentId, string householdId, CancellationToken cancellationToken)
    {
        var key = (typeof(Residency), residentId, householdId);
        if (cache.TryGetValue(key, out bool lives))
            return lives;
        lives = await households.LivesInAsync(residentId, householdId, cancellationToken);
        cache.Set(key, lives, Kept);
        return lives;
    }
}
