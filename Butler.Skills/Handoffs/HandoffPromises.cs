using Butler.Skills.Conversations;
using Butler.Skills.Households;
using Butler.Skills.Language.Text;
using Butler.Skills.ServiceLevels;
using Butler.Skills.Storage;
using Butler.Skills.Talk;
using Microsoft.EntityFrameworkCore;

namespace Butler.Skills.Handoffs;

/// <summary>What becomes of a handoff whose promise is broken: while nobody has taken it, it is offered to the next person.</summary>
internal sealed class HandoffPromises : IPromiseSubject
{
    private static readonly LocalizedText About = new("您找管家的请求", "your request for a person");
    private static readonly LocalizedText Matter = new("您向管家反映的事", "what you told your manager");

    public async Task MoveAsync(ButlerDb db, ServiceClock clock, StaffMember to, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var handoff = await FindAsync(db, clock, cancellationToken);
        // Whoever has the conversation keeps it: two people must not write to one resident.
        if (handoff is not { State: HandoffState.Requested or HandoffState.Offered })
            return;
        var conversation = await db.Conversations.SingleAsync(c => c.Id == handoff.ConversationId, cancellationToken);
        handoff.Offer(conversation, to.SignIn, clock.MoveAt, now);
    }

    public async Task<string?> ApologiseAsync(ButlerDb db, ServiceClock clock, StaffMember? movedTo, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // The complaint of a household is an order too, and one apology is enough.
        if (await FindAsync(db, clock, cancellationToken) is not { } handoff || handoff is { Reason: HandoffReason.Complaint, HouseholdId: not null })
            return null;
        var about = clock.Kind == ClockKind.Respond ? About : Matter;
        await ResidentNotice.TellAsync(db, handoff.ConversationId, BrokenPromiseWords.Say(clock, about, movedTo), now, cancellationToken);
        return handoff.ConversationId;
    }

    private static Task<Handoff?> FindAsync(ButlerDb db, ServiceClock clock, CancellationToken cancellationToken) =>
        db.Handoffs.SingleOrDefaultAsync(h => h.Id == clock.SubjectId, cancellationToken);
}
