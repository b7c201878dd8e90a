using System.ComponentModel;
using System.Globalization;
using Butler.Bot.Care;
using Butler.Bot.Api.Problems;
using Butler.Bot.Api.Requests;
using Butler.Bot.Hosting.SignIn;
using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Guides;
using Butler.Skills.Households;
using Butler.Skills.Knowledge.Answers;
using Butler.Skills.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Api.Knowledge;

internal static class KnowledgeEndpoints
{
    private const int UsualDays = 30;
    private const int MostDays = 365;

    public static void MapKnowledge(this RouteGroupBuilder api)
    {
        var knowledge = api.MapGroup("/knowledge").WithTags("knowledge");
        knowledge.MapGet("/unanswered", UnansweredAsync).WithSummary("What residents in one's care asked and the butler did not know, the most frequent first");
        knowledge.MapGet("/entries", ListAsync).WithSummary("Answers of people: those in force, and the proposals that are one's own or from one's care; oldest first");
        knowledge.MapPost("/entries", ProposeAsync).WithSummary("Propose an answer; residents hear it once desk or senior has approved it")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict);
        Step(knowledge, "reword", RewordAsync, "Put a proposal into other words, without anything private");
        Step(knowledge, "approve", (string id, EntrySteps steps, CancellationToken stop) => steps.DecideAsync(id, (e, by, now) => e.Approve(by, now), stop), "Let residents hear it: desk or senior");
        Step(knowledge, "refuse", (string id, EntrySteps steps, CancellationToken stop) => steps.DecideAsync(id, (e, by, now) => e.Refuse(by, now), stop), "Drop a proposal: desk or senior");
        Step(knowledge, "withdraw", (string id, EntrySteps steps, CancellationToken stop) => steps.DecideAsync(id, (e, by, now) => e.Withdraw(by, now), stop), "Take an approved answer back: desk or senior");
    }

    private static void Step(RouteGroupBuilder group, string step, Delegate run, string summary) => group.MapPost($"/entries/{{id}}/{step}", run).WithSummary(summary)
        .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Ok<List<UnansweredView>>> UnansweredAsync(
        [Description("How many days to look back; left out: 30.")] int? days, IButlerStore store, IGuideBook guides, Caller caller, CommunityTime time, CancellationToken cancellationToken)
    {
        var back = days ?? UsualDays;
        if (back is < 1 or > MostDays)
            throw new BadField("days", $"must be from 1 to {MostDays}");
        await using var db = store.Open();
        var found = await AnswerDesk.UnansweredAsync(db, new CareScope(db, caller.Person).Messages, guides.Guides.Handbook, time.Now.AddDays(-back), cancellationToken);
        return TypedResults.Ok(found.Select(q => new UnansweredView(q.Question, q.Count, time.Local(q.Last), q.Messages)).ToList());
    }

    private static async Task<Ok<List<EntryView>>> ListAsync(
        [FromQuery, Description("proposed, approved, refused or withdrawn; left out: all.")] string? state, [AsParameters] ListQuery query, IButlerStore store, Caller caller, CommunityTime time, CancellationToken cancellationToken)
    {
        var window = query.Read(time);
        var states = state is null ? Enum.GetValues<EntryState>() : [.. Enum.GetValues<EntryState>().Where(s => EntryView.WordFor(s) == state)];
        if (states.Length == 0)
            throw new BadField("state", "is none of proposed, approved, refused, withdrawn");
        await using var db = store.Open();
        var visible = EntrySteps.Visible(db, caller.Person).AsNoTracking().Where(e => EF.Parameter(states).Contains(e.State));
        var found = await window.ReadAsync(visible, e => e.ProposedAt, e => e.Id, cancellationToken);
        return TypedResults.Ok(found.Select(e => EntryView.Of(e, time)).ToList());
    }

    private static Task<Results<Ok<EntryView>, ProblemHttpResult>> ProposeAsync(
        Body<EntryRequest> body, Transactions transactions, Caller caller, CommunityTime time, CancellationToken cancellationToken)
    {
        var text = Text(body.Value, caller.Person);
        return transactions.RunAsync<Results<Ok<EntryView>, ProblemHttpResult>>(async (db, stop) =>
        {
            if (body.Value.Message is { } message)
            {
                if (!await new CareScope(db, caller.Person).Messages.AnyAsync(m => m.Id == message, stop))
                    throw new BadField("message", "is none in your care");
                if (await db.KnowledgeEntries.SingleOrDefaultAsync(e => e.MessageId == message, stop) is { } made)
                    return Problem.Refused("An answer to this message is there already.", EntryView.WordFor(made.State), []);
            }

            return TypedResults.Ok(EntryView.Of(db.KnowledgeEntries.Add(new KnowledgeEntry(text, body.Value.Message, caller.Person.SignIn, time.Now)).Entity, time));
        }, cancellationToken);
    }

    private static Task<Results<Ok<EntryView>, ProblemHttpResult>> RewordAsync(string id, Body<EntryRequest> body, EntrySteps steps, CancellationToken cancellationToken) =>
        steps.ChangeAsync(id, (entry, person) => entry.Reword(Text(body.Value, person)), cancellationToken);

    private static EntryText Text(EntryRequest given, StaffMember person)
    {
        DateOnly? until = null;
        if (!string.IsNullOrWhiteSpace(given.ValidUntil))
        {
            until = DateOnly.TryParseExact(given.ValidUntil.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day
                : throw new BadField("valid_until", "must be a day such as 2026-12-31");
        }

        if (ApprovedAnswers.Gist(given.Question!).Length == 0)
            throw new BadField("question", "must ask something");
        return new EntryText(given.Question!.Trim(), given.Answer!.Trim(), string.IsNullOrWhiteSpace(given.Source) ? $"客户经理{person.Name}" : given.Source.Trim(), until);
    }
}
