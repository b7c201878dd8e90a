using Butler.Skills.Handoffs;
using Butler.Skills.Orders;
using Butler.Skills.ServiceLevels;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Skills.Reports;

/// <summary>
/// Counts a manager's month from the lines of history: what an order went through, what became of promises, the steps of
/// handoffs. Each of them has its instant and never changes, so a month that is over gives the same figures for ever.
/// </summary>
public static class MonthBooks
{
    public static async Task<MonthReport> CountAsync(ButlerDb db, string manager, Month month, CancellationToken cancellationToken)
    {
        var households = await HouseholdsAsync(db, manager, month, cancellationToken);
        var orders = await db.Orders.AsNoTracking()
            .Where(o => o.Number != null && o.CreatedAt < month.Until && EF.Parameter(households).Contains(o.HouseholdId))
            .OrderBy(o => o.Id).ToListAsync(cancellationToken);
        var steps = orders.SelectMany(o => o.History.Where(e => month.Holds(e.At)).Select(e => (Order: o, Step: e))).ToList();
        var visits = orders.SelectMany(o => o.Visits.Where(v => month.Holds(v.At)).Select(v => (Order: o, Visit: v))).ToList();
        var placed = steps.FindAll(s => s.Step.What == "confirmed");
        var (from, until) = (month.From, month.Until);
        var handoffs = await db.HandoffEvents.AsNoTracking()
            .Where(e => e.At >= from && e.At < until && EF.Parameter(households).Contains(e.HouseholdId!))
            .OrderBy(e => e.At).ThenBy(e => e.Id).ToListAsync(cancellationToken);
        var breaches = await db.ClockEvents.AsNoTracking()
            .Where(e => e.What == ClockEventKind.Breached && e.At >= from && e.At < until && EF.Parameter(households).Contains(e.HouseholdId))
            .OrderBy(e => e.At).ThenBy(e => e.Id).ToListAsync(cancellationToken);
        var kept = await db.Clocks.AsNoTracking()
            .Where(c => c.End == ClockEnd.Kept && c.StoppedAt >= from && c.StoppedAt < until && c.StoppedAt <= c.DueAt && EF.Parameter(households).Contains(c.HouseholdId))
            .OrderBy(c => c.StoppedAt).ThenBy(c => c.Id).ToListAsync(cancellationToken);
        var requested = handoffs.FindAll(e => e.State == HandoffState.Requested);
        var ratings = Ratings(steps);

        var figures = new List<Figure> { Orders("orders.placed", placed.Select(p => p.Order)) };
        figures.AddRange(placed.GroupBy(p => p.Order.Kind).OrderBy(g => g.Key).Select(g => Orders($"orders.{Word(g.Key)}", g.Select(p => p.Order))));
        foreach (var what in (string[])["accepted", "completed", "cancelled", "reopened", "hurried"])
            figures.Add(Orders($"orders.{what}", steps.Where(s => s.Step.What == what).Select(s => s.Order)));
        figures.Add(Orders("visits.tried", visits.Select(v => v.Order)));
        figures.Add(Orders("visits.reached", visits.Where(v => v.Visit.Reached).Select(v => v.Order)));
        figures.Add(Orders("visits.satisfied", visits.Where(v => v.Visit.Satisfied == true).Select(v => v.Order)));
        figures.Add(Orders("visits.unsatisfied", visits.Where(v => v.Visit.Satisfied == false).Select(v => v.Order)));
        figures.Add(Orders("ratings.given", ratings.Select(r => r.Order)));
        figures.Add(Handoffs("handoffs.requested", requested));
        figures.AddRange(requested.GroupBy(e => e.Reason).OrderBy(g => g.Key).Select(g => Handoffs($"handoffs.reason.{Word(g.Key)}", g)));
        figures.Add(Handoffs("handoffs.taken", First(handoffs, HandoffState.Human)));
        figures.Add(Handoffs("handoffs.returned", First(handoffs, HandoffState.Returned)));
        figures.Add(Handoffs("handoffs.resolved", First(handoffs, HandoffState.Resolved)));
        figures.Add(Handoffs("handoffs.failed", First(handoffs, HandoffState.Failed)));
        foreach (var kind in Enum.GetValues<ClockKind>())
        {
            figures.Add(new Figure($"promises.kept.{Word(kind)}", Figure.Subject, [.. kept.Where(c => c.Kind == kind).Select(c => c.SubjectId)]));
            figures.Add(new Figure($"promises.broken.{Word(kind)}", Figure.Subject, [.. breaches.Where(e => e.Kind == kind).Select(e => e.SubjectId)]));
        }

        return new MonthReport(
            manager,
            month.Name,
            households.Count,
            figures,
            ByDay(month, placed.Select(p => p.Step.At)),
            ByDay(month, requested.Select(e => e.At)),
            ratings.Count == 0 ? null : Math.Round(ratings.Average(r => r.Stars), 2),
            Median(await WaitsAsync(db, handoffs, cancellationToken)));
    }

