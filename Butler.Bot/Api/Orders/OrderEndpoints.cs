using System.ComponentModel;
using Butler.Bot.Care;
using Butler.Bot.Api.Problems;
using Butler.Bot.Api.Requests;
using Butler.Bot.Hosting.SignIn;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Orders;
using Butler.Skills.Orders.Desk;
using Butler.Skills.ServiceLevels;
using Butler.Skills.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stepped = Microsoft.AspNetCore.Http.HttpResults.Results<
    Microsoft.AspNetCore.Http.HttpResults.Ok<Butler.Bot.Api.Orders.OrderView>, Microsoft.AspNetCore.Http.HttpResults.ProblemHttpResult>;

namespace Butler.Bot.Api.Orders;

internal static class OrderEndpoints
{
    public static void MapOrders(this RouteGroupBuilder api)
    {
        var orders = api.MapGroup("/orders").WithTags("orders");
        orders.MapGet("/", ListAsync).WithSummary("Orders in one's care, drafts among them, oldest first");
        orders.MapGet("/{id}", FindAsync).WithSummary("One order").ProducesProblem(StatusCodes.Status404NotFound);

        orders.MapStep("accept", AcceptAsync, "A person answers for it; stops the response clock");
        orders.MapStep("dispatch", DispatchAsync, "Give it to a department, technician or supplier");
        orders.MapStep("arrive", ArriveAsync, "Somebody is at the door; stops the door clock");
        orders.MapStep("complete", CompleteAsync, "It is done and waits for its return visit");
        orders.MapStep("feedback", FeedbackAsync, "Substantive feedback was given; stops the feedback clock, with a planned date the resolve clock too");
        orders.MapStep("visit", VisitAsync, "Record a return visit; not satisfied reopens the order");
        orders.MapStep("approve", ApproveAsync, "Agree to an order that needs approval");
        orders.MapStep("refuse", RefuseAsync, "Refuse an order that needs approval; the resident is told why");
        orders.MapStep("cancel", CancelAsync, "Cancel it; the resident is told");
        orders.MapStep("pause", PauseAsync, "Its promises wait: resident_unreachable, resident_asked or waiting_for_parts");
        orders.MapStep("resume", ResumeAsync, "Its promises run on; the time they waited does not count");
    }

    private static void MapStep(this RouteGroupBuilder orders, string step, Delegate handler, string summary) => orders
        .MapPost($"/{{id}}/{step}", handler)
        .WithSummary(summary)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Ok<List<OrderView>>> ListAsync(
        [FromQuery, Description("Only these states, separated by commas.")] string? status,
        [FromQuery, Description("Only households of this manager (sign-in name).")] string? manager,
        [AsParameters] ListQuery query,
        IButlerStore store,
        OrderReader reader,
        Caller caller,
        CommunityTime time,
        CancellationToken cancellationToken)
    {
        var window = query.Read(time);
        await using var db = store.Open();
        var orders = new CareScope(db, caller.Person).Orders;
        if (Words<OrderStatus>.Read("status", status) is { } states)
            orders = orders.Where(o => states.Contains(o.Status));
        if (manager?.Contains('\0', StringComparison.Ordinal) == true)
            throw new BadField("manager", "is a sign-in name such as manager-a");
        if (!string.IsNullOrWhiteSpace(manager))
            orders = orders.Where(o => db.Households.Any(h => h.Id == o.HouseholdId && h.Manager == manager));
        return TypedResults.Ok(await reader.ReadAsync(db, orders, window, cancellationToken));
    }

