using System.ComponentModel;
using Butler.Bot.Api.Problems;
using Butler.Bot.Api.Requests;
using Butler.Bot.Hosting.SignIn;
using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Community.Visitors;
using Butler.Skills.Orders;
using Butler.Skills.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stepped = Microsoft.AspNetCore.Http.HttpResults.Results<
    Microsoft.AspNetCore.Http.HttpResults.Ok<Butler.Bot.Api.Community.Visitors.VisitorView>, Microsoft.AspNetCore.Http.HttpResults.ProblemHttpResult>;

namespace Butler.Bot.Api.Community.Visitors;

internal static class VisitorEndpoints
{
    public static void MapVisitors(this RouteGroupBuilder api)
    {
        var visitors = api.MapGroup("/visitors").WithTags("visitors");
        visitors.MapGet("/", ListAsync).WithSummary("Announced visitors for the gate, the earliest announced first");
        visitors.MapPost("/{id}/admit", AdmitAsync).WithSummary("The visitor was let in").ProducesStep();
        visitors.MapPost("/{id}/leave", LeaveAsync).WithSummary("The visitor has left").ProducesStep();
        api.MapGet("/households/{id}/visitors", ListOfAsync).WithTags("visitors")
            .WithSummary("The visitors a household has announced, oldest first").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static void ProducesStep(this RouteHandlerBuilder step) => step
        .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Ok<List<VisitorView>>> ListAsync(
        [FromQuery, Description("Only these states, separated by commas: expected, admitted, left, cancelled.")] string? state,
        [AsParameters] ListQuery query,
        IButlerStore store,
        Caller caller,
        CommunityTime time,
        CancellationToken cancellationToken)
    {
        var window = query.Read(time);
        var states = Words<VisitorState>.Read("state", state);
        await using var db = store.Open();
        var found = await ReadAsync(db, new CommunityScope(db, caller.Person).Visitors, window, time, cancellationToken);
        return TypedResults.Ok(states is null ? found : found.FindAll(v => states.Contains(v.State)));
    }

    private static async Task<Results<Ok<List<VisitorView>>, ProblemHttpResult>> ListOfAsync(
        string id, [AsParameters] ListQuery query, IButlerStore store, Caller caller, CommunityTime time, CancellationToken cancellationToken)
    {
        var window = query.Read(time);
        await using var db = store.Open();
        var scope = new CommunityScope(db, caller.Person);
        return await scope.ServesAsync(id, cancellationToken)
            ? TypedResults.Ok(await ReadAsync(db, scope.Visitors.Where(o => o.HouseholdId == id), window, time, cancellationToken))
            : Problem.NoSuch("household");
    }

    private static Task<Stepped> AdmitAsync(
        string id, Transactions transactions, Caller caller, CommunityTime time, CancellationToken cancellationToken) =>
        StepAsync(id, (order, pass) => order.Status != OrderStatus.Cancelled && pass.Admit(caller.Person.SignIn, time.Now), transactions, caller, time, cancellationToken);

    private static Task<Stepped> LeaveAsync(
        string id, Transactions transactions, Caller caller, CommunityTime time, CancellationToken cancellationToken) =>
        StepAsync(id, (_, pass) => pass.Leave(caller.Person.SignIn, time.Now), transactions, caller, time, cancellationToken);

    private static Task<Stepped> StepAsync(
        string id, Func<ServiceOrder, VisitorPass, bool> step, Transactions transactions, Caller caller, CommunityTime time, CancellationToken cancellationToken) =>
        transactions.RunAsync<Stepped>(async (db, stop) =>
        {
            if (await new CommunityScope(db, caller.Person).Visitors.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, stop) is not { } order)
                return Problem.NoSuch("visitor");
            // One that was ordered from the menu without a word about who comes has no second page yet.
            var pass = await db.VisitorPasses.SingleOrDefaultAsync(p => p.OrderId == id, stop) ?? db.VisitorPasses.Add(new VisitorPass(id, order.HouseholdId)).Entity;
            if (!step(order, pass))
                return Refused(VisitorView.StateOf(order, pass));
            var room = await db.Households.Where(h => h.Id == order.HouseholdId).Select(h => h.Room).SingleAsync(stop);
            return TypedResults.Ok(VisitorView.Of(order, pass, room, time));
        }, cancellationToken);

    private static async Task<List<VisitorView>> ReadAsync(ButlerDb db, IQueryable<ServiceOrder> orders, Window window, CommunityTime time, CancellationToken cancellationToken)
    {
        var found = await window.ReadAsync(orders.AsNoTracking(), o => o.CreatedAt, o => o.Id, cancellationToken);
        var (ids, homes) = (found.ConvertAll(o => o.Id), found.Select(o => o.HouseholdId).Distinct().ToList());
        var passes = await db.VisitorPasses.AsNoTracking().Where(p => EF.Parameter(ids).Contains(p.OrderId)).ToDictionaryAsync(p => p.OrderId, cancellationToken);
        var rooms = await db.Households.Where(h => EF.Parameter(homes).Contains(h.Id)).ToDictionaryAsync(h => h.Id, h => h.Room, cancellationToken);
        return found.ConvertAll(o => VisitorView.Of(o, passes.GetValueOrDefault(o.Id), rooms[o.HouseholdId], time));
    }

    private static ProblemHttpResult Refused(VisitorState state)
    {
        IReadOnlyList<string> possible = state switch { VisitorState.Expected => ["admit"], VisitorState.Admitted => ["leave"], _ => [] };
        return Problem.Refused($"The visitor is {Words<VisitorState>.Of(state)}.", Words<VisitorState>.Of(state), possible);
    }
}
