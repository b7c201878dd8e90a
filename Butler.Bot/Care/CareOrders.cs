using Butler.Skills.Households;
using Butler.Skills.Orders;
using Butler.Skills.Orders.Desk;
using Butler.Skills.ServiceLevels;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Care;

/// <summary>Orders in a person's care, and the steps a person takes with them.</summary>
public sealed class CareOrders(IButlerStore store, OrderWork work)
{
    private const int Most = 400;

    /// <summary>Those that match, the first to run out first, then the latest.</summary>
    public async Task<IReadOnlyList<OrderRow>> ListAsync(StaffMember person, OrderQuery query, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var orders = new CareScope(db, person).Orders.AsNoTracking().Where(o => o.Status != OrderStatus.Draft);
        if (query.Ids is { } ids)
            orders = orders.Where(o => EF.Parameter(ids).Contains(o.Id));
        else if (query.Statuses is { Count: > 0 } statuses)
            orders = orders.Where(o => statuses.Contains(o.Status));
        if (query.Household is { Length: > 0 } household)
            orders = orders.Where(o => o.HouseholdId == household);
        if (query.Manager is { Length: > 0 } manager)
            orders = orders.Where(o => db.Households.Any(h => h.Id == o.HouseholdId && h.Manager == manager));
        var found = await (
            from order in orders
            join home in db.Households on order.HouseholdId equals home.Id
            orderby order.CreatedAt descending
            select new { Order = order, home.Room, home.Manager }).Take(Most).ToListAsync(cancellationToken);
        var subjects = found.ConvertAll(f => f.Order.Id);
        var clocks = (await db.Clocks.AsNoTracking().Where(c => EF.Parameter(subjects).Contains(c.SubjectId) && c.StoppedAt == null).ToListAsync(cancellationToken)).ToLookup(c => c.SubjectId);
        return [.. found
            .Select(f => new OrderRow(f.Order, f.Room, f.Manager, [.. clocks[f.Order.Id].OrderBy(c => c.DueAt)]))
            .Where(r => query.Search is not { Length: > 0 } search || r.Matches(search))
            .OrderBy(r => r.Due ?? DateTimeOffset.MaxValue).ThenByDescending(r => r.Order.CreatedAt)];
    }

