using Butler.Bot.Hosting.Redis;
using StackExchange.Redis;

namespace Butler.Bot.Care;

/// <summary>
/// Who is really at work: somebody counts as present for a few minutes after they did something, never for an open tab.
/// In Redis, for all replicas; while that is away everybody counts as absent and nothing else changes.
/// </summary>
public sealed class Presence(RedisConnection redis)
{
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(5);

    private const string Prefix = "butler:present:";

    /// <summary>The person has just done something.</summary>
    public void Seen(string signIn) => _ = SeenAsync(signIn);

    /// <summary>Those of the people who did something in the last few minutes.</summary>
    public async Task<IReadOnlySet<string>> PresentAsync(IReadOnlyCollection<string> signIns, CancellationToken cancellationToken)
    {
        try
        {
            var db = (await redis.OpenAsync().WaitAsync(cancellationToken)).GetDatabase();
            var there = await Task.WhenAll(signIns.Select(async s => (SignIn: s, Present: await db.KeyExistsAsync(Prefix + s))));
            return there.Where(p => p.Present).Select(p => p.SignIn).ToHashSet();
        }
        catch (Exception away) when (away is RedisException or TimeoutException)
        {
            return new HashSet<string>();
        }
    }

    private async Task SeenAsync(string signIn)
    {
        try
        {
            await (await redis.OpenAsync()).GetDatabase().StringSetAsync(Prefix + signIn, "1", Lasts, flags: CommandFlags.FireAndForget);
        }
        catch (Exception away) when (away is RedisException or TimeoutException or ObjectDisposedException)
        {
            // Presence is what may be forgotten; the next thing they do says it again.
        }
    }
}
