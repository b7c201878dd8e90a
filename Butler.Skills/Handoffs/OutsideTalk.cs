using Butler.Skills.Conversations;
using Butler.Skills.Households;
using Butler.Skills.ServiceLevels;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Skills.Handoffs;

/// <summary>
/// A person who talks with the resident in the channel's own client and not in the console. Works in the caller's unit of
/// work and saves nothing. The resident sees the person there, so no notice is sent.
/// </summary>
public static class OutsideTalk
{
    /// <param name="person">A sign-in, or the channel's name of somebody this house does not know; then the handoff is whoever's who answers for the household.</param>
    /// <param name="words">What they said, under the channel's key of it; null when they only took the talk.</param>
    public static async Task TakenAsync(ButlerDb db, Conversation conversation, string person, StaffWords? words, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (words?.Key is { } key && await db.Messages.AnyAsync(m => m.ConversationId == conversation.Id && m.Sender == person && m.DeliveryKey == key, cancellationToken))
            return;
        var handoff = await HandoffDesk.FindOpenAsync(db, conversation.Id, cancellationToken)
            ?? db.Handoffs.Add(new Handoff(conversation, HandoffReason.Initiative, matter: null, now)).Entity;
        if (handoff.State != HandoffState.Human)
            await TakeAsync(db, conversation, handoff, person, now, cancellationToken);
        if (words is null)
            return;

        var unanswered = await db.Messages
            .Where(m => m.ConversationId == conversation.Id && m.From == Author.Resident && m.AnsweredBy == null)
            .OrderBy(m => m.Seq)
            .ToListAsync(cancellationToken);
        var message = Message.Outgoing(conversation, Author.Manager, words.Text, now)
            .By(person, words.Key)
            .Showing(words.Pictures ?? [])
            .InAnswerTo(unanswered.Select(m => m.Id))
            .ShownElsewhere();
        db.Messages.Add(message);
        foreach (var resident in unanswered)
            resident.AnswerWith(message.Id);
        handoff.KeepAwake(now);
        conversation.Touch();
    }

    public static async Task EndedAsync(ButlerDb db, Conversation conversation, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await HandoffDesk.FindOpenAsync(db, conversation.Id, cancellationToken) is not { State: HandoffState.Human, Owner: { } owner } handoff)
            return;
        handoff.Return(conversation, owner, now);
        await PromiseDesk.KeepAsync(db, handoff.Id, _ => true, owner, now, cancellationToken);
    }

    private static async Task TakeAsync(ButlerDb db, Conversation conversation, Handoff handoff, string person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var manager = await db.Households.Where(h => h.Id == conversation.HouseholdId).Select(h => h.Manager).SingleOrDefaultAsync(cancellationToken);
        var owner = await db.Staff.AsNoTracking().SingleOrDefaultAsync(s => s.SignIn == person && s.LeftAt == null, cancellationToken)
            ?? (await DutyRoster.LoadAsync(db, manager, cancellationToken)).Answering;
        handoff.Take(conversation, owner?.SignIn ?? person, now);
        if (owner is not null)
        {
            await PromiseDesk.KeepAsync(db, handoff.Id, kind => kind == ClockKind.Respond, owner.SignIn, now, cancellationToken);
            await PromiseDesk.TakeAsync(db, handoff.Id, owner, now, cancellationToken);
        }

        await HandoffDesk.WithdrawAsync(db, conversation, cancellationToken);
    }
}
