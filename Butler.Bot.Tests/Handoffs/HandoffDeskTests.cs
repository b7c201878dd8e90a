using Butler.Bot.Tests.Storage;
using Butler.Skills.Conversations;
using Butler.Skills.Handoffs;
using Butler.Skills.Households;
using Butler.Skills.ServiceLevels;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Handoffs;

public sealed class HandoffDeskTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 10, 0, 0, TimeSpan.FromHours(8));

    private readonly TempDatabase _database = new();
    private string _conversation = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _database.CreateAsync();
        await InAsync((db, _) =>
        {
            db.Staff.AddRange(
                new StaffMember("manager", "周雅", "0600-5550001", StaffRole.Manager),
                new StaffMember("deputy", "陈立", "0600-5550002", StaffRole.Deputy, standsInFor: "manager"),
                new StaffMember("desk", "管家中心", "0600-5550003", StaffRole.Desk));
            db.Households.Add(new Household("h-1", "1栋1单元101", "东组团", "manager", specialOwner: false));
            var conversation = db.Conversations.Add(new Conversation(new("test", "butler", "talk"), Now)).Entity;
            conversation.BindTo("h-1", "r-1");
            _conversation = conversation.Id;
            return Task.FromResult(0);
        });
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Request_ManagerOnDuty_IsOfferedToThemWithTheirClock()
    {
        var handoff = await RequestAsync();

        Assert.Equal((HandoffState.Offered, "manager"), (handoff.State, handoff.Owner));
        var clock = Assert.Single(await ClocksAsync());
        Assert.Equal(("manager", handoff.Id, Now.AddMinutes(10)), (clock.Owner, clock.SubjectId, clock.DueAt));
    }

    [Fact]
    public async Task Request_ManagerOffDuty_IsOfferedToTheirDeputy()
    {
        await InAsync(async (db, stop) =>
        {
            (await db.Staff.SingleAsync(s => s.SignIn == "manager", stop)).SetDuty(false);
            return 0;
        });

        Assert.Equal("deputy", (await RequestAsync()).Owner);
    }

    [Fact]
    public async Task Request_NobodyOfTheirsOnDuty_GoesToTheDesk()
    {
        await InAsync(async (db, stop) =>
        {
            foreach (var person in await db.Staff.Where(s => s.Role != StaffRole.Desk).ToListAsync(stop))
                person.SetDuty(false);
            return 0;
        });

        Assert.Equal("desk", (await RequestAsync()).Owner);
    }

    [Fact]
    public async Task Request_UnboundConversation_GoesToTheDesk()
    {
        var owner = await InAsync(async (db, stop) =>
        {
            var talk = db.Conversations.Add(new Conversation(new("test", "butler", "unbound"), Now)).Entity;
            return (await HandoffDesk.RequestAsync(db, talk, household: null, HandoffReason.Asked, "人工", Now, stop)).Owner;
        });

        Assert.Equal("desk", owner);
    }

    [Fact]
    public async Task Request_OneIsOpen_ReturnsItAndKeepsItsClock()
    {
        var first = await RequestAsync();
        var second = await RequestAsync(Now.AddMinutes(5));

        Assert.Equal(first.Id, second.Id);
        Assert.Equal(Now.AddMinutes(10), Assert.Single(await ClocksAsync()).DueAt);
    }

    [Fact]
    public async Task Request_TwiceInOneUnitOfWork_IsOneHandoff()
    {
        var same = await InAsync(async (db, stop) =>
        {
            var talk = await db.Conversations.SingleAsync(c => c.Id == _conversation, stop);
            var first = await HandoffDesk.RequestAsync(db, talk, null, HandoffReason.Complaint, null, Now, stop);
            return ReferenceEquals(first, await HandoffDesk.RequestAsync(db, talk, null, HandoffReason.Asked, null, Now, stop));
        });

        Assert.True(same);
    }

    [Fact]
    public async Task Take_PendingRepliesOfTheButler_AreWithdrawnAndTheClockStops()
    {
        await RequestAsync();
        await InAsync(async (db, stop) =>
        {
            var talk = await db.Conversations.SingleAsync(c => c.Id == _conversation, stop);
            db.Messages.Add(Message.Outgoing(talk, Author.Butler, "还没发出的话", Now));
            db.Messages.Add(Message.Outgoing(talk, Author.System, "通知", Now));
            return 0;
        });

        Assert.Equal(HandoffRefused.No, await StepAsync("manager", HandoffDesk.TakeAsync));

        var messages = await MessagesAsync();
        Assert.Equal(DeliveryState.Withdrawn, messages.Single(m => m.From == Author.Butler).Delivery);
        Assert.Equal(["通知", "客户经理周雅已接手,为您服务。"], messages.Where(m => m.From == Author.System).Select(m => m.Text));
        Assert.Equal("manager", Assert.Single(await ClocksAsync()).StoppedBy);
        Assert.Equal(Speaker.Human, await InAsync(async (db, stop) => (await db.Conversations.SingleAsync(c => c.Id == _conversation, stop)).Speaker));
    }

    [Theory]
    [InlineData("Could somebody call me about the leak?|ok", "This is now with your manager 周雅, who will write to you here.")]
    [InlineData("楼上一直在漏水,找个人来看看|ok", "客户经理周雅已接手,为您服务。")]
    public async Task Take_TellsTheResidentInTheirLanguage(string said, string notice)
    {
        await RequestAsync();
        await InAsync(async (db, stop) =>
        {
            var talk = await db.Conversations.SingleAsync(c => c.Id == _conversation, stop);
            foreach (var (i, text) in said.Split('|').Index())
                db.Messages.Add(Message.Incoming(talk, new IncomingMessage(new("test", "butler", "talk"), "r-1", $"{i}", text, "h-1", "r-1"), Now));
            return 0;
        });

        await StepAsync("manager", HandoffDesk.TakeAsync);

        Assert.Equal(notice, Assert.Single(await MessagesAsync(), m => m.From == Author.System).Text);
    }

    [Fact]
    public async Task Take_Twice_SaysItOnce()
    {
        await RequestAsync();
        await StepAsync("manager", HandoffDesk.TakeAsync);

        Assert.Equal(HandoffRefused.No, await StepAsync("manager", HandoffDesk.TakeAsync));
        Assert.Equal(HandoffRefused.OwnedByAnother, await StepAsync("deputy", HandoffDesk.TakeAsync));
        Assert.Single(await MessagesAsync());
    }

    [Fact]
    public async Task Take_RaisesTheConversationsVersionToTheEpoch()
    {
        await RequestAsync();
        await StepAsync("manager", HandoffDesk.TakeAsync);

        var (version, epoch) = await InAsync(async (db, stop) =>
            ((await db.Conversations.SingleAsync(c => c.Id == _conversation, stop)).Version, (await db.Handoffs.SingleAsync(stop)).Epoch));
        Assert.Equal(version, epoch);
    }

    [Fact]
    public async Task Write_AnswersEveryUnansweredMessage()
    {
        await RequestAsync();
        await StepAsync("manager", HandoffDesk.TakeAsync);
        await InAsync(async (db, stop) =>
        {
            var talk = await db.Conversations.SingleAsync(c => c.Id == _conversation, stop);
            foreach (var key in new[] { "1", "2" })
                db.Messages.Add(Message.Incoming(talk, new IncomingMessage(new("test", "butler", "talk"), "u", key, key, "h-1", "r-1"), Now));
            return 0;
        });

        Assert.Equal(HandoffRefused.No, await WriteAsync("manager"));

        var messages = await MessagesAsync();
        var words = messages.Single(m => m.From == Author.Manager);
        var asked = messages.Where(m => m.From == Author.Resident).ToList();
        Assert.Equal("manager", words.Sender);
        Assert.Equal(asked.Select(m => m.Id), words.InReplyTo);
        Assert.All(asked, m => Assert.Equal(words.Id, m.AnsweredBy));
    }

    [Fact]
    public async Task Write_BeforeTakingOrByAnother_IsRefused()
    {
        await RequestAsync();
        Assert.Equal(HandoffRefused.NotTaken, await WriteAsync("manager"));
        await StepAsync("manager", HandoffDesk.TakeAsync);

        Assert.Equal(HandoffRefused.OwnedByAnother, await WriteAsync("deputy"));
        Assert.DoesNotContain(await MessagesAsync(), m => m.From == Author.Manager);
    }

    [Fact]
    public async Task Take_OfAMatter_MakesItsPromiseThePersonsUntilItIsReturned()
    {
        await RequestAsync();
        await StepAsync("deputy", HandoffDesk.TakeAsync);
        var taken = await ResolveClockAsync();
        await StepAsync("deputy", HandoffDesk.ReturnAsync);

        Assert.Equal(("deputy", true), (taken.Owner, taken.Running));
        Assert.Equal(("deputy", ClockEnd.Kept), ((await ResolveClockAsync()).StoppedBy, (await ResolveClockAsync()).End));
    }

    [Fact]
    public async Task Return_GivesTheButlerTheWordAgain()
    {
        await RequestAsync();
        await StepAsync("manager", HandoffDesk.TakeAsync);

        Assert.Equal(HandoffRefused.No, await StepAsync("manager", HandoffDesk.ReturnAsync));

        Assert.Equal(Speaker.Butler, await InAsync(async (db, stop) => (await db.Conversations.SingleAsync(c => c.Id == _conversation, stop)).Speaker));
        Assert.Equal(HandoffRefused.Closed, await StepAsync("manager", HandoffDesk.ReturnAsync));
        Assert.Equal(HandoffState.Offered, (await RequestAsync(Now.AddHours(1))).State);
    }

    [Fact]
    public async Task Transfer_MovesTheRightToWrite()
    {
        await RequestAsync();
        await StepAsync("manager", HandoffDesk.TakeAsync);

        var refused = await InAsync(async (db, stop) => await HandoffDesk.TransferAsync(
            db, await db.Handoffs.SingleAsync(stop), await PersonAsync(db, "manager", stop), await PersonAsync(db, "deputy", stop), Now, stop));

        Assert.Equal(HandoffRefused.No, refused);
        Assert.Equal(HandoffRefused.OwnedByAnother, await WriteAsync("manager"));
        Assert.Equal(HandoffRefused.No, await WriteAsync("deputy"));
    }

    [Fact]
    public async Task Resolve_NobodyTookIt_StopsTheClockAndTellsTheResidentNothing()
    {
        await RequestAsync();

        Assert.Equal(HandoffRefused.No, await StepAsync("desk", (db, handoff, person, now, stop) => HandoffDesk.ResolveAsync(db, handoff, person, "已电话处理", now, stop)));

        Assert.False(Assert.Single(await ClocksAsync()).Running);
        Assert.Empty(await MessagesAsync());
    }

    private Task<Handoff> RequestAsync(DateTimeOffset? now = null) => InAsync(async (db, stop) =>
    {
        var talk = await db.Conversations.SingleAsync(c => c.Id == _conversation, stop);
        var household = await db.Households.SingleAsync(stop);
        return await HandoffDesk.RequestAsync(db, talk, household, HandoffReason.Asked, "我要找管家", now ?? Now, stop);
    });

    private Task<HandoffRefused> WriteAsync(string person) =>
        StepAsync(person, (db, handoff, who, now, stop) => HandoffDesk.WriteAsync(db, handoff, who, "您好,我来处理。", now, stop));

    private Task<HandoffRefused> StepAsync(string person, Func<ButlerDb, Handoff, StaffMember, DateTimeOffset, CancellationToken, Task<HandoffRefused>> step) =>
        InAsync(async (db, stop) => await step(
            db, await db.Handoffs.OrderByDescending(h => h.RequestedAt).FirstAsync(stop), await PersonAsync(db, person, stop), Now.AddMinutes(2), stop));

    private static Task<StaffMember> PersonAsync(ButlerDb db, string signIn, CancellationToken stop) => db.Staff.SingleAsync(s => s.SignIn == signIn, stop);

    private Task<List<Message>> MessagesAsync() => InAsync((db, stop) => db.Messages.OrderBy(m => m.Seq).ToListAsync(stop));

    /// <summary>The promises of a response; that the matter is solved within a day is promised beside them.</summary>
    private Task<List<ServiceClock>> ClocksAsync() => InAsync((db, stop) => db.Clocks.Where(c => c.Kind == ClockKind.Respond).ToListAsync(stop));

    private Task<ServiceClock> ResolveClockAsync() => InAsync((db, stop) => db.Clocks.AsNoTracking().SingleAsync(c => c.Kind == ClockKind.Resolve, stop));

    private async Task<T> InAsync<T>(Func<ButlerDb, CancellationToken, Task<T>> work)
    {
        await using var db = _database.Open();
        var result = await work(db, Stop);
        await db.SaveChangesAsync(Stop);
        return result;
    }
}
