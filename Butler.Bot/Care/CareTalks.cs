using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Turns;
using Butler.Skills.Conversations;
using Butler.Skills.Handoffs;
using Butler.Skills.Households;
using Butler.Skills.Orders;
using Butler.Skills.Privacy;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Care;

/// <summary>Talks in a person's care: reading them, and everything a person does in them.</summary>
public sealed class CareTalks(IButlerStore store, Transactions transactions, HandoffWork work, CommunityTime time, LiveEvents events, Delivery delivery, CareBoard board)
{
    private const int MostTurns = 6;
    private const int MostTalks = 60;
    private static readonly TimeSpan Recently = TimeSpan.FromDays(14);

    /// <summary>Calls back when the talk changes.</summary>
    public IDisposable Watch(string conversationId, Action changed) => events.Watch(conversationId, changed);

    /// <summary>Null when there is no such talk in the person's care.</summary>
    public async Task<TalkFile?> ReadAsync(StaffMember person, string conversationId, int most, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        if (await new CareScope(db, person).Conversations.AsNoTracking().SingleOrDefaultAsync(c => c.Id == conversationId, cancellationToken) is not { } talk)
            return null;
        var household = await db.Households.AsNoTracking().Include(h => h.Residents).SingleOrDefaultAsync(h => h.Id == talk.HouseholdId, cancellationToken);
        var messages = await db.Messages.AsNoTracking().Where(m => m.ConversationId == conversationId).OrderByDescending(m => m.Seq).Take(most + 1).ToListAsync(cancellationToken);
        var handoffs = await db.Handoffs.AsNoTracking().Where(h => h.ConversationId == conversationId).OrderBy(h => h.RequestedAt).ToListAsync(cancellationToken);
        var handoff = handoffs.Find(h => h.Open) ?? handoffs.LastOrDefault();
        var id = handoff?.Id;
        return new TalkFile(
            talk,
            household,
            household?.Residents.Find(r => r.Id == talk.ResidentId)?.Name,
            [.. messages.Take(most).Reverse()],
            messages.Count > most,
            handoff,
            id is null ? [] : await db.HandoffEvents.AsNoTracking().Where(e => e.HandoffId == id).OrderBy(e => e.Number).ToListAsync(cancellationToken),
            await db.PrivateNotes.AsNoTracking().Where(n => n.ConversationId == conversationId).OrderBy(n => n.At).ToListAsync(cancellationToken),
            household is null ? [] : await db.Preferences.AsNoTracking().Where(p => p.HouseholdId == household.Id).OrderBy(p => p.Since).ToListAsync(cancellationToken),
            household is null ? [] : await OrdersAsync(db, household.Id, conversationId, cancellationToken),
            await TriedAsync(db, conversationId, handoff, cancellationToken),
            household is null ? [] : await BeforeAsync(db, household.Id, conversationId, cancellationToken),
            id is null ? null : await db.Clocks.Where(c => c.SubjectId == id && c.StoppedAt == null && c.PausedAt == null).MinAsync(c => (DateTimeOffset?)c.DueAt, cancellationToken));
    }

    /// <summary>The latest talks in the person's care, whether they need anybody or not.</summary>
    public async Task<IReadOnlyList<RecentTalk>> RecentAsync(StaffMember person, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var since = time.Now - Recently;
        var found = await (
            from talk in new CareScope(db, person).Conversations.AsNoTracking()
            join last in db.Messages on new { ConversationId = talk.Id, Seq = talk.LastSeq } equals new { last.ConversationId, last.Seq }
            where last.At > since
            join household in db.Households on talk.HouseholdId equals household.Id into households
            from household in households.DefaultIfEmpty()
            join resident in db.Residents on talk.ResidentId equals resident.Id into residents
            from resident in residents.DefaultIfEmpty()
            orderby last.At descending
            select new RecentTalk(talk.Id, household == null ? null : household.Room, resident == null ? null : resident.Name, talk.Speaker, last.From, last.Text, last.At))
            .Take(MostTalks)
            .ToListAsync(cancellationToken);
        return found;
    }

    public Task<HandoffWorked<bool>> TakeAsync(StaffMember person, string handoffId, CancellationToken cancellationToken) =>
        work.TakeAsync(person, handoffId, HandoffDesk.TakeAsync, (_, _) => true, cancellationToken);

    public Task<HandoffWorked<string>> StepInAsync(StaffMember person, string conversationId, CancellationToken cancellationToken) =>
        work.StepInAsync(person, conversationId, cancellationToken);

    public Task<HandoffWorked<bool>> WriteAsync(StaffMember person, string handoffId, StaffWords words, CancellationToken cancellationToken) =>
        work.TakeAsync(person, handoffId, (db, handoff, who, now, stop) => HandoffDesk.WriteAsync(db, handoff, who, words, now, stop), (_, _) => true, cancellationToken);

    public Task<HandoffWorked<bool>> ReturnAsync(StaffMember person, string handoffId, CancellationToken cancellationToken) =>
        work.TakeAsync(person, handoffId, HandoffDesk.ReturnAsync, (_, _) => true, cancellationToken);

    public Task<HandoffWorked<bool>> TransferAsync(StaffMember person, string handoffId, StaffMember to, CancellationToken cancellationToken) =>
        work.TakeAsync(person, handoffId, (db, handoff, who, now, stop) => HandoffDesk.TransferAsync(db, handoff, who, to, now, stop), (_, _) => true, cancellationToken);

    public Task<HandoffWorked<bool>> ResolveAsync(StaffMember person, string handoffId, string reason, CancellationToken cancellationToken) =>
        work.TakeAsync(person, handoffId, (db, handoff, who, now, stop) => HandoffDesk.ResolveAsync(db, handoff, who, reason, now, stop), (_, _) => true, cancellationToken);

