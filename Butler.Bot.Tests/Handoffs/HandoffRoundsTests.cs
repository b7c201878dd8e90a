using Butler.Bot.Channels.BotFramework;
using Butler.Bot.Handoffs;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Tests.Api;
using Butler.Bot.Tests.Turns;
using Butler.Bot.Turns;
using Butler.Skills.Conversations;
using Butler.Skills.Handoffs;
using Butler.Skills.Orders;
using Butler.Skills.Storage;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Newtonsoft.Json.Linq;

namespace Butler.Bot.Tests.Handoffs;

/// <summary>What ends by itself, and what channels hear of it.</summary>
public sealed class HandoffRoundsTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task NobodyComes_TheDeskHasToCallBackAndTheResidentIsTold()
    {
        await using var host = new ApiHost();
        var (id, talk) = await host.HandoffAsync("demo-017", Stop);

        host.Get<BusinessClock>().Advance(TimeSpan.FromMinutes(90));
        await host.Get<HandoffRounds>().RunAsync(Stop);

        await using var db = host.Open();
        var handoff = await db.Handoffs.SingleAsync(h => h.Id == id, Stop);
        Assert.Equal(HandoffState.Failed, handoff.State);
        var order = await db.Orders.SingleAsync(o => o.Id == handoff.CallbackOrderId, Stop);
        Assert.Equal(("demo-017", "desk", OrderStatus.Confirmed), (order.HouseholdId, order.Department, order.Status));
        Assert.NotEmpty(await db.Clocks.Where(c => c.SubjectId == order.Id && c.StoppedAt == null).ToListAsync(Stop));
        Assert.Empty(await db.Clocks.Where(c => c.SubjectId == id && c.StoppedAt == null).ToListAsync(Stop));
        Assert.Contains(await host.TalkAsync(talk, Stop), m => m.From == Author.System && m.Text.Contains(order.Number!, StringComparison.Ordinal));
        // The next request is a new handoff.
        Assert.Equal(HandoffState.Offered, (await db.Handoffs.AsNoTracking().SingleAsync(h => h.Id == host.HandoffAsync("demo-018", Stop).Result.Handoff, Stop)).State);
    }

    [Fact]
    public async Task PersonIsSilentForHours_TheButlerServesAgainAndSaysSo()
    {
        await using var host = new ApiHost();
        var (id, talk) = await host.HandoffAsync("demo-017", Stop);
        await host.AsAsync("manager-a", HttpMethod.Post, $"/handoffs/{id}/take", null, Stop);
        host.Get<BusinessClock>().Advance(TimeSpan.FromHours(3));
        await host.AsAsync("manager-a", HttpMethod.Post, $"/handoffs/{id}/messages", new { text = "在查" }, Stop);
        host.Get<BusinessClock>().Advance(TimeSpan.FromHours(3));
        await host.Get<HandoffRounds>().RunAsync(Stop);
        Assert.Equal(HandoffState.Human, await StateAsync(host, id));

        host.Get<BusinessClock>().Advance(TimeSpan.FromHours(2));
        await host.Get<HandoffRounds>().RunAsync(Stop);

        Assert.Equal(HandoffState.Returned, await StateAsync(host, id));
        Assert.Contains(await host.TalkAsync(talk, Stop), m => m.From == Author.System && m.Text.Contains("有一阵没有回复", StringComparison.Ordinal));
        await using var db = host.Open();
        Assert.Equal(Speaker.Butler, (await db.Conversations.SingleAsync(c => c.Id == talk, Stop)).Speaker);
    }

    [Fact]
    public async Task Take_WithdrawsAReply_WhatItAnsweredIsUnansweredAgain()
    {
        await using var host = new ApiHost();
        var (id, talk) = await host.HandoffAsync("demo-017", Stop);
        await using (var db = host.Open())
        {
            var conversation = await db.Conversations.SingleAsync(c => c.Id == talk, Stop);
            var asked = Message.Incoming(conversation, new IncomingMessage(new("directline", "", conversation.ChannelId), "u", "k-late", "还有一件事", "demo-017", "demo-017-1"), ApiHost.Morning);
            asked.AnswerWith("turn-x");
            db.Messages.AddRange(asked, Message.Outgoing(conversation, Author.Butler, "回", ApiHost.Morning).Of("turn-x").InAnswerTo([asked.Id]));
            // In one transaction with the takeover, so that the outbox has no time to send it.
            var handoff = await db.Handoffs.SingleAsync(h => h.Id == id, Stop);
            await db.SaveChangesAsync(Stop);
            await HandoffDesk.TakeAsync(db, handoff, await db.Staff.SingleAsync(s => s.SignIn == "manager-a", Stop), ApiHost.Morning, Stop);
            await db.SaveChangesAsync(Stop);
        }

        var said = await host.TalkAsync(talk, Stop);
        Assert.Equal(DeliveryState.Withdrawn, said.Single(m => m.TurnId == "turn-x").Delivery);
        Assert.Null(said.Single(m => m.DeliveryKey == "k-late").AnsweredBy);
    }

    [Fact]
    public async Task Steps_AreToldToAChannelThatListens_EachOnceAndInOrder()
    {
        await using var host = new ApiHost();
        var (id, _) = await host.HandoffAsync("demo-017", Stop);
        await host.AsAsync("manager-a", HttpMethod.Post, $"/handoffs/{id}/take", null, Stop);
        await host.AsAsync("manager-a", HttpMethod.Post, $"/handoffs/{id}/return", null, Stop);
        var hub = new Hub("directline") { FailFirst = true };
        using var telling = new HandoffTelling(host.Get<IButlerStore>(), [hub], host.Get<LiveEvents>(), TimeProvider.System, NullLogger<HandoffTelling>.Instance);

        await telling.RunAsync(Stop);
        Assert.Empty(hub.Told);
        await telling.RunAsync(Stop);
        await telling.RunAsync(Stop);

        Assert.Equal([HandoffState.Requested, HandoffState.Offered, HandoffState.Human, HandoffState.Returned], hub.Told.Select(t => t.State));
        Assert.NotEmpty(hub.Talk);
    }

    [Fact]
    public async Task Step_ThatAKilledReplicaHadTaken_IsToldOnceItsTimeIsOver()
    {
        await using var host = new ApiHost();
        await host.HandoffAsync("demo-017", Stop);
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using (var db = host.Open())
            await db.HandoffEvents.ExecuteUpdateAsync(set => set.SetProperty(e => e.TellingUntil, time.GetUtcNow() + HandoffTelling.Lease), Stop);
        var hub = new Hub("directline");
        using var telling = new HandoffTelling(host.Get<IButlerStore>(), [hub], host.Get<LiveEvents>(), time, NullLogger<HandoffTelling>.Instance);

        await telling.RunAsync(Stop);
        Assert.Empty(hub.Told);
        time.Advance(HandoffTelling.Lease + TimeSpan.FromSeconds(1));
        await telling.RunAsync(Stop);
        Assert.Equal([HandoffState.Requested, HandoffState.Offered], hub.Told.Select(t => t.State));
    }

    [Theory]
    [InlineData(HandoffState.Requested, "handoff.initiate", null)]
    [InlineData(HandoffState.Human, "handoff.status", "accepted")]
    [InlineData(HandoffState.Failed, "handoff.status", "failed")]
    [InlineData(HandoffState.Returned, "handoff.status", "completed")]
    [InlineData(HandoffState.Resolved, "handoff.status", "completed")]
    [InlineData(HandoffState.Offered, null, null)]
    public async Task BotFramework_EveryStep_IsTheProtocolsEvent(HandoffState state, string? name, string? status)
    {
        await using var host = new ApiHost();
        var (id, talk) = await host.HandoffAsync("demo-017", Stop);
        await host.AsAsync("manager-a", HttpMethod.Post, $"/handoffs/{id}/take", null, Stop);
        await using var db = host.Open();
        var step = await db.HandoffEvents.AsNoTracking().FirstAsync(e => e.HandoffId == id, Stop);
        db.Entry(step).Property(e => e.State).CurrentValue = state;

        var activity = BotFrameworkHandoffs.Write(step, await host.TalkAsync(talk, Stop));

        Assert.Equal(name, activity?.Name);
        if (activity is null)
            return;
        Assert.Equal(ActivityTypes.Event, activity.Type);
        Assert.Equal(status, (string?)((JObject)activity.Value)["state"]);
        if (state == HandoffState.Requested)
            Assert.Contains("我要找经理", ((JObject)Assert.Single(activity.Attachments).Content).ToString(), StringComparison.Ordinal);
    }

    private static async Task<HandoffState> StateAsync(ApiHost host, string id)
    {
        await using var db = host.Open();
        return await db.Handoffs.Where(h => h.Id == id).Select(h => h.State).SingleAsync(Stop);
    }

    private sealed class Hub(string channel) : IHandoffListener
    {
        public string Channel => channel;
        public bool FailFirst { get; set; }
        public List<HandoffEvent> Told { get; } = [];
        public IReadOnlyList<Message> Talk { get; private set; } = [];

        public Task<bool> TellAsync(Conversation conversation, HandoffEvent step, IReadOnlyList<Message> talk, CancellationToken cancellationToken)
        {
            if (FailFirst)
            {
                FailFirst = false;
                return Task.FromResult(false);
            }

            Told.Add(step);
            if (talk.Count > 0)
                Talk = talk;
            return Task.FromResult(true);
        }
    }
}
