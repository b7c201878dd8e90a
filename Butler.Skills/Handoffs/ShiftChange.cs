using Butler.Skills.Households;
using Butler.Skills.Households.Roster;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Skills.Handoffs;

/// <summary>
/// Does what the roster says when a shift or a leave begins or ends, with everything open handed over. Between those
/// instants a person's own word counts: who goes home early stays at home until the next shift.
/// </summary>
public static class ShiftChange
{
    /// <summary>People without a planned shift this near go on and off duty by hand, and come back from a leave by themselves.</summary>
    private static readonly TimeSpan Near = TimeSpan.FromDays(7);

    /// <returns>Null when nothing was due for the person.</returns>
    public static async Task<HandedOver?> BringUpAsync(ButlerDb db, string signIn, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (since, until) = (now - Near, now + Near);
        var shifts = await db.DutyShifts.Where(s => s.Person == signIn && s.Start < until && (s.EndedAt == null || s.End > since)).OrderBy(s => s.Start).ToListAsync(cancellationToken);
        // Every one of them is marked, whatever comes of it.
        var due = shifts.FindAll(s => s.BringUp(now));
        if (due.Count == 0 || await db.Staff.SingleOrDefaultAsync(s => s.SignIn == signIn && s.LeftAt == null, cancellationToken) is not { } person)
            return due.Count == 0 ? null : HandedOver.Nothing;

        if (shifts.FindLast(s => s.Kind == ShiftKind.Leave && s.Covers(now)) is { } leave)
            return person.LeaveUntil == leave.End ? HandedOver.Nothing : await HandingOver.GoOnLeaveAsync(db, person, leave.End, now, cancellationToken);
        var planned = shifts.Exists(s => s.Kind == ShiftKind.Duty);
        if (shifts.Exists(s => s.Kind == ShiftKind.Duty && s.Covers(now)) || !planned)
            return await HandingOver.ComeBackAsync(db, person, now, cancellationToken);
        return person is { OnDuty: false, LeaveUntil: null } ? HandedOver.Nothing : await HandingOver.GoHomeAsync(db, person, now, cancellationToken);
    }
}
