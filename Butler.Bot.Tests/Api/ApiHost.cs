using System.Text.Json.Nodes;
using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Tests.Hosting;
using Butler.Bot.Tests.Turns;
using Butler.Bot.Turns;
using Butler.Skills.Conversations;
using Butler.Skills.Handoffs;
using Butler.Skills.Menu;
using Butler.Skills.Orders;
using Butler.Skills.Orders.Placing;
using Butler.Skills.Orders.Promises;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Api;

/// <summary>The host with a scripted dialogue, and the few things that residents bring about before a manager looks.</summary>
public sealed class ApiHost : ButlerHost
{
    private readonly Dictionary<string, string> _tokens = [];
    private int _deliveries;

    public ApiHost() : this(new ScriptedDialogue()) { }

    internal ApiHost(string connection)
        : this(new ScriptedDialogue(), new Dictionary<string, string?> { ["ConnectionStrings:Butler"] = connection }) { }

    internal ApiHost(Dictionary<string, string?> settings) : this(new ScriptedDialogue(), settings) { }

    private ApiHost(ScriptedDialogue dialogue, Dictionary<string, string?>? settings = null) : base(settings, dialogue) => Dialogue = dialogue;

    internal ScriptedDialogue Dialogue { get; }

    /// <summary>Calls the API as one of the demo sign-ins.</summary>
    public async Task<(int Status, JsonNode? Body)> AsAsync(string user, HttpMethod method, string path, object? body, CancellationToken cancellationToken)
    {
        if (!_tokens.TryGetValue(user, out var token))
            _tokens[user] = token = await SignInAsync(user, cancellationToken);
        return await CallAsync(method, $"/api/v1{path}", body, token, cancellationToken);
    }

    public async Task<JsonNode> GetAsync(string user, string path, CancellationToken cancellationToken)
    {
        var (status, body) = await AsAsync(user, HttpMethod.Get, path, null, cancellationToken);
        Assert.True(status == 200, $"{path} gave {status}: {body}");
        return body!;
    }

    /// <summary>A resident says something over Direct Line; it is stored and answered by the scripted dialogue.</summary>
    internal Task<Receipt> SayAsync(string household, string text, CancellationToken cancellationToken, string? talk = null) =>
        Get<Inbox>().ReceiveAsync(
            new IncomingMessage(new ConversationKey("directline", "", talk ?? Ids.New()), household, $"d{Interlocked.Increment(ref _deliveries)}", text, household, $"{household}-1"),
            cancellationToken);

    /// <summary>As <see cref="SayAsync"/>, and waits for the answer.</summary>
    internal async Task<Receipt> SayAndHearAsync(string household, string text, CancellationToken cancellationToken, string? talk = null)
    {
        var receipt = await SayAsync(household, text, cancellationToken, talk);
        await EngineHost.UntilAsync(async () => (await FindAsync(receipt.MessageId, cancellationToken)).AnsweredBy is not null, "the answer", cancellationToken);
        return receipt;
    }

    /// <summary>An order as the concierge places it, with its clocks.</summary>
    internal async Task<string> OrderAsync(
        string household, OrderKind kind, CancellationToken cancellationToken, bool needsApproval = false, bool confirm = true, string? conversationId = null)
    {
        conversationId ??= (await SayAndHearAsync(household, "你好", cancellationToken)).ConversationId;
        return await Get<Transactions>().RunAsync(async (db, stop) =>
        {
            var now = Get<CommunityTime>().Now;
            var subject = new OrderSubject("value-home-cleaning-01", "家居保洁", "家居保洁", "Home cleaning", kind, "保洁", MenuPrice.ByAgreement, needsApproval, NeedsPerson: true);
            var order = new ServiceOrder(subject, household, conversationId, now);
            // A repair comes at once, so that somebody is promised at the door.
            var (start, end) = kind == OrderKind.Repair ? (now, (DateTimeOffset?)null) : (now.AddDays(1), now.AddDays(1).AddHours(2));
            order.Fill(new OrderDetails(start, end, 2, "客厅", "有宠物"), now);
            db.Orders.Add(order);
            if (confirm)
            {
                order.Confirm(OrderNumber.Draw(now), now);
                await OrderPromises.StartAsync(db, order, now, stop);
            }

            return order.Id;
        }, cancellationToken);
    }

    /// <summary>A conversation that asked for a person, offered as the roster says.</summary>
    internal async Task<(string Handoff, string Conversation)> HandoffAsync(string household, CancellationToken cancellationToken)
    {
        var conversationId = (await SayAndHearAsync(household, "我要找经理", cancellationToken)).ConversationId;
        var id = await Get<Transactions>().RunAsync(async (db, stop) =>
        {
            var conversation = await db.Conversations.SingleAsync(c => c.Id == conversationId, stop);
            var home = await db.Households.SingleAsync(h => h.Id == household, stop);
            return (await HandoffDesk.RequestAsync(db, conversation, home, HandoffReason.Asked, "我要找经理", Get<CommunityTime>().Now, stop)).Id;
        }, cancellationToken);
        return (id, conversationId);
    }

    internal async Task<Message> FindAsync(string messageId, CancellationToken cancellationToken)
    {
        await using var db = Open();
        return await db.Messages.AsNoTracking().SingleAsync(m => m.Id == messageId, cancellationToken);
    }

    internal async Task<List<Message>> TalkAsync(string conversationId, CancellationToken cancellationToken)
    {
        await using var db = Open();
        return await db.Messages.AsNoTracking().Where(m => m.ConversationId == conversationId).OrderBy(m => m.Seq).ToListAsync(cancellationToken);
    }
}
