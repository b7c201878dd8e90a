using System.ComponentModel;
using Butler.Bot.Care;
using Butler.Bot.Api.Messages;
using Butler.Bot.Api.Orders;
using Butler.Bot.Api.Problems;
using Butler.Bot.Api.Requests;
using Butler.Bot.Hosting.SignIn;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Conversations;
using Butler.Skills.Households;
using Butler.Skills.Privacy;
using Butler.Skills.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Api.Households;

internal static class HouseholdEndpoints
{
    public static void MapHouseholds(this RouteGroupBuilder api)
    {
        var households = api.MapGroup("/households").WithTags("households");
        households.MapGet("/", ListAsync).WithSummary("Households in one's care, by id");
        households.MapGet("/{id}", FindAsync).WithSummary("One household").ProducesProblem(StatusCodes.Status404NotFound);
        households.MapGet("/{id}/orders", OrdersAsync).WithSummary("Its orders, oldest first").ProducesProblem(StatusCodes.Status404NotFound);
        households.MapGet("/{id}/messages", MessagesAsync).WithSummary("What was said in its conversations, oldest first").ProducesProblem(StatusCodes.Status404NotFound);
        households.MapFile();
        households.MapMembers();
        households.MapGet("/{id}/profile", ProfileAsync).WithSummary("What to know before the next word with it").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Ok<List<HouseholdView>>> ListAsync(
        [FromQuery, Description("At most this many (1 to 1000).")] string? limit,
        IButlerStore store,
        Caller caller,
        CommunityTime time,
        CancellationToken cancellationToken)
    {
        var window = new ListQuery { Limit = limit }.Read(time);
        await using var db = store.Open();
        var found = await new CareScope(db, caller.Person).Households.AsNoTracking()
            .Include(h => h.Residents)
            .OrderBy(h => h.Id).Take(window.Limit ?? int.MaxValue)
            .ToListAsync(cancellationToken);
        var deputies = await DeputiesAsync(db, cancellationToken);
        return TypedResults.Ok(found.ConvertAll(h => HouseholdView.Of(h, deputies.GetValueOrDefault(h.Manager))));
    }

    private static async Task<Results<Ok<HouseholdView>, ProblemHttpResult>> FindAsync(
        string id, IButlerStore store, Caller caller, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        if (await LoadAsync(db, caller, id, cancellationToken) is not { } household)
            return Problem.NoSuch("household");
        var deputies = await DeputiesAsync(db, cancellationToken);
        return TypedResults.Ok(HouseholdView.Of(household, deputies.GetValueOrDefault(household.Manager)));
    }

    private static async Task<Results<Ok<List<OrderView>>, ProblemHttpResult>> OrdersAsync(
        string id, [AsParameters] ListQuery query, IButlerStore store, OrderReader reader, Caller caller, CommunityTime time, CancellationToken cancellationToken)
    {
        var window = query.Read(time);
        await using var db = store.Open();
        if (await LoadAsync(db, caller, id, cancellationToken) is null)
            return Problem.NoSuch("household");
        return TypedResults.Ok(await reader.ReadAsync(db, db.Orders.Where(o => o.HouseholdId == id), window, cancellationToken));
    }

    private static async Task<Results<Ok<List<MessageView>>, ProblemHttpResult>> MessagesAsync(
        string id, [AsParameters] ListQuery query, IButlerStore store, Caller caller, CommunityTime time, CancellationToken cancellationToken)
    {
        var window = query.Read(time);
        await using var db = store.Open();
        if (await LoadAsync(db, caller, id, cancellationToken) is null)
            return Problem.NoSuch("household");
        var found = await window.ReadAsync(db.Messages.AsNoTracking().Where(m => m.HouseholdId == id), m => m.At, m => m.Id, cancellationToken);
        return TypedResults.Ok(InOrderOfTalk(found).Select(m => MessageView.Of(m, time)).ToList());
    }

    private static async Task<Results<Ok<ProfileView>, ProblemHttpResult>> ProfileAsync(
        string id, IButlerStore store, ProfileReader profiles, CareHouseholds households, Caller caller, CancellationToken cancellationToken)
    {
        if (!await households.LookAsync(caller.Person, id, AuditEntry.ProfileSeen, cancellationToken))
            return Problem.NoSuch("household");
        await using var db = store.Open();
        return await LoadAsync(db, caller, id, cancellationToken) is { } household
            ? TypedResults.Ok(await profiles.ReadAsync(db, household, cancellationToken))
            : Problem.NoSuch("household");
    }

    private static Task<Household?> LoadAsync(ButlerDb db, Caller caller, string id, CancellationToken cancellationToken) =>
        new CareScope(db, caller.Person).Households.AsNoTracking().Include(h => h.Residents).SingleOrDefaultAsync(h => h.Id == id, cancellationToken);

    private static Task<Dictionary<string, string>> DeputiesAsync(ButlerDb db, CancellationToken cancellationToken) =>
        db.Staff.Where(s => s.StandsInFor != null)
            .GroupBy(s => s.StandsInFor!)
            .ToDictionaryAsync(deputies => deputies.Key, deputies => deputies.Min(d => d.SignIn)!, cancellationToken);

    /// <summary>
    /// By time, but each conversation in its own order: a reply carries the time at which its turn began, which may be
    /// before that of a message it comes after.
    /// </summary>
    private static IEnumerable<Message> InOrderOfTalk(IEnumerable<Message> messages) => messages
        .GroupBy(m => m.ConversationId)
        .SelectMany(talk =>
        {
            var latest = DateTimeOffset.MinValue;
            return talk.OrderBy(m => m.Seq).Select(m => (Message: m, At: latest = m.At > latest ? m.At : latest)).ToList();
        })
        .OrderBy(m => m.At).ThenBy(m => m.Message.ConversationId, StringComparer.Ordinal).ThenBy(m => m.Message.Seq)
        .Select(m => m.Message);
}
