using Butler.Bot.Api.Access;
using Butler.Bot.Api.Problems;
using Butler.Bot.Api.Requests;
using Butler.Bot.Hosting.SignIn;
using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Turns;
using Butler.Skills.Conversations;
using Butler.Skills.Handoffs;
using Butler.Skills.Households;
using Butler.Skills.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Api.Handoffs;

/// <summary>
/// Takes a step with a handoff in one transaction; then whoever watches the conversation is told, what was written is
/// delivered, and the butler answers what is its own again.
/// </summary>
internal sealed class HandoffSteps(Transactions transactions, Caller caller, CommunityTime time, LiveEvents events, Delivery delivery, TurnLanes lanes)
{
    /// <summary>The desk's method: decides and changes, or says why not.</summary>
    public delegate Task<HandoffRefused> Act(ButlerDb db, Handoff handoff, StaffMember person, DateTimeOffset now, CancellationToken cancellationToken);

    /// <param name="show">What the caller is answered once the step is taken; reads the same unit of work.</param>
    public async Task<Results<Ok<TView>, ProblemHttpResult>> TakeAsync<TView>(string id, Act act, Func<ButlerDb, Handoff, TView> show, CancellationToken cancellationToken)
    {
        Conversation? conversation = null;
        var answer = await transactions.RunAsync<Results<Ok<TView>, ProblemHttpResult>>(async (db, stop) =>
        {
            conversation = null;
            var handoff = await new CareScope(db, caller.Person).Handoffs.SingleOrDefaultAsync(h => h.Id == id, stop);
            if (handoff is null)
                return Problem.NoSuch("handoff");
            if (await act(db, handoff, caller.Person, time.Now, stop) is var refused and not HandoffRefused.No)
                return Refused(handoff, refused);
            conversation = await db.Conversations.SingleAsync(c => c.Id == handoff.ConversationId, stop);
            return TypedResults.Ok(show(db, handoff));
        }, cancellationToken);

        if (conversation is not null)
        {
            delivery.Enqueue(conversation.Id);
            events.Publish(conversation.Id);
            if (conversation.Speaker == Speaker.Butler)
                lanes.Wake(conversation.Id);
        }

        return answer;
    }

    private ProblemHttpResult Refused(Handoff handoff, HandoffRefused refused)
    {
        var state = Words<HandoffState>.Of(handoff.State);
        var detail = refused switch
        {
            HandoffRefused.OwnedByAnother => $"{handoff.Owner} has the conversation.",
            HandoffRefused.NotTaken => $"The handoff is {state}: nobody has taken it yet.",
            HandoffRefused.Closed => $"The handoff is {state}, so it is closed.",
            _ => $"The handoff is {state}.",
        };
        return Problem.Refused(detail, state, Possible(handoff));
    }

    /// <summary>What the caller could do instead.</summary>
    private IReadOnlyList<string> Possible(Handoff handoff) => handoff switch
    {
        { Open: false } => [],
        { State: not HandoffState.Human } => ["take", "resolve"],
        _ when handoff.Owner == caller.Person.SignIn => ["messages", "return", "transfer", "resolve"],
        _ => [],
    };
}
