using Butler.Skills.Conversations;
using Butler.Skills.Households;
using Butler.Skills.Language.Text;
using Butler.Skills.ServiceLevels;
using Butler.Skills.Storage;
using Butler.Skills.Talk;
using Microsoft.EntityFrameworkCore;

namespace Butler.Skills.Handoffs;

/// <summary>
/// The one place where handoffs are made and moved. Works on the tracked entities of the caller's unit of work and saves
/// nothing; whether the person may see the household at all is the caller's question.
/// </summary>
public static class HandoffDesk
{
    /// <summary>
    /// Brings a person in: the household's manager, their deputy while the manager is off duty, else the duty desk. A
    /// conversation has one open handoff; a second request returns it and leaves its clock running.
    /// </summary>
    /// <param name="matter">The resident's words, for the person who takes it.</param>
    public static async Task<Handoff> RequestAsync(
        ButlerDb db,
        Conversation conversation,
        Household? household,
        HandoffReason reason,
        string? matter,
        DateTimeOffset now,
        CancellationToken cancellationToken,
        bool aboveManager = false)
    {
        if (await FindOpenAsync(db, conversation.Id, cancellationToken) is { } open)
            return open;
        var roster = await DutyRoster.LoadAsync(db, household?.Manager, cancellationToken);
        return Open(db, conversation, aboveManager ? roster.AnsweringAbove : roster.Answering, reason, matter, now);
    }

    /// <summary>As <see cref="RequestAsync"/> for a caller that knows there is none open and who receives it; reads nothing.</summary>
    internal static Handoff Open(ButlerDb db, Conversation conversation, StaffMember? receiver, HandoffReason reason, string? matter, DateTimeOffset now)
    {
        var handoff = db.Handoffs.Add(new Handoff(conversation, reason, matter, now)).Entity;
        if (receiver is null)
            return handoff;
        var clock = PromiseDesk.Start(db, ClockKind.Respond, handoff.Id, conversation.HouseholdId, receiver, now);
        handoff.Offer(conversation, receiver.SignIn, clock.MoveAt, now);
        // The complaint of a household is an order with a promise of its own.
        if (reason != HandoffReason.Complaint || conversation.HouseholdId is null)
            PromiseDesk.Start(db, ClockKind.Resolve, handoff.Id, conversation.HouseholdId, receiver, now);
        return handoff;
    }

    /// <summary>Gives the conversation to the person and takes back what the butler has not sent yet.</summary>
    public static async Task<HandoffRefused> TakeAsync(ButlerDb db, Handoff handoff, StaffMember person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var conversation = await ConversationOfAsync(db, handoff, cancellationToken);
        var already = handoff.State == HandoffState.Human;
        if (handoff.Take(conversation, person.SignIn, now) is var refused && (refused != HandoffRefused.No || already))
            return refused;

        await PromiseDesk.KeepAsync(db, handoff.Id, kind => kind == ClockKind.Respond, person.SignIn, now, cancellationToken);
        await PromiseDesk.TakeAsync(db, handoff.Id, person, now, cancellationToken);
        await WithdrawAsync(db, conversation, cancellationToken);
        await NotifyAsync(db, conversation, HandoffNotices.Taken(person), now, cancellationToken);
        return HandoffRefused.No;
    }

    /// <summary>A person takes the conversation without anybody having asked for them, or what was asked for before.</summary>
    public static async Task<HandoffRefused> StepInAsync(ButlerDb db, Conversation conversation, StaffMember person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var handoff = await FindOpenAsync(db, conversation.Id, cancellationToken)
            ?? db.Handoffs.Add(new Handoff(conversation, HandoffReason.Initiative, matter: null, now)).Entity;
        return await TakeAsync(db, handoff, person, now, cancellationToken);
    }

    /// <summary>What was closed is open again and the person's who says so; an open one of the conversation is theirs instead.</summary>
    public static async Task<HandoffRefused> ReopenAsync(ButlerDb db, Handoff handoff, StaffMember person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var conversation = await ConversationOfAsync(db, handoff, cancellationToken);
        if (await FindOpenAsync(db, conversation.Id, cancellationToken) is { } open)
            return await TakeAsync(db, open, person, now, cancellationToken);
        if (handoff.Reopen(conversation, person.SignIn, now) is var refused and not HandoffRefused.No)
            return refused;
        // The promise of one that went silent still runs.
        if ((handoff.Reason != HandoffReason.Complaint || conversation.HouseholdId is null) && (await PromiseDesk.RunningAsync(db, handoff.Id, cancellationToken)).Count == 0)
            PromiseDesk.Start(db, ClockKind.Resolve, handoff.Id, conversation.HouseholdId, person, now);
        return await TakeAsync(db, handoff, person, now, cancellationToken);
    }

    /// <summary>The person's words to the resident; they answer everything that is still unanswered.</summary>
    public static Task<HandoffRefused> WriteAsync(ButlerDb db, Handoff handoff, StaffMember person, string text, DateTimeOffset now, CancellationToken cancellationToken) =>
        WriteAsync(db, handoff, person, new StaffWords(text), now, cancellationToken);