    /// <summary>Null when there is none of this id in the person's care.</summary>
    public async Task<OrderFile?> ReadAsync(StaffMember person, string id, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        if (await new CareScope(db, person).Orders.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, cancellationToken) is not { } order)
            return null;
        var household = await db.Households.AsNoTracking().Include(h => h.Residents).SingleAsync(h => h.Id == order.HouseholdId, cancellationToken);
        return new OrderFile(
            order,
            household,
            await db.Clocks.AsNoTracking().Where(c => c.SubjectId == id).OrderBy(c => c.StartedAt).ToListAsync(cancellationToken),
            await db.ClockEvents.AsNoTracking().Where(e => e.SubjectId == id).OrderBy(e => e.At).ToListAsync(cancellationToken));
    }

    public Task<OrderWorked<bool>> AcceptAsync(StaffMember person, string id, CancellationToken cancellationToken) =>
        StepAsync(person, id, OrderDesk.AcceptAsync, cancellationToken);

    public Task<OrderWorked<bool>> DispatchAsync(StaffMember person, string id, string to, CancellationToken cancellationToken) =>
        StepAsync(person, id, (db, order, who, now, stop) => OrderDesk.DispatchAsync(db, order, who, to, now, stop), cancellationToken);

    public Task<OrderWorked<bool>> ArriveAsync(StaffMember person, string id, CancellationToken cancellationToken) =>
        StepAsync(person, id, OrderDesk.ArriveAsync, cancellationToken);

    public Task<OrderWorked<bool>> CompleteAsync(StaffMember person, string id, string? remarks, CancellationToken cancellationToken) =>
        StepAsync(person, id, (db, order, who, now, stop) => OrderDesk.CompleteAsync(db, order, who, remarks, now, stop), cancellationToken);

    public Task<OrderWorked<bool>> FeedbackAsync(StaffMember person, string id, string text, DateTimeOffset? planned, CancellationToken cancellationToken) =>
        StepAsync(person, id, (db, order, who, now, stop) => OrderDesk.FeedbackAsync(db, order, who, text, planned > now ? planned : null, now, stop), cancellationToken);

    public Task<OrderWorked<bool>> VisitAsync(StaffMember person, string id, bool reached, bool? satisfied, string? remarks, CancellationToken cancellationToken) =>
        // Who was not reached has said neither yes nor no.
        StepAsync(person, id, (db, order, who, now, stop) => OrderDesk.VisitAsync(db, order, who, new ReturnVisit(now, who.SignIn, reached, reached ? satisfied : null, remarks), stop), cancellationToken);

    public Task<OrderWorked<bool>> ApproveAsync(StaffMember person, string id, CancellationToken cancellationToken) =>
        StepAsync(person, id, OrderDesk.ApproveAsync, cancellationToken);

    public Task<OrderWorked<bool>> RefuseAsync(StaffMember person, string id, string reason, CancellationToken cancellationToken) =>
        StepAsync(person, id, (db, order, who, now, stop) => OrderDesk.RefuseAsync(db, order, who, reason, now, stop), cancellationToken);

    public Task<OrderWorked<bool>> CancelAsync(StaffMember person, string id, string? reason, CancellationToken cancellationToken) =>
        StepAsync(person, id, (db, order, who, now, stop) => OrderDesk.CancelAsync(db, order, who, reason, now, stop), cancellationToken);

    public Task<OrderWorked<bool>> PauseAsync(StaffMember person, string id, PauseReason reason, CancellationToken cancellationToken) =>
        StepAsync(person, id, (db, order, who, now, stop) => OrderDesk.PauseAsync(db, order, who, reason, until: null, now, stop), cancellationToken);

    public Task<OrderWorked<bool>> ResumeAsync(StaffMember person, string id, CancellationToken cancellationToken) =>
        StepAsync(person, id, OrderDesk.ResumeAsync, cancellationToken);

    private Task<OrderWorked<bool>> StepAsync(StaffMember person, string id, OrderWork.Act act, CancellationToken cancellationToken) =>
        work.TakeAsync(person, id, act, (_, _, _) => Task.FromResult(true), cancellationToken);
}

/// <summary>Which orders; what is null does not narrow.</summary>
public sealed record OrderQuery(
    IReadOnlyCollection<OrderStatus>? Statuses = null, string? Household = null, string? Manager = null, string? Search = null, IReadOnlyCollection<string>? Ids = null);

/// <param name="Clocks">Those that run, the first to run out first.</param>
public sealed record OrderRow(ServiceOrder Order, string Room, string Manager, IReadOnlyList<ServiceClock> Clocks)
{
    /// <summary>When the first promise runs out; a promise that waits runs out never.</summary>
    public DateTimeOffset? Due => Clocks.Where(c => c.PausedAt is null).Select(c => (DateTimeOffset?)c.DueAt).FirstOrDefault();

    public bool Matches(string search) =>
        Room.Contains(search, StringComparison.OrdinalIgnoreCase)
        || Order.TitleZh.Contains(search, StringComparison.OrdinalIgnoreCase)
        || Order.TitleEn.Contains(search, StringComparison.OrdinalIgnoreCase)
        || Order.HouseholdId.Contains(search, StringComparison.OrdinalIgnoreCase)
        || Order.Number?.Contains(search, StringComparison.OrdinalIgnoreCase) == true;
}

public sealed record OrderFile(ServiceOrder Order, Household Household, IReadOnlyList<ServiceClock> Clocks, IReadOnlyList<ClockEvent> Story);
