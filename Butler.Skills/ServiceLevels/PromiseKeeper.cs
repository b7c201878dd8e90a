using Butler.Skills.Households;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Skills.ServiceLevels;

/// <summary>
/// Does what has fallen due on a clock: warns, books the breach, passes it up the chain with what it is about, and owns up
/// to the resident. All in the caller's unit of work; the clock's version lets one replica do it.
/// </summary>
public sealed class PromiseKeeper(IEnumerable<IPromiseSubject> subjects)
{
    private readonly IReadOnlyList<IPromiseSubject> _subjects = [.. subjects];

    /// <summary>Brings one clock up to the instant, also over a long time in which nobody watched.</summary>
    public async Task<KeptUp> BringUpAsync(ButlerDb db, string clockId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var clock = await db.Clocks.SingleOrDefaultAsync(c => c.Id == clockId && c.NextAt < now, cancellationToken);
        if (clock is null)
            return KeptUp.Nothing;
        var manager = await db.Households.Where(h => h.Id == clock.HouseholdId).Select(h => h.Manager).SingleOrDefaultAsync(cancellationToken);
        var roster = await DutyRoster.LoadAsync(db, manager, cancellationToken);

        var lines = new List<ClockEvent>();
        while (clock.FireNext(now, place => FindFrom(clock, place, roster)) is { } line)
            lines.Add(line);
        db.ClockEvents.AddRange(lines);
        var movedTo = lines.Exists(l => l.What == ClockEventKind.Escalated) ? roster.Find(clock.Owner) : null;
        if (movedTo is not null)
            await MoveAsync(db, clock, movedTo, now, cancellationToken);
        return new KeptUp(lines, Owes(clock, lines) ? await ApologiseAsync(db, clock, movedTo, now, cancellationToken) : null);
    }

    /// <summary>Nobody is told of a promise that was kept or given up meanwhile, nor of a return visit, which nobody was told to wait for.</summary>
    private static bool Owes(ServiceClock clock, List<ClockEvent> lines) =>
        clock.Running && clock.Kind != ClockKind.Visit && lines.Exists(l => l.What == ClockEventKind.Breached);

    private static ChainPlace? FindFrom(ServiceClock clock, int place, DutyRoster roster)
    {
        for (; place < clock.Chain.Count; place++)
        {
            if (roster.OnDuty(clock.Chain[place].To) is { } person)
                return new ChainPlace(place, person);
        }

        return null;
    }

    private async Task MoveAsync(ButlerDb db, ServiceClock clock, StaffMember to, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var subject in _subjects)
            await subject.MoveAsync(db, clock, to, now, cancellationToken);
    }

    private async Task<string?> ApologiseAsync(ButlerDb db, ServiceClock clock, StaffMember? movedTo, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var subject in _subjects)
        {
            if (await subject.ApologiseAsync(db, clock, movedTo, now, cancellationToken) is { } conversation)
                return conversation;
        }

        return null;
    }
}