    /// <summary>As the other, with pictures. Words that come again under the same key are there already and are not sent twice.</summary>
    public static async Task<HandoffRefused> WriteAsync(ButlerDb db, Handoff handoff, StaffMember person, StaffWords words, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (handoff.HeldBy(person.SignIn) is var refused and not HandoffRefused.No)
            return refused;
        if (words.Key is { } key && await db.Messages.AnyAsync(m => m.ConversationId == handoff.ConversationId && m.Sender == person.SignIn && m.DeliveryKey == key, cancellationToken))
            return HandoffRefused.No;
        var conversation = await ConversationOfAsync(db, handoff, cancellationToken);
        var unanswered = await db.Messages
            .Where(m => m.ConversationId == conversation.Id && m.From == Author.Resident && m.AnsweredBy == null)
            .OrderBy(m => m.Seq)
            .ToListAsync(cancellationToken);
        var message = Message.Outgoing(conversation, Author.Manager, words.Text, now)
            .By(person.SignIn, words.Key)
            .Showing(words.Pictures ?? [])
            .InAnswerTo(unanswered.Select(m => m.Id));
        db.Messages.Add(message);
        foreach (var resident in unanswered)
            resident.AnswerWith(message.Id);
        handoff.KeepAwake(now);
        conversation.Touch();
        return HandoffRefused.No;
    }

    /// <summary>Gives the conversation back to the butler, who answers what the person left unanswered.</summary>
    public static async Task<HandoffRefused> ReturnAsync(ButlerDb db, Handoff handoff, StaffMember person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var conversation = await ConversationOfAsync(db, handoff, cancellationToken);
        if (handoff.Return(conversation, person.SignIn, now) is var refused and not HandoffRefused.No)
            return refused;
        await PromiseDesk.KeepAsync(db, handoff.Id, _ => true, person.SignIn, now, cancellationToken);
        await NotifyAsync(db, conversation, HandoffNotices.Returned(person), now, cancellationToken);
        return HandoffRefused.No;
    }

    /// <summary>Gives the conversation to another person.</summary>
    public static async Task<HandoffRefused> TransferAsync(ButlerDb db, Handoff handoff, StaffMember person, StaffMember to, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var conversation = await ConversationOfAsync(db, handoff, cancellationToken);
        if (handoff.Transfer(conversation, person.SignIn, to.SignIn, now) is var refused and not HandoffRefused.No)
            return refused;
        await PromiseDesk.TakeAsync(db, handoff.Id, to, now, cancellationToken);
        await NotifyAsync(db, conversation, HandoffNotices.Taken(to), now, cancellationToken);
        return HandoffRefused.No;
    }

    /// <summary>Closes the handoff with a reason; the resident is told only if a person had the conversation.</summary>
    public static async Task<HandoffRefused> ResolveAsync(ButlerDb db, Handoff handoff, StaffMember person, string reason, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var conversation = await ConversationOfAsync(db, handoff, cancellationToken);
        var wasTaken = handoff.State == HandoffState.Human;
        if (handoff.Resolve(conversation, person.SignIn, reason, now) is var refused and not HandoffRefused.No)
            return refused;
        await PromiseDesk.KeepAsync(db, handoff.Id, _ => true, person.SignIn, now, cancellationToken);
        if (wasTaken)
            await NotifyAsync(db, conversation, HandoffNotices.Returned(person), now, cancellationToken);
        return HandoffRefused.No;
    }

    /// <summary>Takes back what the butler has not sent yet.</summary>
    internal static async Task WithdrawAsync(ButlerDb db, Conversation conversation, CancellationToken cancellationToken)
    {
        var pending = await db.Messages
            .Where(m => m.ConversationId == conversation.Id && m.From == Author.Butler && m.Delivery == DeliveryState.Pending)
            .ToListAsync(cancellationToken);
        foreach (var message in pending)
            message.Withdraw();
        await LeaveUnansweredAsync(db, conversation.Id, [.. pending.Select(m => m.TurnId).OfType<string>()], cancellationToken);
    }

    /// <summary>What only a withdrawn reply had answered is unanswered: the person sees it so, and after a return the butler does.</summary>
    private static async Task LeaveUnansweredAsync(ButlerDb db, string conversationId, List<string> turns, CancellationToken cancellationToken)
    {
        if (turns.Count == 0)
            return;
        var answered = await db.Messages
            .Where(m => m.ConversationId == conversationId && m.From == Author.Resident && m.AnsweredBy != null && EF.Parameter(turns).Contains(m.AnsweredBy))
            .ToListAsync(cancellationToken);
        foreach (var message in answered)
            message.WaitAgain(message.AnsweredBy!);
    }

    /// <summary>The conversation's handoff that is not closed; null when there is none.</summary>
    public static async Task<Handoff?> FindOpenAsync(ButlerDb db, string conversationId, CancellationToken cancellationToken) =>
        // One that this unit of work has just made is not in the database yet.
        db.Handoffs.Local.FirstOrDefault(h => h.ConversationId == conversationId && h.Open)
        ?? await db.Handoffs.SingleOrDefaultAsync(
            h => h.ConversationId == conversationId
                && (h.State == HandoffState.Requested || h.State == HandoffState.Offered || h.State == HandoffState.Human || h.State == HandoffState.Reopened),
            cancellationToken);

    private static Task<Conversation> ConversationOfAsync(ButlerDb db, Handoff handoff, CancellationToken cancellationToken) =>
        db.Conversations.SingleAsync(c => c.Id == handoff.ConversationId, cancellationToken);

    private static Task NotifyAsync(ButlerDb db, Conversation conversation, LocalizedText notice, DateTimeOffset now, CancellationToken cancellationToken) =>
        ResidentNotice.TellAsync(db, conversation.Id, notice, now, cancellationToken);
}
