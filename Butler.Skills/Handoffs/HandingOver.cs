using Butler.Skills.Conversations;
using Butler.Skills.Households;
using Butler.Skills.Language.Text;
using Butler.Skills.ServiceLevels;
using Butler.Skills.Storage;
using Butler.Skills.Talk;
using Microsoft.EntityFrameworkCore;

namespace Butler.Skills.Handoffs;

/// <summary>
/// What becomes of everything a person has open when they go home, on leave or for good: one act in the caller's unit of
/// work, so that no resident is without somebody even for a moment.
/// </summary>
public static class HandingOver
{
    public static Task<HandedOver?> ComeBackAsync(ButlerDb db, StaffMember person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        person.SetDuty(true);
        return Task.FromResult<HandedOver?>(HandedOver.Nothing);
    }

    /// <summary>The shift ends. Residents who wait or talk with the person are told who is there for them now.</summary>
    public static async Task<HandedOver?> GoHomeAsync(ButlerDb db, StaffMember person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        person.SetDuty(false);
        return await PassOnAsync(db, person, null, now, cancellationToken);
    }

    public static async Task<HandedOver?> GoOnLeaveAsync(ButlerDb db, StaffMember person, DateTimeOffset until, DateTimeOffset now, CancellationToken cancellationToken)
    {
        person.GoOnLeave(until);
        return await PassOnAsync(db, person, null, now, cancellationToken);
    }

    /// <param name="successor">Who has the households from here on; null for a person without any.</param>
    public static async Task<HandedOver?> ResignAsync(ButlerDb db, StaffMember person, StaffMember? successor, string by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        person.Leave(now);
        var households = await db.Households.Where(h => h.Manager == person.SignIn).ToListAsync(cancellationToken);
        if (successor is null)
            return households.Count > 0 ? null : await PassOnAsync(db, person, null, now, cancellationToken);
        var assigned = await AssignAsync(db, households, successor, by, now, cancellationToken);
        // What was not of their own households: a talk they had taken as somebody's deputy, say.
        var rest = await PassOnAsync(db, person, successor, now, cancellationToken);
        return new HandedOver(households.Count, assigned.Handoffs + rest.Handoffs, assigned.Clocks + rest.Clocks, [.. assigned.Conversations.Union(rest.Conversations)]);
    }

    /// <summary>The households are this manager's from here on, with everything that is open about them; their residents are told in their latest talk.</summary>
    public static async Task<HandedOver> AssignAsync(ButlerDb db, IReadOnlyList<Household> households, StaffMember to, string by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (handoffs, clocks, told) = (0, 0, new List<string>());
        foreach (var household in households)
        {
            var from = household.Manager;
            db.HouseholdAssignments.Add(new HouseholdAssignment(household.Id, from, to.SignIn, by, now));
            household.AssignTo(to.SignIn);
            var open = await OpenAsync(db, from, household.Id, cancellationToken);
            handoffs += await MoveAsync(db, open, to, from, now, cancellationToken);
            clocks += await MoveClocksAsync(db, from, household.Id, to, now, cancellationToken);
            if (await LatestTalks.FindAsync(db, household.Id, residentId: null, cancellationToken) is not { } talk)
                continue;
            await ResidentNotice.TellAsync(db, talk, HandingOverWords.NewManager(to), now, cancellationToken);
            told.Add(talk);
        }

        return new HandedOver(households.Count, handoffs, clocks, told);
    }

