using Butler.Skills.Households;
using Butler.Skills.Language.Text;
using Butler.Skills.Menu;
using Butler.Skills.Orders.Severity;
using Butler.Skills.ServiceLevels;
using Butler.Skills.Storage;
using Butler.Skills.Talk;
using Microsoft.EntityFrameworkCore;

namespace Butler.Skills.Orders.Promises;

/// <summary>What is promised about an order: which clocks start when, and what the resident reads when one is broken.</summary>
public sealed class OrderPromises : IPromiseSubject
{
    /// <summary>A repair within this time of now is "at once", with someone at the door in fifteen minutes.</summary>
    private static readonly TimeSpan AtOnce = TimeSpan.FromMinutes(15);

    /// <summary>The promises of an order that has just been placed.</summary>
    public static async Task StartAsync(ButlerDb db, ServiceOrder order, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var owner = await OwnerAsync(db, order, cancellationToken);
        if (order.NeedsPerson)
            Start(db, ClockKind.Respond, order, owner, now);
        if (PromisesDoor(order, now))
            Start(db, ClockKind.Door, order, owner, now);
        StartProblem(db, order, owner, now);
    }

    /// <summary>The promises of an order that is dealt with again. When somebody comes is agreed anew, so nobody is promised at the door.</summary>
    public static async Task StartAnewAsync(ButlerDb db, ServiceOrder order, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await CallAttentionAsync(db, order, now, cancellationToken);
        var running = await PromiseDesk.RunningAsync(db, order.Id, cancellationToken);
        // Nobody needs to visit what is not done.
        await PromiseDesk.CancelAsync(db, order.Id, kind => kind == ClockKind.Visit, ServiceOrder.ByResident, now, cancellationToken);
        if (!running.Any(c => c.Kind is ClockKind.Feedback or ClockKind.Resolve))
            StartProblem(db, order, await OwnerAsync(db, order, cancellationToken), now);
    }

    /// <summary>A person has to look at the order within ten minutes; nothing changes when one has to already.</summary>
    public static async Task CallAttentionAsync(ButlerDb db, ServiceOrder order, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if ((await PromiseDesk.RunningAsync(db, order.Id, cancellationToken)).All(c => c.Kind != ClockKind.Respond))
            Start(db, ClockKind.Respond, order, await OwnerAsync(db, order, cancellationToken), now);
    }

    /// <summary>A return visit is due.</summary>
    public static async Task StartVisitAsync(ButlerDb db, ServiceOrder order, DateTimeOffset now, CancellationToken cancellationToken) =>
        Start(db, ClockKind.Visit, order, await OwnerAsync(db, order, cancellationToken), now);

    public static bool PromisesDoor(ServiceOrder order, DateTimeOffset now) =>
        order.Kind == OrderKind.Repair && (order.Start is null || (order.End is null && order.Start <= now + AtOnce));

    /// <summary>An order stays with the house; who answers for it is whoever has its clocks.</summary>
    public Task MoveAsync(ButlerDb db, ServiceClock clock, StaffMember to, DateTimeOffset now, CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task<string?> ApologiseAsync(ButlerDb db, ServiceClock clock, StaffMember? movedTo, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await db.Orders.SingleOrDefaultAsync(o => o.Id == clock.SubjectId, cancellationToken) is not { } order)
            return null;
        var about = new LocalizedText($"「{order.TitleZh}」(编号 {order.Number})", $"\"{order.TitleEn}\" (no. {order.Number})");
        await ResidentNotice.TellAsync(db, order.ConversationId, BrokenPromiseWords.Say(clock, about, movedTo), now, cancellationToken);
        return order.ConversationId;
    }

    private static void StartProblem(ButlerDb db, ServiceOrder order, StaffMember? owner, DateTimeOffset now)
    {
        if (order.Kind == OrderKind.Complaint)
            Start(db, ClockKind.Feedback, order, owner, now);
        else if (order.Kind is OrderKind.Report or OrderKind.Repair or OrderKind.Other)
            Start(db, ClockKind.Resolve, order, owner, now);
    }

    // In a house without anybody there is nobody who could keep a promise.
    private static void Start(ButlerDb db, ClockKind kind, ServiceOrder order, StaffMember? owner, DateTimeOffset now)
    {
        if (owner is not null)
            PromiseDesk.Start(db, kind, order.Id, order.HouseholdId, owner, now);
    }

    private static async Task<StaffMember?> OwnerAsync(ButlerDb db, ServiceOrder order, CancellationToken cancellationToken)
    {
        var manager = await db.Households.Where(h => h.Id == order.HouseholdId).Select(h => h.Manager).SingleOrDefaultAsync(cancellationToken);
        var roster = await DutyRoster.LoadAsync(db, manager, cancellationToken);
        return order is { Kind: OrderKind.Complaint, Severity: OrderSeverity.Critical } ? roster.AnsweringAbove : roster.Answering;
    }
}
