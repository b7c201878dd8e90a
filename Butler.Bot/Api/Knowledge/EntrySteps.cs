using Butler.Bot.Care;
using Butler.Bot.Api.Problems;
using Butler.Bot.Hosting.SignIn;
using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Knowledge.Answers;
using Butler.Skills.Households;
using Butler.Skills.Knowledge.Answers;
using Butler.Skills.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Api.Knowledge;

/// <summary>The steps of an entry, for one caller.</summary>
internal sealed class EntrySteps(Transactions transactions, AnswerShelf shelf, Caller caller, CommunityTime time)
{
    /// <summary>What is decided is everybody's; a proposal repeats a resident's talk and is for those who care for them.</summary>
    public static IQueryable<KnowledgeEntry> Visible(ButlerDb db, StaffMember person)
    {
        var inCare = new CareScope(db, person).Messages;
        var all = person.Role is StaffRole.Desk or StaffRole.Senior;
        return db.KnowledgeEntries.Where(e => all || e.State == EntryState.Approved || e.ProposedBy == person.SignIn || inCare.Any(m => m.Id == e.MessageId));
    }

    public async Task<Results<Ok<EntryView>, ProblemHttpResult>> DecideAsync(string id, Func<KnowledgeEntry, string, DateTimeOffset, bool> decide, CancellationToken cancellationToken)
    {
        if (caller.Person.Role is not (StaffRole.Desk or StaffRole.Senior))
            return TypedResults.Problem(statusCode: StatusCodes.Status403Forbidden, detail: "What all residents are told is decided by desk or senior.");
        var result = await ChangeAsync(id, (entry, person) => decide(entry, person.SignIn, time.Now), cancellationToken);
        // The other replicas see it when they look.
        await shelf.RefreshAsync(cancellationToken);
        return result;
    }

    public Task<Results<Ok<EntryView>, ProblemHttpResult>> ChangeAsync(string id, Func<KnowledgeEntry, StaffMember, bool> change, CancellationToken cancellationToken) =>
        transactions.RunAsync<Results<Ok<EntryView>, ProblemHttpResult>>(async (db, stop) =>
        {
            if (await Visible(db, caller.Person).SingleOrDefaultAsync(e => e.Id == id, stop) is not { } entry)
                return Problem.NoSuch("entry");
            return change(entry, caller.Person)
                ? TypedResults.Ok(EntryView.Of(entry, time))
                : Problem.Refused($"The entry is {EntryView.WordFor(entry.State)}.", EntryView.WordFor(entry.State), []);
        }, cancellationToken);
}
