using System.ComponentModel;
using Butler.Bot.Api.Problems;
using Butler.Bot.Api.Requests;
using Butler.Bot.Hosting.SignIn;
using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Community.Notices;
using Butler.Skills.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Api.Community.Notices;

internal static class NoticeEndpoints
{
    private const string UsualSource = "管家中心";

    public static void MapNotices(this RouteGroupBuilder api)
    {
        var notices = api.MapGroup("/notices").WithTags("notices");
        notices.MapGet("/", ListAsync).WithSummary("Public notices that are for households in one's care, oldest first");
        notices.MapPost("/", PublishAsync).WithSummary("Publish a notice: desk and senior to all, managers and deputies to the households in their care")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        notices.MapPost("/{id}/withdraw", WithdrawAsync).WithSummary("Take a notice back: it is no longer quoted")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<Ok<List<NoticeView>>> ListAsync(
        [FromQuery(Name = "in_force"), Description("true: only those in force now.")] bool? inForce,
        [AsParameters] ListQuery query,
        IButlerStore store,
        Caller caller,
        CommunityTime time,
        CancellationToken cancellationToken)
    {
        var window = query.Read(time);
        await using var db = store.Open();
        var scope = new CommunityScope(db, caller.Person);
        var found = await window.ReadAsync(scope.Notices.AsNoTracking(), n => n.PublishedAt, n => n.Id, cancellationToken);
        var inCare = await scope.KnownAsync(found.SelectMany(n => n.Households).Select(h => h.HouseholdId), cancellationToken);
        var now = time.Now;
        return TypedResults.Ok(found.Where(n => inForce is not true || n.IsInForce(now)).Select(n => NoticeView.Of(n, inCare, time)).ToList());
    }

    private static async Task<Ok<NoticeView>> PublishAsync(
        Body<NoticeRequest> body, Transactions transactions, Announcer announcer, Caller caller, CommunityTime time, CancellationToken cancellationToken)
    {
        var given = body.Value;
        var now = time.Now;
        var from = Instants.Read("from", given.From, time) ?? now;
        var until = Instants.Read("until", given.Until, time) is { } end && end > from && end > now ? end : throw new BadField("until", "must be later than from, and than now");
        var text = new NoticeText(given.Title!.Trim(), Blank(given.TitleEn), given.Text!.Trim(), Blank(given.TextEn), Blank(given.Source) ?? UsualSource);
        IReadOnlyList<string> told = [];
        var answer = await transactions.RunAsync(async (db, stop) =>
        {
            var scope = new CommunityScope(db, caller.Person);
            var audience = await scope.AddressAsync(Blank(given.Cluster), given.Households, stop);
            var notice = db.Notices.Add(new Notice(text, audience, from, until, caller.Person.SignIn, now)).Entity;
            told = given.Tell ? await NoticeDesk.TellAsync(db, notice, now, stop) : [];
            return TypedResults.Ok(NoticeView.Of(notice, audience.Households.ToHashSet(), time));
        }, cancellationToken);
        announcer.Deliver(told);
        return answer;
    }

    private static Task<Results<Ok<NoticeView>, ProblemHttpResult>> WithdrawAsync(
        string id, Transactions transactions, Caller caller, CommunityTime time, CancellationToken cancellationToken) =>
        transactions.RunAsync<Results<Ok<NoticeView>, ProblemHttpResult>>(async (db, stop) =>
        {
            var scope = new CommunityScope(db, caller.Person);
            if (await scope.Notices.SingleOrDefaultAsync(n => n.Id == id, stop) is not { } notice)
                return Problem.NoSuch("notice");
            if (!scope.MayChange(notice.Manager))
                return Problem.Refused("The notice is for more than the households in your care: desk or senior take it back.", "published", []);
            return notice.Withdraw(time.Now)
                ? TypedResults.Ok(NoticeView.Of(notice, await scope.KnownAsync(notice.Households.Select(h => h.HouseholdId), stop), time))
                : Problem.Refused("The notice is withdrawn.", "withdrawn", []);
        }, cancellationToken);

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
