using Butler.Bot.Care;
using Butler.Bot.Api.Problems;
using Butler.Bot.Api.Requests;
using Butler.Bot.Hosting.SignIn;
using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Diary;
using Butler.Skills.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Api.Households;

/// <summary>What is kept of a household beside orders and talks: its reminders, and the diary of who serves it.</summary>
internal static class HouseholdFileEndpoints
{
    public static void MapFile(this RouteGroupBuilder households)
    {
        households.MapGet("/{id}/reminders", RemindersAsync).WithSummary("Its reminders that are still to come, the next first").ProducesProblem(StatusCodes.Status404NotFound);
        households.MapGet("/{id}/diary", DiaryAsync).WithSummary("The private diary of those who serve it, oldest first").ProducesProblem(StatusCodes.Status404NotFound);
        households.MapPost("/{id}/diary", NoteAsync)
            .WithSummary("Note something in the diary")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<List<ReminderView>>, ProblemHttpResult>> RemindersAsync(
        string id, IButlerStore store, Caller caller, CommunityTime time, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        if (!await ServesAsync(db, caller, id, cancellationToken))
            return Problem.NoSuch("household");
        var found = await db.Reminders.AsNoTracking()
            .Where(r => r.HouseholdId == id && r.NextAt != null)
            .OrderBy(r => r.NextAt).ThenBy(r => r.Id)
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(found.ConvertAll(r => ReminderView.Of(r, time)));
    }

    private static async Task<Results<Ok<List<DiaryView>>, ProblemHttpResult>> DiaryAsync(
        string id, [AsParameters] ListQuery query, IButlerStore store, Caller caller, CommunityTime time, CancellationToken cancellationToken)
    {
        var window = query.Read(time);
        await using var db = store.Open();
        if (!await ServesAsync(db, caller, id, cancellationToken))
            return Problem.NoSuch("household");
        var found = await window.ReadAsync(db.DiaryEntries.AsNoTracking().Where(e => e.HouseholdId == id), e => e.At, e => e.Id, cancellationToken);
        return TypedResults.Ok(found.ConvertAll(e => DiaryView.Of(e, time)));
    }

    private static Task<Results<Ok<DiaryView>, ProblemHttpResult>> NoteAsync(
        string id, Body<DiaryRequest> body, Transactions transactions, Caller caller, CommunityTime time, CancellationToken cancellationToken) =>
        transactions.RunAsync<Results<Ok<DiaryView>, ProblemHttpResult>>(async (db, stop) =>
        {
            if (!await ServesAsync(db, caller, id, stop))
                return Problem.NoSuch("household");
            var note = DiaryEntry.Note(id, caller.Person.SignIn, body.Value.Text!, time.Now);
            db.DiaryEntries.Add(note);
            return TypedResults.Ok(DiaryView.Of(note, time));
        }, cancellationToken);

    private static Task<bool> ServesAsync(ButlerDb db, Caller caller, string id, CancellationToken cancellationToken) =>
        new CareScope(db, caller.Person).Households.AnyAsync(h => h.Id == id, cancellationToken);
}
