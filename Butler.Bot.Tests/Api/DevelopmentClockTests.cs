using Butler.Bot.Hosting.Time;
using Butler.Bot.Tests.Hosting;
using Butler.Bot.Tests.Turns;

namespace Butler.Bot.Tests.Api;

public sealed class DevelopmentClockTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Advance_InDevelopment_MovesBusinessTimeOn()
    {
        await using var host = new ApiHost();

        var (status, body) = await host.CallAsync(HttpMethod.Post, "/api/v1/development/clock", new { advance = "PT15M" }, null, Stop);

        Assert.Equal(200, status);
        var now = (DateTimeOffset)body!["now"]!;
        Assert.InRange(now - ButlerHost.Morning, TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(30));
        Assert.EndsWith("+08:00", (string)body["now"]!);
        Assert.True(host.Get<CommunityTime>().Now >= now);
    }

    [Fact]
    public async Task Advance_InProduction_IsNotThere()
    {
        await using var host = new ButlerHost(
            new Dictionary<string, string?> { ["environment"] = "Production", ["Clock:Now"] = "", ["Demo:Enabled"] = "true" }, new ScriptedDialogue());

        var (status, _) = await host.CallAsync(HttpMethod.Post, "/api/v1/development/clock", new { advance = "PT15M" }, await host.SignInAsync("senior", Stop), Stop);

        Assert.Equal(404, status);
    }
}
