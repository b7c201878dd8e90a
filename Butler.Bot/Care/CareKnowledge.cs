using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Knowledge.Answers;
using Butler.Skills.Guides;
using Butler.Skills.Households;
using Butler.Skills.Knowledge.Answers;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Care;

/// <summary>What residents asked and the butler did not know, and the answers people gave: proposed by anybody, approved by desk and senior.</summary>
internal sealed class CareKnowledge(IButlerStore store, Transactions transactions, IGuideBook guides, AnswerShelf shelf, CommunityTime time)
{
    private const int DaysBack = 30;
    private const int Most = 100;

    public static bool MayDecide(StaffMember person) => person.Role is StaffRole.Desk or StaffRole.Senior;

    /// <summary>Of the last month, the most frequent first.</summary>
    public async Task<IReadOnlyList<UnansweredQuestion>> UnansweredAsync(StaffMember person, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var found = await AnswerDesk.UnansweredAsync(db, new CareScope(db, person).Messages, guides.Guides.Handbook, time.Now.AddDays(-DaysBack), cancellationToken);
        return [.. found.Take(Most)];
    }

    /// <summary>What is proposed or approved: all of it for desk and senior; for the others what is approved, their own, and what came from their households.</summary>
    public async Task<IReadOnlyList<KnowledgeEntry>> EntriesAsync(StaffMember person, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var scope = new CareScope(db, person);
        return await db.KnowledgeEntries.AsNoTracking()
            .Where(e => e.State == EntryState.Approved
                || (e.State == EntryState.Proposed && (scope.All || e.ProposedBy == person.SignIn || scope.Messages.Any(m => m.Id == e.MessageId))))
            .OrderByDescending(e => e.ProposedAt).Take(Most).ToListAsync(cancellationToken);
    }

    /// <summary>False when the question asks nothing, or its message has an answer already.</summary>
    public Task<bool> ProposeAsync(StaffMember person, string question, string answer, string? messageId, CancellationToken cancellationToken) => transactions.RunAsync(async (db, stop) =>
    {
        var message = messageId is not null && await new CareScope(db, person).Messages.AnyAsync(m => m.Id == messageId, stop) ? messageId : null;
        if (ApprovedAnswers.Gist(question).Length == 0 || (message is not null && await db.KnowledgeEntries.AnyAsync(e => e.MessageId == message, stop)))
            return false;
        db.KnowledgeEntries.Add(new KnowledgeEntry(new EntryText(question, answer, StaffTitle.Zh(person), null), message, person.SignIn, time.Now));
        return true;
    }, cancellationToken);

    public Task<bool> ApproveAsync(StaffMember person, string id, CancellationToken cancellationToken) => DecideAsync(person, id, e => e.Approve(person.SignIn, time.Now), cancellationToken);

    public Task<bool> RefuseAsync(StaffMember person, string id, CancellationToken cancellationToken) => DecideAsync(person, id, e => e.Refuse(person.SignIn, time.Now), cancellationToken);

    public Task<bool> WithdrawAsync(StaffMember person, string id, CancellationToken cancellationToken) => DecideAsync(person, id, e => e.Withdraw(person.SignIn, time.Now), cancellationToken);

    private async Task<bool> DecideAsync(StaffMember person, string id, Func<KnowledgeEntry, bool> decide, CancellationToken cancellationToken)
    {
        var decided = await transactions.RunAsync(async (db, stop) =>
            MayDecide(person) && await db.KnowledgeEntries.SingleOrDefaultAsync(e => e.Id == id, stop) is { } entry && decide(entry), cancellationToken);
        // The other replicas see it when they look.
        await shelf.RefreshAsync(cancellationToken);
        return decided;
    }
}