    public Task<HandoffWorked<bool>> ReopenAsync(StaffMember person, string handoffId, CancellationToken cancellationToken) =>
        work.TakeAsync(person, handoffId, HandoffDesk.ReopenAsync, (_, _) => true, cancellationToken);

    /// <summary>Has a message sent again that was given up; false when there is none such in the person's care.</summary>
    public async Task<bool> SendAgainAsync(StaffMember person, string messageId, CancellationToken cancellationToken)
    {
        var conversationId = await transactions.RunAsync(async (db, stop) =>
            await new CareScope(db, person).Messages.SingleOrDefaultAsync(m => m.Id == messageId, stop) is { } message && message.SendAgain() ? message.ConversationId : null, cancellationToken);
        if (conversationId is null)
            return false;
        delivery.Enqueue(conversationId);
        events.Publish(conversationId);
        return true;
    }

    /// <summary>A note for colleagues; false when the talk is not in the person's care.</summary>
    public async Task<bool> NoteAsync(StaffMember person, string conversationId, string text, CancellationToken cancellationToken)
    {
        var noted = await transactions.RunAsync(async (db, stop) =>
        {
            if (!await new CareScope(db, person).Conversations.AnyAsync(c => c.Id == conversationId, stop))
                return false;
            db.PrivateNotes.Add(new PrivateNote(conversationId, person.SignIn, text, time.Now));
            return true;
        }, cancellationToken);
        if (noted)
            events.Publish(conversationId);
        return noted;
    }

    public async Task MarkReadAsync(StaffMember person, string conversationId, long seq, CancellationToken cancellationToken)
    {
        await transactions.RunAsync(async (db, stop) =>
        {
            if (await db.ReadMarks.SingleOrDefaultAsync(m => m.Person == person.SignIn && m.ConversationId == conversationId, stop) is { } mark)
                mark.ReadTo(seq);
            else if (await new CareScope(db, person).Conversations.AnyAsync(c => c.Id == conversationId, stop))
                db.ReadMarks.Add(new ReadMark(person.SignIn, conversationId, seq));
            return true;
        }, cancellationToken);
        board.Nudge();
    }

    /// <summary>Why the butler said it; null when no turn wrote the message, or it is not in the person's care.</summary>
    public async Task<TurnRecord?> WhyAsync(StaffMember person, string messageId, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var turn = await new CareScope(db, person).Messages.Where(m => m.Id == messageId).Select(m => m.TurnId).SingleOrDefaultAsync(cancellationToken);
        return turn is null ? null : await db.Turns.AsNoTracking().SingleOrDefaultAsync(t => t.Id == turn, cancellationToken);
    }

    public async Task<IReadOnlyList<CannedReply>> CannedAsync(StaffMember person, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        return await db.CannedReplies.AsNoTracking().Where(r => r.Owner == null || r.Owner == person.SignIn).OrderBy(r => r.Title).ToListAsync(cancellationToken);
    }

    public Task AddCannedAsync(StaffMember person, string title, string text, bool forAll, CancellationToken cancellationToken) =>
        transactions.RunAsync((db, _) =>
        {
            db.CannedReplies.Add(new CannedReply(forAll && person.Role == StaffRole.Senior ? null : person.SignIn, title, text));
            return Task.FromResult(true);
        }, cancellationToken);

    /// <summary>Removes one's own; everybody's only the senior.</summary>
    public Task<bool> RemoveCannedAsync(StaffMember person, string id, CancellationToken cancellationToken) =>
        transactions.RunAsync(async (db, stop) =>
        {
            if (await db.CannedReplies.SingleOrDefaultAsync(r => r.Id == id && (r.Owner == person.SignIn || (r.Owner == null && person.Role == StaffRole.Senior)), stop) is not { } reply)
                return false;
            db.CannedReplies.Remove(reply);
            return true;
        }, cancellationToken);

    private static async Task<IReadOnlyList<ServiceOrder>> OrdersAsync(ButlerDb db, string householdId, string conversationId, CancellationToken cancellationToken) =>
        await db.Orders.AsNoTracking()
            .Where(o => o.HouseholdId == householdId && o.Status != OrderStatus.Cancelled && o.Status != OrderStatus.Revisited
                && (o.Status != OrderStatus.Draft || o.ConversationId == conversationId))
            .OrderByDescending(o => o.CreatedAt).Take(12)
            .ToListAsync(cancellationToken);

    private static async Task<IReadOnlyList<TurnRecord>> TriedAsync(ButlerDb db, string conversationId, Handoff? handoff, CancellationToken cancellationToken)
    {
        if (handoff is null)
            return [];
        var turns = await db.Turns.AsNoTracking().Where(t => t.ConversationId == conversationId && t.At <= handoff.RequestedAt)
            .OrderByDescending(t => t.At).Take(MostTurns).ToListAsync(cancellationToken);
        return [.. turns.OrderBy(t => t.At)];
    }

    private static async Task<IReadOnlyList<PastTalk>> BeforeAsync(ButlerDb db, string householdId, string conversationId, CancellationToken cancellationToken) =>
        await (
            from talk in db.Conversations
            where talk.HouseholdId == householdId && talk.Id != conversationId
            join last in db.Messages on new { ConversationId = talk.Id, Seq = talk.LastSeq } equals new { last.ConversationId, last.Seq }
            orderby last.At descending
            select new PastTalk(talk.Id, last.At, last.Text)).Take(5).ToListAsync(cancellationToken);
}

/// <summary>A talk with its last word.</summary>
public sealed record RecentTalk(string ConversationId, string? Room, string? Resident, Speaker Speaker, Author From, string Text, DateTimeOffset At);
