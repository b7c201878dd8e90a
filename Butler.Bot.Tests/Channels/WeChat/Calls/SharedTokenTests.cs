using System.Diagnostics;
using Butler.Bot.Channels.WeChat.Calls;
using Butler.Bot.Channels.WeChat.Settings;
using Butler.Bot.Tests.Channels.WeChat.Simulation;
using Butler.Bot.Tests.Hosting;
using Butler.Bot.Tests.Servers;
using Butler.Bot.Tests.Turns;

namespace Butler.Bot.Tests.Channels.WeChat.Calls;

/// <summary>One account, two replicas, one token.</summary>
public sealed class SharedTokenTests
{
    private const int AtOnce = 20;
    private const int MostAttempts = 10;

    // Who waits for another's token asks for itself after two seconds.
    private static readonly TimeSpan Quick = TimeSpan.FromSeconds(1.5);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ManyCallersOfTwoReplicas_AskThePlatformOnce()
    {
        // A machine that is slow in the middle of it proves nothing.
        for (var attempt = 1; !await AskOnceAsync(mayBeSlow: attempt < MostAttempts); attempt++)
        {
        }
    }

    [Fact]
    public async Task ReplicaThatStartsLater_TakesTheTokenThatIsThere()
    {
        await using var redis = await RedisServer.StartAsync(Stop);
        await using var platform = await FakePlatform.StartAsync();
        await using (var first = await HostAsync(platform, redis))
            await first.Get<WeChatTokens>().GetAsync(AccountOf(first), Stop);
        await using var second = await HostAsync(platform, redis);

        Assert.Equal("token-1", await second.Get<WeChatTokens>().GetAsync(AccountOf(second), Stop));
        Assert.Single(platform.Calls, "stable_token");
    }

    [Fact]
    public async Task WithoutRedis_EveryReplicaAsksForItself()
    {
        await using var platform = await FakePlatform.StartAsync();
        var redis = await RedisServer.StartAsync(Stop);
        await using var host = await HostAsync(platform, redis);
        await redis.DisposeAsync();

        Assert.Equal("token-1", await host.Get<WeChatTokens>().GetAsync(AccountOf(host), Stop));
    }

    private static async Task<bool> AskOnceAsync(bool mayBeSlow)
    {
        await using var redis = await RedisServer.StartAsync(Stop);
        await using var platform = await FakePlatform.StartAsync();
        await using var first = await HostAsync(platform, redis);
        await using var second = await HostAsync(platform, redis);

        var watch = Stopwatch.StartNew();
        var tokens = await AskAsync(first, second, (tokens, account) => tokens.GetAsync(account, Stop).AsTask());
        if (mayBeSlow && watch.Elapsed > Quick)
            return false;
        Assert.Equal("token-1", Assert.Single(tokens.Distinct()));
        Assert.Single(platform.Calls, "stable_token");

        // Refused by the platform: everybody comes back with the same token at once, and one asks.
        platform.NewToken();
        watch.Restart();
        tokens = await AskAsync(first, second, (tokens, account) => tokens.ReplaceAsync(account, "token-1", Stop));
        if (mayBeSlow && watch.Elapsed > Quick)
            return false;
        Assert.Equal("token-2", Assert.Single(tokens.Distinct()));
        Assert.Equal(2, platform.Calls.Count(c => c == "stable_token"));
        return true;
    }

    private static async Task<string[]> AskAsync(ButlerHost first, ButlerHost second, Func<WeChatTokens, WeChatAccount, Task<string>> ask) =>
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(i => i % 2 == 0 ? first : second).Select(host => Task.Run(() => ask(host.Get<WeChatTokens>(), AccountOf(host)), Stop)));

    private static WeChatAccount AccountOf(ButlerHost host) => host.Get<WeChatOptions>().Accounts[0];

    private static async Task<ButlerHost> HostAsync(FakePlatform platform, RedisServer redis)
    {
        var host = WeChatHost.Create(platform, new ScriptedDialogue(), TimeSpan.FromSeconds(1), ("ConnectionStrings:Redis", redis.ConnectionString));
        _ = host.Services;
        await EngineHost.UntilAsync(() => Task.FromResult(host.Get<Butler.Bot.Hosting.Redis.RedisConnection>().Available), "Redis to be there", Stop);
        return host;
    }
}
