using Butler.Bot.Care;
using Butler.Bot.Hosting.Redis;
using Butler.Bot.Tests.Api;
using Butler.Bot.Tests.Care;
using Butler.Bot.Tests.Hosting;
using Butler.Bot.Tests.Turns;
using Butler.Bot.Turns;
using Butler.Skills.Conversations;
using Butler.Skills.Handoffs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Butler.Bot.Tests.Handoffs;

/// <summary>A manager who is on duty by the roster and does nothing: whether the deputy is asked at once is the policy's word.</summary>
public sealed class IdleManagerTests
{
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(10);

    /// <summary>By which it is known how long somebody has done nothing.</summary>
    private readonly FakeTimeProvider _time = new(ButlerHost.Morning);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Offered_ToSomebodyIdle_GoesToTheDeputyAtOnceAndTheResidentKnows()
    {
        await using var host = Host(Idle);
        await host.SayAndHearAsync("demo-017", "你好", Stop);
        _time.Advance(Idle + TimeSpan.FromSeconds(1));

        var (handoff, talk) = await OfferAsync(host);

        await EngineHost.UntilAsync(async () => await OwnerAsync(host, handoff) == "deputy-a", "the deputy to be asked", Stop);
        Assert.Contains(await host.TalkAsync(talk, Stop), m => m.From == Author.System && m.Text.Contains("不在电脑前", StringComparison.Ordinal) && m.Text.Contains("林溪", StringComparison.Ordinal));
        await using var db = host.Open();
        Assert.All(await db.Clocks.Where(c => c.SubjectId == handoff && c.StoppedAt == null).ToListAsync(Stop), c => Assert.Equal("deputy-a", c.Owner));
        Assert.Equal(HandoffState.Offered, (await db.Handoffs.SingleAsync(h => h.Id == handoff, Stop)).State);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public async Task Offered_ToSomebodyActive_OrWithoutAPolicyOrADeputy_StaysTheirs(bool policy, bool noDeputy)
    {
        await using var host = Host(policy ? Idle : TimeSpan.Zero);
        await host.SayAndHearAsync("demo-017", "你好", Stop);
        if (noDeputy)
            await host.Get<CareStaff>().SetDutyAsync(await HandingOverTests.PersonAsync(host, "senior"), "deputy-a", onDuty: false, Stop);
        var active = policy && !noDeputy;
        var (handoff, _) = ("", "");
        for (var i = 0; i < 8; i++)
        {
            _time.Advance(Idle / 3);
            if (active)
                await ActAsync(host.Get<Presence>());
            if (i == 4)
                (handoff, _) = await OfferAsync(host);
            else
                host.Get<LiveEvents>().Publish("whatever else goes on");
            await Task.Delay(300, Stop);
        }

        Assert.Equal("manager-a", await OwnerAsync(host, handoff));
    }

    private ApiHost Host(TimeSpan idle) => new(new Dictionary<string, string?> { ["Handoffs:DeputyAfterIdle"] = idle.ToString() })
    {
        Configure = services => services.AddSingleton(provider => new Presence(provider.GetRequiredService<RedisConnection>(), _time)),
    };

    /// <summary>The manager does something, and it is known.</summary>
    private static async Task ActAsync(Presence presence)
    {
        presence.Seen("manager-a");
        await EngineHost.UntilAsync(async () => (await presence.IdleAsync(["manager-a"], TimeSpan.FromSeconds(1), Stop)).Count == 0, "the act to be known", Stop);
    }

    /// <summary>As a turn does it: the commit, then the word to whoever watches.</summary>
    private static async Task<(string Handoff, string Talk)> OfferAsync(ApiHost host)
    {
        var offered = await host.HandoffAsync("demo-017", Stop);
        host.Get<LiveEvents>().Publish(offered.Conversation);
        return offered;
    }

    private static async Task<string?> OwnerAsync(ApiHost host, string handoff)
    {
        await using var db = host.Open();
        return (await db.Handoffs.AsNoTracking().SingleAsync(h => h.Id == handoff, Stop)).Owner;
    }
}
