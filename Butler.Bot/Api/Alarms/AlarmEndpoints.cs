using Butler.Bot.Care;
using Butler.Bot.Api.Problems;
using Butler.Bot.Api.Requests;
using Butler.Bot.Hosting.SignIn;
using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Api.Alarms;

internal static class AlarmEndpoints
{
    public static void MapAlarms(this RouteGroupBuilder api)
    {
        var alarms = api.MapGroup("/alarms").WithTags("alarms");
        alarms.MapGet("/", ListAsync).WithSummary("Emergencies, oldest first");
        alarms.MapPost("/{id}/acknowledge", AcknowledgeAsync)
            .WithSummary("Say that a person knows of it; the first one to do so stays named")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Ok<List<AlarmView>>> ListAsync(
        [AsParameters] ListQuery query, IButlerStore store, Caller caller, CommunityTime time, CancellationToken cancellationToken)
    {
        var window = query.Read(time);
        await using var db = store.Open();
        var found = await window.ReadAsync(new CareScope(db, caller.Person).Alarms.AsNoTracking(), a => a.RaisedAt, a => a.Id, cancellationToken);
        return TypedResults.Ok(found.ConvertAll(a => AlarmView.Of(a, time)));
    }

    private static Task<Results<Ok<AlarmView>, ProblemHttpResult>> AcknowledgeAsync(
        string id, Transactions transactions, Caller caller, CommunityTime time, CancellationToken cancellationToken) =>
        transactions.RunAsync<Results<Ok<AlarmView>, ProblemHttpResult>>(async (db, stop) =>
        {
            var alarm = await new CareScope(db, caller.Person).Alarms.SingleOrDefaultAsync(a => a.Id == id, stop);
            if (alarm is null)
                return Problem.NoSuch("alarm");
            alarm.Acknowledge(caller.Person.SignIn, time.Now);
            return TypedResults.Ok(AlarmView.Of(alarm, time));
        }, cancellationToken);
}