    /// <summary>The households that were the manager's when the month ended: today's, but for what was assigned since.</summary>
    private static async Task<List<string>> HouseholdsAsync(ButlerDb db, string manager, Month month, CancellationToken cancellationToken)
    {
        var until = month.Until;
        var owners = await db.Households.AsNoTracking().ToDictionaryAsync(h => h.Id, h => h.Manager, cancellationToken);
        foreach (var moved in (await db.HouseholdAssignments.AsNoTracking().Where(a => a.At >= until).ToListAsync(cancellationToken)).GroupBy(a => a.HouseholdId))
            owners[moved.Key] = moved.MinBy(a => a.At)!.From;
        return [.. owners.Where(o => o.Value == manager).Select(o => o.Key).Order(StringComparer.Ordinal)];
    }

    /// <summary>The last rating of each order in the month.</summary>
    private static List<(ServiceOrder Order, int Stars)> Ratings(List<(ServiceOrder Order, OrderEvent Step)> steps) =>
        [.. steps.Where(s => s.Step.Stars is not null).GroupBy(s => s.Order.Id).Select(g => (g.Last().Order, g.Last().Step.Stars!.Value))];

    private static async Task<List<double>> WaitsAsync(ButlerDb db, List<HandoffEvent> handoffs, CancellationToken cancellationToken)
    {
        var taken = First(handoffs, HandoffState.Human).ToList();
        List<string> ids = [.. taken.Select(t => t.HandoffId)];
        var asked = await db.HandoffEvents.AsNoTracking().Where(e => e.Number == 1 && EF.Parameter(ids).Contains(e.HandoffId)).ToDictionaryAsync(e => e.HandoffId, e => e.At, cancellationToken);
        return [.. taken.Where(t => asked.ContainsKey(t.HandoffId)).Select(t => (t.At - asked[t.HandoffId]).TotalMinutes)];
    }

    private static IEnumerable<HandoffEvent> First(List<HandoffEvent> handoffs, HandoffState state) =>
        handoffs.Where(e => e.State == state).GroupBy(e => e.HandoffId).Select(g => g.First());

    private static Figure Orders(string key, IEnumerable<ServiceOrder> orders) => new(key, Figure.Order, [.. orders.Select(o => o.Id)]);

    private static Figure Handoffs(string key, IEnumerable<HandoffEvent> events) => new(key, Figure.Handoff, [.. events.Select(e => e.ConversationId)]);

    private static int[] ByDay(Month month, IEnumerable<DateTimeOffset> instants)
    {
        var days = new int[month.Days];
        foreach (var instant in instants)
            days[month.DayOf(instant) - 1]++;
        return days;
    }

    private static double? Median(List<double> values)
    {
        if (values.Count == 0)
            return null;
        values.Sort();
        var middle = values.Count / 2;
        return Math.Round(values.Count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2, 1);
    }

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
