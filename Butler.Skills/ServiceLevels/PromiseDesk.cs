using Butler.Skills.Households;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Skills.ServiceLevels;

/// <summary>
/// The one place where clocks are started, stopped, paused and taken. Works on the tracked entities of the caller's unit
/// of work, so that a clock moves in the very transaction of what moves it, and saves nothing.
/// </summary>
public static class PromiseDesk
{
    /// <param name="subjectId">The order or handoff the promise is about.</param>
    /// <param name="owner">Who is to keep it, as the roster says.</param>
    public static ServiceClock Start(ButlerDb db, ClockKind kind, string subjectId, string? householdId, StaffMember owner, DateTimeOffset now)
    {
        var clock = new ServiceClock(kind, subjectId, householdId ?? "", owner.SignIn, owner.Role, db.Promises.Promises[kind], now);
        if (!owner.OnDuty && owner.Role != StaffRole.Desk)
            clock.PassOnAtOnce();
        return db.Clocks.Add(clock).Entity;
    }

    /// <summary>The clocks about it that run, those among them that this unit of work has just started.</summary>
    public static async Task<IReadOnlyList<ServiceClock>> RunningAsync(ButlerDb db, string subjectId, CancellationToken cancellationToken)
    {
        await db.Clocks.Where(c => c.SubjectId == subjectId && c.StoppedAt == null).LoadAsync(cancellationToken);
        return [.. db.Clocks.Local.Where(c => c.SubjectId == subjectId && c.Running)];
    }

    /// <summary>What was promised is done.</summary>
    public static async Task KeepAsync(ButlerDb db, string subjectId, Func<ClockKind, bool> which, string by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var clock in await RunningAsync(db, subjectId, cancellationToken))
        {
            if (which(clock.Kind))
                Note(db, clock.Stop(now, by));
        }
    }

    /// <summary>What was promised no longer stands.</summary>
    public static async Task CancelAsync(ButlerDb db, string subjectId, Func<ClockKind, bool> which, string by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var clock in await RunningAsync(db, subjectId, cancellationToken))
        {
            if (which(clock.Kind))
                Note(db, clock.Cancel(now, by));
        }
    }

    /// <summary>The person answers for all that is still promised about it.</summary>
    public static async Task TakeAsync(ButlerDb db, string subjectId, StaffMember person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var clock in await RunningAsync(db, subjectId, cancellationToken))
            Note(db, clock.Take(person.SignIn, person.Role, now));
    }

    /// <summary>Stops the time of what a person has already responded to; a promise that is broken is not mended by a pause.</summary>
    public static async Task PauseAsync(ButlerDb db, string subjectId, PauseReason reason, DateTimeOffset? until, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var clock in await RunningAsync(db, subjectId, cancellationToken))
        {
            if (clock.Kind != ClockKind.Respond)
                Note(db, clock.Pause(reason, until, now));
        }
    }

    public static async Task ResumeAsync(ButlerDb db, string subjectId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var clock in await RunningAsync(db, subjectId, cancellationToken))
            Note(db, clock.Resume(now));
    }

    private static void Note(ButlerDb db, ClockEvent? line)
    {
        if (line is not null)
            db.ClockEvents.Add(line);
    }
}
