using Butler.Bot.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Turns;

public sealed class RehearsalTests
{
    [Fact]
    public async Task Start_RehearsesATalk_AndLeavesNothingOfIt()
    {
        var stop = TestContext.Current.CancellationToken;
        var dialogue = new ScriptedDialogue();
        await using var host = new ButlerHost(new Dictionary<string, string?> { ["Turns:Rehearsal"] = "true" }, dialogue);

        await using var db = host.Open();

        Assert.True(dialogue.Thoughts > 0);
        Assert.Equal((0, 0, 0), (await db.Conversations.CountAsync(stop), await db.Messages.CountAsync(stop), await db.Turns.CountAsync(stop)));
    }

    [Fact]
    public async Task Start_TheRehearsalFails_TheHostServesAllTheSame()
    {
        var stop = TestContext.Current.CancellationToken;
        var dialogue = new ScriptedDialogue { Think = (_, _) => throw new InvalidOperationException("not yet") };
        await using var host = new ButlerHost(new Dictionary<string, string?> { ["Turns:Rehearsal"] = "true" }, dialogue);

        var (status, _) = await host.CallAsync(HttpMethod.Get, "/health/ready", null, null, stop);

        Assert.Equal(200, status);
    }
}
