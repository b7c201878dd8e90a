using System.ComponentModel;
using Butler.Bot.Api.Problems;
using Butler.Bot.Api.Requests;
using Butler.Bot.Hosting.SignIn;
using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Community.Activities;
using Butler.Skills.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Api.Community.Activities;

internal static class ActivityEndpoints
{
    public static void MapActivities(this RouteGroupBuilder api)
    {
        var activities = api.MapGroup("/activities").WithTags("activities");
        activities.MapGet("/", ListAsync).WithSummary("Activities for households in one's care, the earliest first");
        activities.MapPost("/", CreateAsync).WithSummary("Announce an activity: desk and senior for all, managers and deputies for the households in their care")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        activities.MapGet("/{id}/participants", ParticipantsAsync).WithSummary("Who takes part, of the households in one's care")
            .ProducesProblem(StatusCodes.Status404NotFound);
        activities.MapPost("/{id}/cancel", CancelAsync).WithSummary("Call it off; those who had signed up are told")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<Ok<List<ActivityView>>> ListAsync(
        [FromQuery, Description("true: only those still to come.")] bool? open,
        [AsParameters] ListQuery query,
        IButlerStore store,
        Caller caller,
        CommunityTime time,
        CancellationToken cancellationToken)
    {
        var window = query.Read(time);
        await using var db = store.Open();
        var scope = new CommunityScope(db, caller.Person);
        var found = await window.ReadAsync(scope.Activities.AsNoTracking(), a => a.Start, a => a.Id, cancellationToken);
        var (now, inCare) = (time.Now, await scope.KnownAsync(found.SelectMany(a => a.Households).Select(h => h.HouseholdId), cancellationToken));
        return TypedResults.Ok(found.Where(a => open is not true || a.IsOpen(now)).Select(a => ActivityView.Of(a, inCare, time)).ToList());
    }

    private static async Task<Ok<ActivityView>> CreateAsync(
        Body<ActivityRequest> body, Transactions transactions, Announcer announcer, Caller caller, CommunityTime time, CancellationToken cancellationToken)
    {
        var (given, now) = (body.Value, time.Now);
        var theme = Words<ActivityTheme>.Read("theme", given.Theme) is [var one] ? one : throw new BadField("theme", "must be one theme");
        var start = Instants.Read("start", given.Start, time) is { } from && from > now ? from : throw new BadField("start", "must be later than now");
        var end = Instants.Read("end", given.End, time);
        if (end <= start)
            throw new BadField("end", "must be later than start");
        var plan = new ActivityPlan(
            theme, given.Title!.Trim(), Blank(given.TitleEn), Blank(given.Details), Blank(given.DetailsEn), given.Place!.Trim(), start, end, given.Places!.Value, Blank(given.Fee));
        IReadOnlyList<string> told = [];
        var answer = await transactions.RunAsync(async (db, stop) =>
        {
            var audience = await new CommunityScope(db, caller.Person).AddressAsync(Blank(given.Cluster), given.Households, stop);
            var activity = db.Activities.Add(new Activity(plan, audience, caller.Person.SignIn, now)).Entity;
            told = given.Tell ? await ActivityDesk.AnnounceAsync(db, activity, now, stop) : [];
            return TypedResults.Ok(ActivityView.Of(activity, audience.Households.ToHashSet(), time));
        }, cancellationToken);
        announcer.Deliver(told);
        return answer;
    }

    private static async Task<Results<Ok<List<ParticipantView>>, ProblemHttpResult>> ParticipantsAsync(
        string id, IButlerStore store, Caller caller, CommunityTime time, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var scope = new CommunityScope(db, caller.Person);
        if (await scope.Activities.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancellationToken) is not { } activity)
            return Problem.NoSuch("activity");
        var homes = activity.Seats.Select(s => s.HouseholdId).Distinct().ToList();
        var rooms = await scope.Households.Where(h => EF.Parameter(homes).Contains(h.Id)).ToDictionaryAsync(h => h.Id, h => h.Room, cancellationToken);
        return TypedResults.Ok(activity.Seats.Where(s => rooms.ContainsKey(s.HouseholdId)).GroupBy(s => s.HouseholdId)
            .OrderBy(home => home.Min(s => s.TakenAt)).ThenBy(home => home.Key, StringComparer.Ordinal)
            .Select(home => new ParticipantView(home.Key, rooms[home.Key], [.. home.Select(s => s.No).Order()], time.Local(home.Min(s => s.TakenAt))))
            .ToList());
    }

    private static async Task<Results<Ok<ActivityView>, ProblemHttpResult>> CancelAsync(
        string id, Body<CallOffRequest> body, Transactions transactions, Announcer announcer, Caller caller, CommunityTime time, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> told = [];
        var answer = await transactions.RunAsync<Results<Ok<ActivityView>, ProblemHttpResult>>(async (db, stop) =>
        {
            told = [];
            var scope = new CommunityScope(db, caller.Person);
            if (await scope.Activities.SingleOrDefaultAsync(a => a.Id == id, stop) is not { } activity)
                return Problem.NoSuch("activity");
            if (!scope.MayChange(activity.Manager))
                return Problem.Refused("The activity is for more than the households in your care: desk or senior call it off.", "announced", []);
            if (await ActivityDesk.CancelAsync(db, activity, Blank(body.Value.Reason), time.Now, stop) is not { } conversations)
                return Problem.Refused("The activity is over or called off.", "closed", []);
            told = conversations;
            return TypedResults.Ok(ActivityView.Of(activity, await scope.KnownAsync(activity.Households.Select(h => h.HouseholdId), stop), time));
        }, cancellationToken);
        announcer.Deliver(told);
        return answer;
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
