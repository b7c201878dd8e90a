using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Turns;
using Butler.Skills.Conversations;
using Butler.Skills.Handoffs;
using Butler.Skills.Households;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Care;

/// <summary>
/// Takes a step with a handoff in one transaction; then whoever watches the conversation is told, what was written is
/// delivered, and the butler answers what is its own again. The one way of the console and of the API.
/// </summary>
public sealed class HandoffWork(Transactions transactions, CommunityTime time, LiveEvents events, Delivery delivery, TurnLanes lanes, Presence presence)
{
    /// <summary>The desk's method: decides and changes, or says why not.</summary>
    public delegate Task<HandoffRefused> Act(ButlerDb db, Handoff handoff, StaffMember person, DateTimeOffset now, CancellationToken cancellationToken);

    /// <param name="show">What is read of the same unit of work once the step is taken.</param>
    /// <returns>Without a handoff when there is none of this id in the person's care.</returns>
    public Task<HandoffWorked<TView>> TakeAsync<TView>(StaffMember person, string id, Act act, Func<ButlerDb, Handoff, TView> show, CancellationToken cancellationToken) =>
        RunAsync(person, (db, stop) => new CareScope(db, person).Handoffs.SingleOrDefaultAsync(h => h.Id == id, stop), act, show, cancellationToken);

    /// <summary>Takes a conversation nobody has asked for, or the open handoff it has.</summary>
    public async Task<HandoffWorked<string>> StepInAsync(StaffMember person, string conversationId, CancellationToken cancellationToken)
    {
        var (worked, _) = await CommitAsync(async (db, stop) =>
        {
            if (await new CareScope(db, person).Conversations.SingleOrDefaultAsync(c => c.Id == conversationId, stop) is not { } conversation)
                return (HandoffWorked<string>.Missing, null);
            var refused = await HandoffDesk.StepInAsync(db, conversation, person, time.Now, stop);
            var handoff = await HandoffDesk.FindOpenAsync(db, conversationId, stop);
            return (new HandoffWorked<string>(handoff, refused, handoff?.Id), refused == HandoffRefused.No ? conversation : null);
        }, person, cancellationToken);
        return worked;
    }

    private async Task<HandoffWorked<TView>> RunAsync<TView>(
        StaffMember person, Func<ButlerDb, CancellationToken, Task<Handoff?>> find, Act act, Func<ButlerDb, Handoff, TView> show, CancellationToken cancellationToken)
    {
        var (worked, _) = await CommitAsync(async (db, stop) =>
        {
            if (await find(db, stop) is not { } handoff)
                return (HandoffWorked<TView>.Missing, null);
            var refused = await act(db, handoff, person, time.Now, stop);
            if (refused != HandoffRefused.No)
                return (new HandoffWorked<TView>(handoff, refused, default), null);
            var conversation = await db.Conversations.SingleAsync(c => c.Id == handoff.ConversationId, stop);
            return (new HandoffWorked<TView>(handoff, refused, show(db, handoff)), (Conversation?)conversation);
        }, person, cancellationToken);
        return worked;
    }

    private async Task<(T Result, Conversation? Changed)> CommitAsync<T>(
        Func<ButlerDb, CancellationToken, Task<(T, Conversation?)>> work, StaffMember person, CancellationToken cancellationToken)
    {
        var (result, changed) = await transactions.RunAsync(work, cancellationToken);
        presence.Seen(person.SignIn);
        if (changed is not null)
        {
            delivery.Enqueue(changed.Id);
            events.Publish(changed.Id);
            if (changed.Speaker == Speaker.Butler)
                lanes.Wake(changed.Id);
        }

        return (result, changed);
    }
}
