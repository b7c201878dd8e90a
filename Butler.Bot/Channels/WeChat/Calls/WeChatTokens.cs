using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;
using Butler.Bot.Channels.WeChat.Settings;
using Butler.Bot.Hosting.Redis;
using Butler.Bot.Weixin;
using Butler.Skills.Storage;
using StackExchange.Redis;

namespace Butler.Bot.Channels.WeChat.Calls;

/// <summary>
/// The accounts' access tokens, shared by the replicas through Redis and asked for by one caller at a time. The stable
/// token is the same for everybody who asks until it runs out, so losing Redis costs a few calls and no more.
/// </summary>
internal sealed class WeChatTokens(IHttpClientFactory clients, WeChatOptions options, RedisConnection redis, TimeProvider systemTime) : IDisposable
{
    public const string Client = "wechat";

    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan ForcedPause = TimeSpan.FromSeconds(31);
    private static readonly TimeSpan LockLength = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<string, Kept> _kept = new();
    private readonly ConcurrentDictionary<string, DateTimeOffset> _forced = new();
    private readonly SemaphoreSlim _asking = new(1, 1);

    /// <exception cref="WeChatCallException">The platform gave none; its kind says whether trying again can help.</exception>
    public async ValueTask<string> GetAsync(WeChatAccount account, CancellationToken cancellationToken)
    {
        if (Known(account) is { } known)
            return known;
        await _asking.WaitAsync(cancellationToken);
        try
        {
            return Known(account) ?? await FindSharedAsync(account) ?? await AskInTurnAsync(account, refused: null, cancellationToken);
        }
        finally
        {
            _asking.Release();
        }
    }

    /// <summary>Another token in place of one the platform refused; callers that come with the same refused token share the answer.</summary>
    public async Task<string> ReplaceAsync(WeChatAccount account, string refused, CancellationToken cancellationToken)
    {
        await _asking.WaitAsync(cancellationToken);
        try
        {
            if (Known(account) is { } known && known != refused)
                return known;
            if (await FindSharedAsync(account) is { } shared && shared != refused)
                return shared;
            return await AskInTurnAsync(account, refused, cancellationToken);
        }
        finally
        {
            _asking.Release();
        }
    }

    public void Dispose() => _asking.Dispose();

    private string? Known(WeChatAccount account) =>
        _kept.TryGetValue(account.AppId, out var kept) && kept.Until > systemTime.GetUtcNow() ? kept.Token : null;

    private async Task<string> AskInTurnAsync(WeChatAccount account, string? refused, CancellationToken cancellationToken)
    {
        // One replica asks; the others find its answer. Whoever waits in vain asks itself: the token is the same.
        var (database, owner) = (await DatabaseAsync(), Ids.New());
        var mine = database is null || await TryAsync(() => database.LockTakeAsync(LockOf(account), owner, LockLength), otherwise: true);
        for (var waited = 0; !mine && waited < 20; waited++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), systemTime, cancellationToken);
            if (await FindSharedAsync(account) is { } shared && shared != refused)
                return shared;
        }

        try
        {
            // The one who had the lock before may have put its answer there since this one last looked.
            if (await FindSharedAsync(account) is { } found && found != refused)
                return found;
            var token = await AskAsync(account, force: false, cancellationToken);
            if (token.Token == refused && MayForce(account))
                token = await AskAsync(account, force: true, cancellationToken);
            _kept[account.AppId] = token;
            if (database is not null)
                await TryAsync(() => database.StringSetAsync(KeyOf(account), token.Token, token.Until - systemTime.GetUtcNow()), otherwise: false);
            return token.Token;
        }
        finally
        {
            if (database is not null)
                await TryAsync(() => database.LockReleaseAsync(LockOf(account), owner), otherwise: false);
        }
    }

    private async Task<Kept> AskAsync(WeChatAccount account, bool force, CancellationToken cancellationToken)
    {
        using var http = clients.CreateClient(Client);
        using var response = await http.PostAsJsonAsync(
            new Uri(options.Api, "/cgi-bin/stable_token"),
            new { grant_type = "client_credential", appid = account.AppId, secret = account.AppSecret, force_refresh = force },
            WeixinJson.Options,
            cancellationToken);
        var body = await response.Content.ReadAsStringAsync(cancellationToken);
        var outcome = ApiError.Of((int)response.StatusCode, body, tokenCall: true);
        if (outcome.Kind != ErrorKind.None)
            throw new WeChatCallException(outcome);
        using var answer = JsonDocument.Parse(body);
        return answer.RootElement.TryGetProperty("access_token", out var token) && token.GetString() is { Length: > 0 } text
            ? new Kept(text, systemTime.GetUtcNow() + TimeSpan.FromSeconds(Math.Max(60, LifetimeOf(answer.RootElement) - Early.TotalSeconds)))
            : throw new WeChatCallException(new ApiError(ErrorKind.Temporary, null));
    }

    private static double LifetimeOf(JsonElement answer) => answer.TryGetProperty("expires_in", out var seconds) && seconds.TryGetDouble(out var value) ? value : 0;

    /// <summary>The platform forces a new one twenty times a day, half a minute apart.</summary>
    private bool MayForce(WeChatAccount account)
    {
        var now = systemTime.GetUtcNow();
        if (_forced.TryGetValue(account.AppId, out var last) && now - last < ForcedPause)
            return false;
        _forced[account.AppId] = now;
        return true;
    }

    private async Task<string?> FindSharedAsync(WeChatAccount account)
    {
        if (await DatabaseAsync() is not { } database)
            return null;
        var found = await TryAsync(() => database.StringGetWithExpiryAsync(KeyOf(account)), otherwise: default);
        if (found.Value.IsNullOrEmpty)
            return null;
        _kept[account.AppId] = new Kept(found.Value.ToString(), systemTime.GetUtcNow() + (found.Expiry ?? TimeSpan.FromMinutes(1)));
        return found.Value.ToString();
    }

    private async ValueTask<IDatabase?> DatabaseAsync() => redis.Available ? (await redis.OpenAsync()).GetDatabase() : null;

    private static async Task<T> TryAsync<T>(Func<Task<T>> call, T otherwise)
    {
        try
        {
            return await call();
        }
        catch (Exception failure) when (failure is RedisException or TimeoutException)
        {
            return otherwise;
        }
    }

    private static RedisKey KeyOf(WeChatAccount account) => $"butler:wechat:token:{account.AppId}";

    private static RedisKey LockOf(WeChatAccount account) => $"butler:wechat:asking:{account.AppId}";

    private sealed record Kept(string Token, DateTimeOffset Until);
}
