using Butler.Bot.Hosting.Redis;
using StackExchange.Redis;

namespace Butler.Bot.Care;

/// <summary>
/// Who is really at work: somebody counts as present for a few minutes after they did something, never for an open tab.
/// In Redis, for all replicas; while that is away everybody counts as absent and nothing else changes.
/// </summary>
public sealed class Presence(RedisConnection redis, TimeProvider systemTime)
{
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(5);

    /// <summary>How long the last thing somebody did is remembered.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(12);

    private const string Prefix = "butler:last-act:";

    // What was done before this is known only if Redis outlived the host.
    private readonly DateTimeOffset _since = systemTime.GetUtcNow();

    /// <summary>The person has just done something.</summary>
    public void Seen(string signIn) => _ = SeenAsync(signIn);

    /// <summary>Those of the people who did something in the last few minutes.</summary>
    public async Task<IReadOnlySet<string>> PresentAsync(IReadOnlyCollection<string> signIns, CancellationToken cancellationToken)
    {
        var acts = await LastActsAsync(signIns, cancellationToken);
        var since = systemTime.GetUtcNow() - Lasts;
        return signIns.Where(s => acts?.GetValueOrDefault(s) > since).ToHashSet();
    }

    /// <summary>Those who have done nothing for so long; nobody while that is not known, so that nobody is passed over for a lost Redis or a fresh start.</summary>
    public async Task<IReadOnlySet<string>> IdleAsync(IReadOnlyCollection<string> signIns, TimeSpan length, CancellationToken cancellationToken)
    {
        var before = systemTime.GetUtcNow() - length;
        return await LastActsAsync(signIns, cancellationToken) is { } acts
            ? signIns.Where(s => (acts.GetValueOrDefault(s) ?? _since) < before).ToHashSet()
            : new HashSet<string>();
    }

    /// <summary>Null while Redis is away.</summary>
    private async Task<Dictionary<string, DateTimeOffset?>?> LastActsAsync(IReadOnlyCollection<string> signIns, CancellationToken cancellationToken)
    {
        try
        {
            var db = (await redis.OpenAsync().WaitAsync(cancellationToken)).GetDatabase();
            var acts = await Task.WhenAll(signIns.Select(async s => (SignIn: s, At: await db.StringGetAsync(Prefix + s))));
            return acts.ToDictionary(a => a.SignIn, a => a.At.TryParse(out long at) ? DateTimeOffset.FromUnixTimeMilliseconds(at) : (DateTimeOffset?)null);
        }
        catch (Exception away) when (away is RedisException or TimeoutException)
        {
            return null;
        }
    }

    private async Task SeenAsync(string signIn)
    {
        try
        {
            await (await redis.OpenAsync()).GetDatabase().StringSetAsync(Prefix + signIn, systemTime.GetUtcNow().ToUnixTimeMilliseconds(), Kept, flags: CommandFlags.FireAndForget);
        }
        catch (Exception away) when (away is RedisException or TimeoutException or ObjectDisposedException)
        {
            // Presence is what may be forgotten; the next thing they do says it again.
        }
    }
}
