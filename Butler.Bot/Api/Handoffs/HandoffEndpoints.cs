using System.ComponentModel;
using Butler.Bot.Care;
using Butler.Bot.Api.Messages;
using Butler.Bot.Api.Problems;
using Butler.Bot.Api.Requests;
using Butler.Bot.Hosting.SignIn;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Conversations;
using Butler.Skills.Handoffs;
using Butler.Skills.Households;
using Butler.Skills.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stepped = Microsoft.AspNetCore.Http.HttpResults.Results<
    Microsoft.AspNetCore.Http.HttpResults.Ok<Butler.Bot.Api.Handoffs.HandoffView>, Microsoft.AspNetCore.Http.HttpResults.ProblemHttpResult>;

namespace Butler.Bot.Api.Handoffs;

internal static class HandoffEndpoints
{
    public static void MapHandoffs(this RouteGroupBuilder api)
    {
        var handoffs = api.MapGroup("/handoffs").WithTags("handoffs");
        handoffs.MapGet("/", ListAsync).WithSummary("Conversations that need or have a person, oldest first");
        handoffs.MapStep("take", TakeAsync, "Take the conversation over; the butler says nothing from here on");
        handoffs.MapStep("messages", WriteAsync, "Write to the resident; only who has the conversation may");
        handoffs.MapStep("return", ReturnAsync, "Give the conversation back to the butler, who answers what is unanswered");
        handoffs.MapStep("transfer", TransferAsync, "Give the conversation to another person who serves the household");
        handoffs.MapStep("resolve", ResolveAsync, "Close the handoff with a reason");
    }

    private static void MapStep(this RouteGroupBuilder handoffs, string step, Delegate handler, string summary) => handoffs
        .MapPost($"/{{id}}/{step}", handler)
        .WithSummary(summary)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Ok<List<HandoffView>>> ListAsync(
        [FromQuery, Description("Only these states, separated by commas.")] string? state,
        [AsParameters] ListQuery query,
        IButlerStore store,
        Caller caller,
        CommunityTime time,
        CancellationToken cancellationToken)
    {
        var window = query.Read(time);
        await using var db = store.Open();
        var handoffs = new CareScope(db, caller.Person).Handoffs.AsNoTracking();
        if (Words<HandoffState>.Read("state", state) is { } states)
            handoffs = handoffs.Where(h => states.Contains(h.State));
        var found = await window.ReadAsync(handoffs, h => h.RequestedAt, h => h.Id, cancellationToken);
        return TypedResults.Ok(found.ConvertAll(h => HandoffView.Of(h, time)));
    }

    private static Task<Stepped> TakeAsync(string id, HandoffSteps steps, CommunityTime time, CancellationToken cancellationToken) =>
        steps.TakeAsync(id, HandoffDesk.TakeAsync, (_, handoff) => HandoffView.Of(handoff, time), cancellationToken);

    private static Task<Results<Ok<MessageView>, ProblemHttpResult>> WriteAsync(
        string id, Body<WriteRequest> body, HandoffSteps steps, CommunityTime time, CancellationToken cancellationToken) =>
        steps.TakeAsync(
            id,
            (db, handoff, who, now, stop) => HandoffDesk.WriteAsync(db, handoff, who, body.Value.Text!, now, stop),
            (db, _) => MessageView.Of(db.Messages.Local.Single(m => m.From == Author.Manager && db.Entry(m).State == EntityState.Added), time),
            cancellationToken);

    private static Task<Stepped> ReturnAsync(string id, HandoffSteps steps, CommunityTime time, CancellationToken cancellationToken) =>
        steps.TakeAsync(id, HandoffDesk.ReturnAsync, (_, handoff) => HandoffView.Of(handoff, time), cancellationToken);

    private static Task<Stepped> TransferAsync(string id, Body<TransferRequest> body, HandoffSteps steps, CommunityTime time, CancellationToken cancellationToken) =>
        steps.TakeAsync(
            id,
            async (db, handoff, who, now, stop) => await HandoffDesk.TransferAsync(db, handoff, who, await ReceiverAsync(db, handoff, body.Value.To!, stop), now, stop),
            (_, handoff) => HandoffView.Of(handoff, time),
            cancellationToken);

    private static Task<Stepped> ResolveAsync(string id, Body<ResolveRequest> body, HandoffSteps steps, CommunityTime time, CancellationToken cancellationToken) =>
        steps.TakeAsync(
            id,
            (db, handoff, who, now, stop) => HandoffDesk.ResolveAsync(db, handoff, who, body.Value.Reason!, now, stop),
            (_, handoff) => HandoffView.Of(handoff, time),
            cancellationToken);

    /// <summary>Nothing of a household is given to somebody who does not serve it.</summary>
    /// <exception cref="BadField">There is no such person, or they do not serve the household.</exception>
    private static async Task<StaffMember> ReceiverAsync(ButlerDb db, Handoff handoff, string to, CancellationToken cancellationToken)
    {
        var manager = await db.Households.Where(h => h.Id == handoff.HouseholdId).Select(h => h.Manager).SingleOrDefaultAsync(cancellationToken);
        var staff = await db.Staff.AsNoTracking().Where(s => s.LeftAt == null).OrderBy(s => s.SignIn).ToListAsync(cancellationToken);
        var fit = staff.Where(s => s.Serves(manager ?? "")).ToList();
        return fit.Find(s => s.SignIn == to) ?? throw new BadField("to", $"is one of {string.Join(", ", fit.Select(s => s.SignIn))}");
    }
}