    /// <summary>Offers to the deputy on duty what was offered to a manager who is on duty and does nothing; the resident is told.</summary>
    /// <returns>The conversation; null when it is no longer theirs to take, or no deputy is on duty.</returns>
    public static async Task<string?> PassOverAsync(ButlerDb db, string handoffId, string manager, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await db.Handoffs.SingleOrDefaultAsync(h => h.Id == handoffId && h.State == HandoffState.Offered && h.Owner == manager, cancellationToken) is not { } handoff)
            return null;
        var roster = await DutyRoster.LoadAsync(db, manager, cancellationToken);
        if (roster.Find(manager) is not { OnDuty: true } from || roster.OnDuty(StaffRole.Deputy) is not { } to)
            return null;
        await MoveAsync(db, [handoff], to, manager, now, cancellationToken);
        await ResidentNotice.TellAsync(db, handoff.ConversationId, HandingOverWords.PassedOver(from, to), now, cancellationToken);
        return handoff.ConversationId;
    }

    private static async Task<HandedOver> PassOnAsync(ButlerDb db, StaffMember person, StaffMember? successor, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // This unit of work may have moved some of them already, which the database does not know yet.
        var open = (await OpenAsync(db, person.SignIn, null, cancellationToken)).FindAll(h => h.Owner == person.SignIn);
        var (moved, told) = (0, new List<string>());
        foreach (var handoff in open)
        {
            if ((successor ?? await StandInAsync(db, person, handoff.HouseholdId, cancellationToken)) is not { } to)
                continue;
            moved += await MoveAsync(db, [handoff], to, person.SignIn, now, cancellationToken);
            await ResidentNotice.TellAsync(db, handoff.ConversationId, HandingOverWords.StandIn(person, to), now, cancellationToken);
            told.Add(handoff.ConversationId);
        }

        var clocks = 0;
        var running = await db.Clocks.Where(c => c.Owner == person.SignIn && c.StoppedAt == null).ToListAsync(cancellationToken);
        foreach (var household in running.Where(c => c.Owner == person.SignIn).Select(c => c.HouseholdId).Distinct().ToList())
        {
            if ((successor ?? await StandInAsync(db, person, household, cancellationToken)) is { } to)
                clocks += await MoveClocksAsync(db, person.SignIn, household, to, now, cancellationToken);
        }

        return new HandedOver(0, moved, clocks, told);
    }

    private static Task<List<Handoff>> OpenAsync(ButlerDb db, string owner, string? householdId, CancellationToken cancellationToken) => db.Handoffs
        .Where(h => h.Owner == owner && (householdId == null || h.HouseholdId == householdId)
            && (h.State == HandoffState.Requested || h.State == HandoffState.Offered || h.State == HandoffState.Human || h.State == HandoffState.Reopened))
        .ToListAsync(cancellationToken);

    private static async Task<int> MoveAsync(ButlerDb db, List<Handoff> handoffs, StaffMember to, string from, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var handoff in handoffs)
        {
            var conversation = await db.Conversations.SingleAsync(c => c.Id == handoff.ConversationId, cancellationToken);
            if (handoff.State == HandoffState.Human)
                handoff.PassTo(conversation, to.SignIn, from, now);
            else
                handoff.Offer(conversation, to.SignIn, handoff.AcknowledgeBy, now);
            await PromiseDesk.TakeAsync(db, handoff.Id, to, now, cancellationToken);
        }

        return handoffs.Count;
    }

    private static async Task<int> MoveClocksAsync(ButlerDb db, string from, string householdId, StaffMember to, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var running = await db.Clocks.Where(c => c.Owner == from && c.HouseholdId == householdId && c.StoppedAt == null).ToListAsync(cancellationToken);
        var subjects = running.Where(c => c.Owner == from).Select(c => c.SubjectId).Distinct().ToList();
        foreach (var subject in subjects)
            await PromiseDesk.TakeAsync(db, subject, to, now, cancellationToken);
        return subjects.Count;
    }

    private static async Task<StaffMember?> StandInAsync(ButlerDb db, StaffMember person, string? householdId, CancellationToken cancellationToken)
    {
        var manager = await db.Households.Where(h => h.Id == householdId).Select(h => h.Manager).SingleOrDefaultAsync(cancellationToken);
        var roster = await DutyRoster.LoadAsync(db, manager, cancellationToken);
        // The roster is read from the database, which does not know yet that this person goes.
        return roster.AnsweringWithout(person.SignIn);
    }
}

/// <summary>What went over to somebody else.</summary>
/// <param name="Clocks">Orders and handoffs whose promises went over.</param>
/// <param name="Conversations">Where residents were told.</param>
public sealed record HandedOver(int Households, int Handoffs, int Clocks, IReadOnlyList<string> Conversations)
{
    public static readonly HandedOver Nothing = new(0, 0, 0, []);
}