    private static async Task<Stepped> FindAsync(string id, IButlerStore store, OrderReader reader, Caller caller, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var order = await new CareScope(db, caller.Person).Orders.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, cancellationToken);
        return order is null ? Problem.NoSuch("order") : TypedResults.Ok(await reader.ReadAsync(db, order, cancellationToken));
    }

    private static Task<Stepped> AcceptAsync(string id, OrderSteps steps, CancellationToken cancellationToken) =>
        steps.TakeAsync(id, OrderStep.Accept, OrderDesk.AcceptAsync, cancellationToken);

    private static Task<Stepped> DispatchAsync(string id, Body<DispatchRequest> body, OrderSteps steps, CancellationToken cancellationToken) =>
        steps.TakeAsync(id, OrderStep.Dispatch, (db, order, who, now, stop) => OrderDesk.DispatchAsync(db, order, who, body.Value.To!.Trim(), now, stop), cancellationToken);

    private static Task<Stepped> ArriveAsync(string id, OrderSteps steps, CancellationToken cancellationToken) =>
        steps.TakeAsync(id, OrderStep.Arrive, OrderDesk.ArriveAsync, cancellationToken);

    private static Task<Stepped> CompleteAsync(string id, Body<CompleteRequest> body, OrderSteps steps, CancellationToken cancellationToken) =>
        steps.TakeAsync(id, OrderStep.Complete, (db, order, who, now, stop) => OrderDesk.CompleteAsync(db, order, who, body.Value.Remarks, now, stop), cancellationToken);

    private static Task<Stepped> FeedbackAsync(string id, Body<FeedbackRequest> body, OrderSteps steps, CommunityTime time, CancellationToken cancellationToken)
    {
        var planned = Future("planned", body.Value.Planned, time);
        return steps.TakeAsync(id, OrderStep.Feedback, (db, order, who, now, stop) => OrderDesk.FeedbackAsync(db, order, who, body.Value.Text!, planned, now, stop), cancellationToken);
    }

    private static Task<Stepped> PauseAsync(string id, Body<PauseRequest> body, OrderSteps steps, CommunityTime time, CancellationToken cancellationToken)
    {
        var reason = Words<PauseReason>.Read("reason", body.Value.Reason) is [var one] ? one : throw new BadField("reason", $"is one of {string.Join(", ", Words<PauseReason>.All)}");
        var until = Future("until", body.Value.Until, time);
        return steps.TakeAsync(id, OrderStep.Pause, (db, order, who, now, stop) => OrderDesk.PauseAsync(db, order, who, reason, until, now, stop), cancellationToken);
    }

    private static Task<Stepped> ResumeAsync(string id, OrderSteps steps, CancellationToken cancellationToken) =>
        steps.TakeAsync(id, OrderStep.Resume, OrderDesk.ResumeAsync, cancellationToken);

    private static DateTimeOffset? Future(string field, string? text, CommunityTime time) =>
        Instants.Read(field, text, time) is not { } instant ? null : instant > time.Now ? instant : throw new BadField(field, "lies in the future");

    private static Task<Stepped> VisitAsync(string id, Body<VisitRequest> body, OrderSteps steps, CancellationToken cancellationToken)
    {
        var (reached, satisfied, remarks) = (body.Value.Reached!.Value, body.Value.Satisfied, body.Value.Remarks);
        return steps.TakeAsync(id, OrderStep.Visit, (db, order, who, now, stop) =>
            // Who was not reached has said neither yes nor no.
            OrderDesk.VisitAsync(db, order, who, new ReturnVisit(now, who.SignIn, reached, reached ? satisfied : null, remarks), stop), cancellationToken);
    }

    private static Task<Stepped> ApproveAsync(string id, OrderSteps steps, CancellationToken cancellationToken) =>
        steps.TakeAsync(id, OrderStep.Approve, OrderDesk.ApproveAsync, cancellationToken);

    private static Task<Stepped> RefuseAsync(string id, Body<RefuseRequest> body, OrderSteps steps, CancellationToken cancellationToken) =>
        steps.TakeAsync(id, OrderStep.Refuse, (db, order, who, now, stop) => OrderDesk.RefuseAsync(db, order, who, body.Value.Reason!, now, stop), cancellationToken);

    private static Task<Stepped> CancelAsync(string id, Body<CancelRequest> body, OrderSteps steps, CancellationToken cancellationToken) =>
        steps.TakeAsync(id, OrderStep.Cancel, (db, order, who, now, stop) => OrderDesk.CancelAsync(db, order, who, body.Value.Reason, now, stop), cancellationToken);
}
