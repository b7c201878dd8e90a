using System.Globalization;
using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Households;
using Butler.Skills.Households.Roster;
using Butler.Skills.Privacy;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Care;

/// <summary>The plan of who is on duty and who is on leave, a week at a time. Only the senior's.</summary>
public sealed class CareRoster(IButlerStore store, Transactions transactions, CommunityTime time, RosterOptions options)
{
    private const int Days = 7;

    /// <summary>The Monday of this week.</summary>
    public DateOnly ThisWeek => MondayOf(DateOnly.FromDateTime(time.Now.DateTime));

    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % Days));

    /// <summary>Managers and deputies with their shifts, those who answer for the same households together; nothing for who is no senior.</summary>
    public async Task<RosterWeek> ReadAsync(StaffMember by, DateOnly monday, CancellationToken cancellationToken)
    {
        if (by.Role != StaffRole.Senior)
            return new RosterWeek(monday, []);
        var (from, until) = (DayStart(monday), DayStart(monday.AddDays(Days)));
        await using var db = store.Open();
        var people = await db.Staff.AsNoTracking().Where(s => s.LeftAt == null && (s.Role == StaffRole.Manager || s.Role == StaffRole.Deputy)).OrderBy(s => s.SignIn).ToListAsync(cancellationToken);
        var shifts = (await db.DutyShifts.AsNoTracking().Where(s => s.Start < until && s.End > from).OrderBy(s => s.Start).ToListAsync(cancellationToken)).ToLookup(s => s.Person);
        return new RosterWeek(monday, [.. people.Where(p => p.Role == StaffRole.Manager).Select(manager =>
        {
            var team = people.FindAll(p => p.Serves(manager.SignIn)).OrderBy(p => p.Role).ToList();
            var planned = team.SelectMany(p => shifts[p.SignIn]).ToList();
            return new RosterTeam(
                manager,
                [.. team.Select(p => new RosterRow(p, [.. Enumerable.Range(0, Days).Select(d => On(shifts[p.SignIn], monday.AddDays(d)))]))],
                [.. Enumerable.Range(0, Days).Select(d => CoverGaps.Find(planned, Hour(monday.AddDays(d), options.From), Hour(monday.AddDays(d), options.Until)))]);
        })]);
    }

    /// <summary>Plans the same hours on some days. An end that is not after the beginning is on the day after.</summary>
    public async Task<RosterRefused> PlanAsync(
        StaffMember by, string signIn, ShiftKind kind, IReadOnlyCollection<DateOnly> days, TimeOnly from, TimeOnly until, CancellationToken cancellationToken)
    {
        if (by.Role != StaffRole.Senior)
            return RosterRefused.NotYours;
        var wanted = days.Distinct().Order().Select(day => (Start: Hour(day, from), End: Hour(until > from ? day : day.AddDays(1), until))).ToList();
        if (wanted.Count == 0)
            return RosterRefused.NoDay;
        return await transactions.RunAsync(async (db, stop) =>
        {
            if (wanted.Exists(w => w.End <= time.Now))
                return RosterRefused.Past;
            if (!await db.Staff.AnyAsync(s => s.SignIn == signIn && s.LeftAt == null && (s.Role == StaffRole.Manager || s.Role == StaffRole.Deputy), stop))
                return RosterRefused.NotYours;
            var (first, last) = (wanted[0].Start, wanted[^1].End);
            var planned = await db.DutyShifts.AsNoTracking().Where(s => s.Person == signIn && s.Kind == kind && s.Start < last && s.End > first).ToListAsync(stop);
            if (wanted.Exists(w => planned.Exists(s => s.Overlaps(w.Start, w.End))) || wanted.Zip(wanted.Skip(1)).Any(pair => pair.First.End > pair.Second.Start))
                return RosterRefused.Overlaps;
            db.DutyShifts.AddRange(wanted.Select(w => new DutyShift(signIn, kind, w.Start, w.End, by.SignIn)));
            Audit(db, by, signIn, kind == ShiftKind.Leave ? "leave" : "duty", wanted.Count);
            return RosterRefused.No;
        }, cancellationToken);
    }

    /// <summary>Takes a shift or leave off the plan; of one that has begun, what remains of it.</summary>
    public Task<RosterRefused> RemoveAsync(StaffMember by, string id, CancellationToken cancellationToken) => by.Role != StaffRole.Senior
        ? Task.FromResult(RosterRefused.NotYours)
        : transactions.RunAsync(async (db, stop) =>
        {
            if (await db.DutyShifts.SingleOrDefaultAsync(s => s.Id == id, stop) is not { } shift)
                return RosterRefused.NotYours;
            if (shift.BegunAt is null)
                db.DutyShifts.Remove(shift);
            else if (!shift.CutShort(time.Now))
                return RosterRefused.Past;
            Audit(db, by, shift.Person, "removed", 1);
            return RosterRefused.No;
        }, cancellationToken);

    /// <summary>Plans the week as the one before it was, but for leaves, for what is planned already and for what lies in the past.</summary>
    /// <returns>How many shifts.</returns>
    public Task<int> RepeatAsync(StaffMember by, DateOnly monday, CancellationToken cancellationToken) => by.Role != StaffRole.Senior
        ? Task.FromResult(0)
        : transactions.RunAsync(async (db, stop) =>
        {
            var (before, from, until) = (DayStart(monday.AddDays(-Days)), DayStart(monday), DayStart(monday.AddDays(Days)));
            var model = await db.DutyShifts.AsNoTracking().Where(s => s.Kind == ShiftKind.Duty && s.Start >= before && s.Start < from).ToListAsync(stop);
            var planned = await db.DutyShifts.AsNoTracking().Where(s => s.Kind == ShiftKind.Duty && s.Start < until.AddDays(1) && s.End > from).ToListAsync(stop);
            var here = await db.Staff.Where(s => s.LeftAt == null).Select(s => s.SignIn).ToListAsync(stop);
            var again = model.Select(s => new DutyShift(s.Person, ShiftKind.Duty, AWeekLater(s.Start), AWeekLater(s.End), by.SignIn))
                .Where(s => s.End > time.Now && here.Contains(s.Person) && !planned.Exists(p => p.Person == s.Person && p.Overlaps(s.Start, s.End))).ToList();
            db.DutyShifts.AddRange(again);
            if (again.Count > 0)
                Audit(db, by, "", "repeated", again.Count);
            return again.Count;
        }, cancellationToken);

    /// <summary>At the same time of day, also when the clocks change in between.</summary>
    private DateTimeOffset AWeekLater(DateTimeOffset instant) => time.FromWallClock(time.Local(instant).DateTime.AddDays(Days));

    private DateTimeOffset DayStart(DateOnly day) => time.FromWallClock(day.ToDateTime(TimeOnly.MinValue));

    private DateTimeOffset Hour(DateOnly day, TimeOnly at) => time.FromWallClock(day.ToDateTime(at));

    /// <summary>A shift stands on the day it begins; a leave on each of its days.</summary>
    private List<DutyShift> On(IEnumerable<DutyShift> shifts, DateOnly day)
    {
        var (from, until) = (DayStart(day), DayStart(day.AddDays(1)));
        return [.. shifts.Where(s => s.Kind == ShiftKind.Duty ? from <= s.Start && s.Start < until : s.Overlaps(from, until))];
    }

    private void Audit(ButlerDb db, StaffMember by, string person, string what, int count) => db.AuditEntries.Add(
        new AuditEntry(AuditEntry.RosterPlanned, "", by.SignIn, Json.Write(new { person, what, count = count.ToString(CultureInfo.InvariantCulture) }), time.Now));
}

/// <param name="From">From when on a person of the team should be on duty; a day without is a gap.</param>
public sealed record RosterOptions(TimeOnly From, TimeOnly Until);

public enum RosterRefused
{
    No,

    /// <summary>Not this person's to plan, or nobody whose duty is planned.</summary>
    NotYours,
    NoDay,
    Past,

    /// <summary>The person is planned for some of these hours already.</summary>
    Overlaps,
}

public sealed record RosterWeek(DateOnly Monday, IReadOnlyList<RosterTeam> Teams);

/// <summary>A manager and their deputies.</summary>
/// <param name="Gaps">For each day the hours in which only the duty desk would answer.</param>
public sealed record RosterTeam(StaffMember Manager, IReadOnlyList<RosterRow> People, IReadOnlyList<IReadOnlyList<Gap>> Gaps);

/// <param name="Days">What stands on each day, from Monday.</param>
public sealed record RosterRow(StaffMember Person, IReadOnlyList<IReadOnlyList<DutyShift>> Days);
