using Butler.Skills.Conversations;
using Butler.Skills.Handoffs;
using Butler.Skills.Households;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Dialogue;

public sealed class EmergencyRuleTests(DialogueHost host) : IClassFixture<DialogueHost>
{
    private const string Fire = "厨房着火了快来人";

    [Fact]
    public async Task Fire_IsAnsweredAndAlarmedInTheCommitOfItsMessage()
    {
        var talk = await host.TalkAsync();

        var turn = await talk.SayAsync(Fire);

        Assert.Empty(turn.Text);
        var messages = await talk.ReadAsync((db, stop) => db.Messages.Where(m => m.ConversationId == talk.ConversationId).OrderBy(m => m.Seq).ToListAsync(stop));
        Assert.Equal([Author.Resident, Author.Butler], messages.Select(m => m.From));
        Assert.Contains("119", messages[1].Text, StringComparison.Ordinal);
        Assert.Equal([messages[0].Id], messages[1].InReplyTo);
        Assert.Equal(messages[1].TurnId, messages[0].AnsweredBy);
        var record = await talk.ReadAsync((db, stop) => db.Turns.SingleAsync(t => t.Id == messages[1].TurnId, stop));
        Assert.Equal(("emergency.fire", "alarmed"), (record.Intent, record.Outcome));
        Assert.Equal("fire", (await talk.ReadAsync((db, stop) => db.Alarms.SingleAsync(a => a.ConversationId == talk.ConversationId, stop))).Kind);
        Assert.Equal(HandoffReason.Emergency, Assert.Single(await talk.HandoffsAsync()).Reason);
        Assert.Empty(await talk.OrdersAsync());
    }

    [Fact]
    public async Task Fire_InEnglish_IsAnsweredInEnglish()
    {
        var talk = await host.TalkAsync();

        await talk.SayAsync("There is a fire in my kitchen!");

        var advice = await talk.ReadAsync((db, stop) => db.Messages.SingleAsync(m => m.ConversationId == talk.ConversationId && m.From == Author.Butler, stop));
        Assert.Contains("call the fire brigade", advice.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fire_WhileAPersonHasTheConversation_AlarmsWithoutAWordOfTheButler()
    {
        var talk = await host.TalkAsync();
        await talk.SayAsync("转人工");
        await talk.ChangeAsync(async (db, stop) => await HandoffDesk.TakeAsync(
            db, await db.Handoffs.SingleAsync(h => h.ConversationId == talk.ConversationId, stop),
            await db.Staff.SingleAsync(s => s.Role == StaffRole.Manager, stop), talk.Now, stop));
        var before = await WordsOfTheButlerAsync(talk);

        await talk.SayAsync(Fire);

        Assert.Equal(before, await WordsOfTheButlerAsync(talk));
        Assert.Single(await talk.ReadAsync((db, stop) => db.Alarms.Where(a => a.ConversationId == talk.ConversationId).ToListAsync(stop)));
        var unanswered = await talk.ReadAsync((db, stop) => db.Messages.SingleAsync(m => m.ConversationId == talk.ConversationId && m.Text == Fire, stop));
        Assert.Null(unanswered.AnsweredBy);
    }

    [Fact]
    public async Task Hotpot_IsNoFire()
    {
        var talk = await host.TalkAsync();

        await talk.SayAsync("附近哪家火锅好吃");

        Assert.Empty(await talk.ReadAsync((db, stop) => db.Alarms.Where(a => a.ConversationId == talk.ConversationId).ToListAsync(stop)));
    }

    private static Task<int> WordsOfTheButlerAsync(Talk talk) =>
        talk.ReadAsync((db, stop) => db.Messages.CountAsync(m => m.ConversationId == talk.ConversationId && m.From == Author.Butler, stop));
}
