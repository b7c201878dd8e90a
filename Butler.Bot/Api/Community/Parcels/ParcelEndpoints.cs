using System.ComponentModel;
using Butler.Bot.Api.Problems;
using Butler.Bot.Api.Requests;
using Butler.Bot.Hosting.SignIn;
using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Community.Parcels;
using Butler.Skills.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stepped = Microsoft.AspNetCore.Http.HttpResults.Results<
    Microsoft.AspNetCore.Http.HttpResults.Ok<Butler.Bot.Api.Community.Parcels.ParcelView>, Microsoft.AspNetCore.Http.HttpResults.ProblemHttpResult>;

namespace Butler.Bot.Api.Community.Parcels;

internal static class ParcelEndpoints
{
    private const string Household = "household";

    public static void MapParcels(this RouteGroupBuilder api)
    {
        var parcels = api.MapGroup("/parcels").WithTags("parcels");
        parcels.MapGet("/", ListAsync).WithSummary("Parcels in one's care, oldest first: expected ones are what residents asked to have taken in");
        parcels.MapPost("/{id}/arrive", ArriveAsync).WithSummary("An expected parcel has come; the household is told").ProducesStep();
        parcels.MapPost("/{id}/collect", CollectAsync).WithSummary("It was collected").ProducesStep();
        api.MapGet("/households/{id}/parcels", ListOfAsync).WithTags("parcels").WithSummary("The parcels of a household, oldest first").ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPost("/households/{id}/parcels", ReceiveAsync).WithTags("parcels")
            .WithSummary("A parcel has come for a household, which is told; the one it announced from this courier, or a new one").ProducesStep();
    }

    private static void ProducesStep(this RouteHandlerBuilder step) => step
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Ok<List<ParcelView>>> ListAsync(
        [FromQuery, Description("Only these states, separated by commas.")] string? state,
        [AsParameters] ListQuery query,
        IButlerStore store,
        Caller caller,
        CommunityTime time,
        CancellationToken cancellationToken)
    {
        var window = query.Read(time);
        await using var db = store.Open();
        var parcels = new CommunityScope(db, caller.Person).Parcels.AsNoTracking();
        if (Words<ParcelState>.Read("state", state) is { } states)
            parcels = parcels.Where(p => states.Contains(p.State));
        var found = await window.ReadAsync(parcels, p => p.CreatedAt, p => p.Id, cancellationToken);
        return TypedResults.Ok(found.ConvertAll(p => ParcelView.Of(p, time)));
    }

    private static async Task<Results<Ok<List<ParcelView>>, ProblemHttpResult>> ListOfAsync(
        string id, [AsParameters] ListQuery query, IButlerStore store, Caller caller, CommunityTime time, CancellationToken cancellationToken)
    {
        var window = query.Read(time);
        await using var db = store.Open();
        var scope = new CommunityScope(db, caller.Person);
        if (!await scope.ServesAsync(id, cancellationToken))
            return Problem.NoSuch(Household);
        var found = await window.ReadAsync(scope.Parcels.AsNoTracking().Where(p => p.HouseholdId == id), p => p.CreatedAt, p => p.Id, cancellationToken);
        return TypedResults.Ok(found.ConvertAll(p => ParcelView.Of(p, time)));
    }

    private static Task<Stepped> ReceiveAsync(
        string id, Body<ArrivalRequest> body, Transactions transactions, Announcer announcer, Caller caller, CommunityTime time, CancellationToken cancellationToken) =>
        TellingAsync(transactions, announcer, async (db, told, stop) =>
        {
            if (!await new CommunityScope(db, caller.Person).ServesAsync(id, stop))
                return Problem.NoSuch(Household);
            var (parcel, conversation) = await ParcelDesk.ReceiveAsync(db, id, body.Value.ToArrival(), time.Now, stop);
            told.AddRange(conversation is null ? [] : [conversation]);
            return TypedResults.Ok(ParcelView.Of(parcel, time));
        }, cancellationToken);

    private static Task<Stepped> ArriveAsync(
        string id, Body<ArrivalRequest> body, Transactions transactions, Announcer announcer, Caller caller, CommunityTime time, CancellationToken cancellationToken) =>
        TellingAsync(transactions, announcer, async (db, told, stop) =>
        {
            if (await new CommunityScope(db, caller.Person).Parcels.SingleOrDefaultAsync(p => p.Id == id, stop) is not { } parcel)
                return Problem.NoSuch("parcel");
            if (parcel.State != ParcelState.Expected)
                return Refused(parcel);
            var conversation = await ParcelDesk.ArriveAsync(db, parcel, body.Value.ToArrival(), time.Now, stop);
            told.AddRange(conversation is null ? [] : [conversation]);
            return TypedResults.Ok(ParcelView.Of(parcel, time));
        }, cancellationToken);

    private static Task<Stepped> CollectAsync(
        string id, Body<CollectRequest> body, Transactions transactions, Caller caller, CommunityTime time, CancellationToken cancellationToken) =>
        transactions.RunAsync<Stepped>(async (db, stop) =>
        {
            if (await new CommunityScope(db, caller.Person).Parcels.SingleOrDefaultAsync(p => p.Id == id, stop) is not { } parcel)
                return Problem.NoSuch("parcel");
            return parcel.Collect(string.IsNullOrWhiteSpace(body.Value.By) ? Household : body.Value.By.Trim(), time.Now)
                ? TypedResults.Ok(ParcelView.Of(parcel, time))
                : Refused(parcel);
        }, cancellationToken);

    private static async Task<Stepped> TellingAsync(
        Transactions transactions, Announcer announcer, Func<ButlerDb, List<string>, CancellationToken, Task<Stepped>> work, CancellationToken cancellationToken)
    {
        List<string> told = [];
        var answer = await transactions.RunAsync((db, stop) =>
        {
            told.Clear();
            return work(db, told, stop);
        }, cancellationToken);
        announcer.Deliver(told);
        return answer;
    }

    private static ProblemHttpResult Refused(Parcel parcel)
    {
        var state = Words<ParcelState>.Of(parcel.State);
        IReadOnlyList<string> possible = parcel.State switch { ParcelState.Expected => ["arrive"], ParcelState.Arrived => ["collect"], _ => [] };
        return Problem.Refused($"The parcel is {state}.", state, possible);
    }
}
