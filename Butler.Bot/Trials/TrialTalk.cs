using Butler.Bot.Api.Messages;
using Butler.Bot.Hosting.Demo;
using Butler.Skills.Conversations;
using Butler.Skills.Handoffs;
using Butler.Skills.Households;
using Butler.Skills.Orders;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Trials;

/// <summary>The conversation of one household.</summary>
internal sealed class TrialTalk
{
    private const string Channel = "trial";
    private const string Account = "butler";
    private const string Room = "5栋1单元602";
    private const string Cluster = "兰苑组团";
    private const string Picture = "image/jpeg";

    private readonly TrialHost _host;
    private readonly ConversationKey _key;
    private readonly string _household;
    private readonly string _resident;
    private int _said;

    private TrialTalk(TrialHost host, string household)
    {
        (_host, _household, _resident) = (host, household, $"{household}-1");
        _key = new ConversationKey(Channel, Account, household);
    }

    /// <summary>Adds the household and its talk so far; the caller saves.</summary>
    public static TrialTalk Open(TrialHost host, ButlerDb db, TalkOpening opening, string household)
    {
        var talk = new TrialTalk(host, household);
        db.Households.Add(new Household(household, Room, Cluster, DemoStaff.ManagerA, opening.SpecialOwner));
        db.Residents.Add(new Resident(talk._resident, household, "住户", null));
        var conversation = db.Conversations.Add(Conversation.NamedByHost(talk._key, opening.Now)).Entity;
        conversation.BindTo(household, talk._resident);
        foreach (var line in opening.Earlier)
            db.Messages.Add(talk.Earlier(conversation, line, opening.Now));
        return talk;
    }

    public Task<SeenTurn> SayAsync(string text, bool photo, CancellationToken cancellationToken) =>
        SeeAsync(stop => AsResidentAsync(text, photo, stop), cancellationToken);

    /// <summary>A human manager takes the conversation, writes, and gives it back.</summary>
    public Task<SeenTurn> SayAsManagerAsync(string text, CancellationToken cancellationToken) => SeeAsync(stop => AsManagerAsync(text, stop), cancellationToken);

    private async Task<SeenTurn> SeeAsync(Func<CancellationToken, Task<Message?>> say, CancellationToken cancellationToken)
    {
        var before = await StateAsync(cancellationToken);
        var reply = await say(cancellationToken);
        var after = await StateAsync(cancellationToken);
        var why = await WhyAsync(reply, cancellationToken);
        return new SeenTurn(
            reply?.Text ?? "",
            why,
            after.Orders,
            before.Orders.Where(o => !o.IsDraft).Select(o => o.Id).ToHashSet(),
            after.Handoffs > before.Handoffs,
            after.Alarms > before.Alarms,
            [.. (why?.Cited ?? []).Select(c => c.Venue).OfType<string>().Distinct().Select(id => _host.Venues.ById(id)?.Name ?? id)]);
    }

    private async Task<Message?> AsResidentAsync(string text, bool photo, CancellationToken cancellationToken)
    {
        IReadOnlyList<MessageAttachment>? photos = photo ? [new MessageAttachment(Picture, $"/files/{_household}-{_said}", null)] : null;
        var (_, reply) = await _host.Inbox.ReceiveAndWaitAsync(
            new IncomingMessage(_key, _resident, $"{++_said}", text, _household, _resident, photos), cancellationToken);
        return reply;
    }

    /// <summary>Gives what the butler said to that, which should be nothing.</summary>
    private async Task<Message?> AsManagerAsync(string text, CancellationToken cancellationToken)
    {
        await using var db = _host.Open();
        // No channel delivers here, and a takeover withdraws only what has not left.
        await db.Messages.Where(m => m.ConversationId == _household && m.Delivery == DeliveryState.Pending)
            .ExecuteUpdateAsync(m => m.SetProperty(x => x.Delivery, DeliveryState.Sent), cancellationToken);
        var conversation = await db.Conversations.SingleAsync(c => c.Id == _household, cancellationToken);
        var seen = conversation.LastSeq;
        var household = await db.Households.SingleAsync(h => h.Id == _household, cancellationToken);
        var manager = await db.Staff.SingleAsync(s => s.SignIn == DemoStaff.ManagerA, cancellationToken);
        var handoff = await HandoffDesk.RequestAsync(db, conversation, household, HandoffReason.Asked, matter: null, _host.Now, cancellationToken);
        await HandoffDesk.TakeAsync(db, handoff, manager, _host.Now, cancellationToken);
        await HandoffDesk.WriteAsync(db, handoff, manager, text, _host.Now, cancellationToken);
        await HandoffDesk.ReturnAsync(db, handoff, manager, _host.Now, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return await db.Messages.AsNoTracking().FirstOrDefaultAsync(m => m.ConversationId == _household && m.Seq > seen && m.From == Author.Butler, cancellationToken);
    }

    private async Task<(List<ServiceOrder> Orders, int Handoffs, int Alarms)> StateAsync(CancellationToken cancellationToken)
    {
        await using var db = _host.Open();
        return (
            await db.Orders.AsNoTracking().Where(o => o.HouseholdId == _household).OrderBy(o => o.CreatedAt).ThenBy(o => o.Id).ToListAsync(cancellationToken),
            await db.Handoffs.CountAsync(h => h.ConversationId == _household, cancellationToken),
            await db.Alarms.CountAsync(a => a.ConversationId == _household, cancellationToken));
    }

    private async Task<WhyView?> WhyAsync(Message? reply, CancellationToken cancellationToken)
    {
        if (reply is null)
            return null;
        await using var db = _host.Open();
        return WhyView.Of(reply.Id, await db.Turns.AsNoTracking().SingleAsync(t => t.Id == reply.TurnId, cancellationToken));
    }

    private Message Earlier(Conversation conversation, EarlierLine line, DateTimeOffset now)
    {
        if (line.From != Author.Resident)
            return Message.Outgoing(conversation, line.From, line.Text, now);
        var message = Message.Incoming(conversation, new IncomingMessage(_key, _resident, $"{++_said}", line.Text, _household, _resident), now);
        // The talk so far has been answered, also where the last word in it is the resident's.
        message.AnswerWith(message.Id);
        return message;
    }
}
