using Butler.Skills.Conversations;
using Butler.Skills.Households;
using Butler.Skills.Language.Text;
using Butler.Skills.Orders.Capacity;
using Butler.Skills.Orders.Promises;
using Butler.Skills.ServiceLevels;
using Butler.Skills.Storage;
using Butler.Skills.Talk;

namespace Butler.Skills.Orders.Desk;

/// <summary>
/// The steps that people of staff take with an order, each with the promises it keeps and the word to the resident.
/// Works on the tracked entities of the caller's unit of work and saves nothing; false when the order is in no state for
/// the step, and then nothing is changed. Whether the person may see the order at all is the caller's question.
/// </summary>
public static class OrderDesk
{
    /// <summary>
    /// A person answers for it from here on: the promise of a response is kept, the others are theirs. Who accepts a
    /// problem for a time that was named has given it its date.
    /// </summary>
    public static async Task<bool> AcceptAsync(ButlerDb db, ServiceOrder order, StaffMember person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!order.Accept(person.SignIn, now))
            return false;
        var dated = order.Start > now;
        await StopAsync(db, order, person, now, kind => kind == ClockKind.Respond || (dated && kind == ClockKind.Resolve), cancellationToken);
        await PromiseDesk.TakeAsync(db, order.Id, person, now, cancellationToken);
        await TellAsync(db, order, OrderNotices.Accepted(order, person), now, cancellationToken);
        return true;
    }

    /// <param name="to">The department, technician or supplier, as the resident may read it.</param>
    public static async Task<bool> DispatchAsync(ButlerDb db, ServiceOrder order, StaffMember person, string to, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!order.Dispatch(person.SignIn, to, now))
            return false;
        await TellAsync(db, order, OrderNotices.Dispatched(order, to), now, cancellationToken);
        return true;
    }

    /// <summary>Someone is at the door: that promise is kept.</summary>
    public static async Task<bool> ArriveAsync(ButlerDb db, ServiceOrder order, StaffMember person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!order.Arrive(person.SignIn, now))
            return false;
        await StopAsync(db, order, person, now, kind => kind == ClockKind.Door, cancellationToken);
        await PromiseDesk.ResumeAsync(db, order.Id, now, cancellationToken);
        await TellAsync(db, order, OrderNotices.Arrived(order), now, cancellationToken);
        return true;
    }

    /// <summary>
    /// From here on the order waits for its return visit. Nobody completes a repair without having been at the door, and
    /// remarks on a complaint are its feedback; without remarks that promise runs on.
    /// </summary>
    public static async Task<bool> CompleteAsync(ButlerDb db, ServiceOrder order, StaffMember person, string? remarks, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!order.Complete(person.SignIn, remarks, now))
            return false;
        var told = !string.IsNullOrWhiteSpace(remarks);
        await StopAsync(db, order, person, now, kind => kind != ClockKind.Feedback || told, cancellationToken);
        await PromiseDesk.ResumeAsync(db, order.Id, now, cancellationToken);
        await OrderPromises.StartVisitAsync(db, order, now, cancellationToken);
        await TellAsync(db, order, OrderNotices.Completed(order), now, cancellationToken);
        return true;
    }

    /// <summary>Substantive feedback, as it was given to the resident: that promise is kept. A date makes it the plan for a problem that is not solved yet.</summary>
    public static async Task<bool> FeedbackAsync(
        ButlerDb db, ServiceOrder order, StaffMember person, string text, DateTimeOffset? planned, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!order.Feedback(person.SignIn, text, now))
            return false;
        if (planned is { } date)
            order.PlanFor(date, person.SignIn, now);
        await StopAsync(db, order, person, now, kind => kind == ClockKind.Feedback || (kind == ClockKind.Resolve && planned is not null), cancellationToken);
        return true;
    }

    /// <summary>The promises wait, until the instant when there is one; a response nobody has given yet does not.</summary>
    public static async Task<bool> PauseAsync(
        ButlerDb db, ServiceOrder order, StaffMember person, PauseReason reason, DateTimeOffset? until, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!order.Pause(person.SignIn, reason.ToString(), now))
            return false;
        // A second pause takes the place of the first.
        await PromiseDesk.ResumeAsync(db, order.Id, now, cancellationToken);
        await PromiseDesk.PauseAsync(db, order.Id, reason, until, now, cancellationToken);
        return true;
    }

    public static async Task<bool> ResumeAsync(ButlerDb db, ServiceOrder order, StaffMember person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!order.Resume(person.SignIn, now))
            return false;
        await PromiseDesk.ResumeAsync(db, order.Id, now, cancellationToken);
        return true;
    }

    /// <summary>
    /// Records a return visit. One that finds the resident not satisfied reopens the order, and the promises run anew;
    /// one that finds nobody is tried again, as often as the policy says.
    /// </summary>
    public static async Task<bool> VisitAsync(ButlerDb db, ServiceOrder order, StaffMember person, ReturnVisit visit, CancellationToken cancellationToken)
    {
        if (!order.Visit(visit))
            return false;
        await StopAsync(db, order, person, visit.At, kind => kind == ClockKind.Visit, cancellationToken);
        if (order.Status == OrderStatus.Reopened)
            await OrderPromises.StartAnewAsync(db, order, visit.At, cancellationToken);
        else if (order.Status == OrderStatus.Completed && order.VisitsSinceCompletion < db.Promises.Promises.VisitAttempts)
            await OrderPromises.StartVisitAsync(db, order, visit.At, cancellationToken);
        return true;
    }

    /// <summary>Grants it, with a place at its time where places are counted; false also when none is left.</summary>
    public static async Task<bool> ApproveAsync(ButlerDb db, ServiceOrder order, StaffMember person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // Somebody may have taken the last place since it was asked for.
        if (!order.Allows(OrderStep.Approve) || !await SlotDesk.TryTakeAsync(db, order, now, cancellationToken) || !order.Approve(person.SignIn, now))
            return false;
        await TellAsync(db, order, OrderNotices.Approved(order), now, cancellationToken);
        return true;
    }

    /// <summary>Ends the order: what is not approved is not done.</summary>
    public static async Task<bool> RefuseAsync(ButlerDb db, ServiceOrder order, StaffMember person, string reason, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!order.Refuse(person.SignIn, reason, now))
            return false;
        await StopAsync(db, order, person, now, _ => true, cancellationToken);
        await TellAsync(db, order, OrderNotices.Refused(order, reason), now, cancellationToken);
        return true;
    }

    public static async Task<bool> CancelAsync(ButlerDb db, ServiceOrder order, StaffMember person, string? reason, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!await CancelQuietlyAsync(db, order, person, reason, now, cancellationToken))
            return false;
        await TellAsync(db, order, OrderNotices.Cancelled(order, person, reason), now, cancellationToken);
        return true;
    }

    /// <summary>As <see cref="CancelAsync"/> for those whom nobody can or should tell any more.</summary>
    public static async Task<bool> CancelQuietlyAsync(ButlerDb db, ServiceOrder order, StaffMember person, string? reason, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!order.Cancel(person.SignIn, reason, now))
            return false;
        await PromiseDesk.CancelAsync(db, order.Id, _ => true, person.SignIn, now, cancellationToken);
        await SlotDesk.FreeAsync(db, order, cancellationToken);
        return true;
    }

    private static Task StopAsync(ButlerDb db, ServiceOrder order, StaffMember person, DateTimeOffset now, Func<ClockKind, bool> which, CancellationToken cancellationToken) =>
        PromiseDesk.KeepAsync(db, order.Id, which, person.SignIn, now, cancellationToken);

    private static Task TellAsync(ButlerDb db, ServiceOrder order, LocalizedText notice, DateTimeOffset now, CancellationToken cancellationToken) =>
        ResidentNotice.TellAsync(db, order.ConversationId, notice, now, cancellationToken, new NoticeTopic(ShortState(order), order.Number));

    private static string ShortState(ServiceOrder order) => order.Status switch
    {
        OrderStatus.Accepted => "已受理",
        OrderStatus.Dispatched => "已派工",
        OrderStatus.Arrived => "已上门",
        OrderStatus.Completed => "已完成",
        OrderStatus.Cancelled => "已取消",
        _ => "有进展",
    };
}
