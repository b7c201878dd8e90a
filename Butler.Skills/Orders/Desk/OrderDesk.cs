using Butler.Skills.Conversations;
using Butler.Skills.Households;
using Butler.Skills.Language.Text;
using Butler.Skills.Menu;
using Butler.Skills.ServiceLevels;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Skills.Orders.Desk;

/// <summary>
/// The steps that people of staff take with an order, each with the promises it keeps and the word to the resident.
/// Works on the tracked entities of the caller's unit of work and saves nothing; false when the order is in no state for
/// the step, and then nothing is changed. Whether the person may see the order at all is the caller's question.
/// </summary>
public static class OrderDesk
{
    private const int LanguageWindow = 5;

    /// <summary>A person answers for it from here on: the promise of a response is kept.</summary>
    public static async Task<bool> AcceptAsync(ButlerDb db, ServiceOrder order, StaffMember person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!order.Accept(person.SignIn, now))
            return false;
        await StopAsync(db, order, person, now, kind => kind == ClockKind.Respond, cancellationToken);
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
        await TellAsync(db, order, OrderNotices.Completed(order), now, cancellationToken);
        return true;
    }

    /// <summary>Substantive feedback, as it was given to the resident: that promise is kept.</summary>
    public static async Task<bool> FeedbackAsync(ButlerDb db, ServiceOrder order, StaffMember person, string text, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!order.Feedback(person.SignIn, text, now))
            return false;
        await StopAsync(db, order, person, now, kind => kind == ClockKind.Feedback, cancellationToken);
        return true;
    }

    /// <summary>Records a return visit. One that finds the resident not satisfied reopens the order, and the promises run anew.</summary>
    public static bool Visit(ButlerDb db, ServiceOrder order, ReturnVisit visit)
    {
        if (!order.Visit(visit))
            return false;
        if (order.Status != OrderStatus.Reopened)
            return true;
        db.Clocks.Add(new ServiceClock(ClockKind.Respond, order.Id, order.HouseholdId, visit.By, visit.At));
        if (order.Kind == OrderKind.Complaint)
            db.Clocks.Add(new ServiceClock(ClockKind.Feedback, order.Id, order.HouseholdId, visit.By, visit.At));
        return true;
    }

    public static async Task<bool> ApproveAsync(ButlerDb db, ServiceOrder order, StaffMember person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!order.Approve(person.SignIn, now))
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
        if (!order.Cancel(person.SignIn, reason, now))
            return false;
        await StopAsync(db, order, person, now, _ => true, cancellationToken);
        await TellAsync(db, order, OrderNotices.Cancelled(order, person, reason), now, cancellationToken);
        return true;
    }

    private static async Task StopAsync(ButlerDb db, ServiceOrder order, StaffMember person, DateTimeOffset now, Func<ClockKind, bool> which, CancellationToken cancellationToken)
    {
        var running = await db.Clocks.Where(c => c.SubjectId == order.Id && c.StoppedAt == null).ToListAsync(cancellationToken);
        foreach (var clock in running.Where(c => which(c.Kind)))
            clock.Stop(now, person.SignIn);
    }

    /// <summary>A notice in the order's conversation, in the language the resident last wrote; allowed also while a person has it.</summary>
    private static async Task TellAsync(ButlerDb db, ServiceOrder order, LocalizedText notice, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var conversation = await db.Conversations.SingleAsync(c => c.Id == order.ConversationId, cancellationToken);
        var recent = await db.Messages
            .Where(m => m.ConversationId == conversation.Id && m.From == Author.Resident)
            .OrderByDescending(m => m.Seq).Take(LanguageWindow)
            .Select(m => m.Text)
            .ToListAsync(cancellationToken);
        recent.Reverse();
        var language = recent.Aggregate(TalkLanguage.Chinese, (before, text) => LanguageDetector.Of(text, before));
        db.Messages.Add(Message.Outgoing(conversation, Author.System, notice.In(language), now));
    }
}
