using Butler.Skills.Conversations;
using Butler.Skills.Guides;
using Butler.Skills.Storage;
using Butler.Skills.Talk;
using Microsoft.EntityFrameworkCore;

namespace Butler.Skills.Knowledge.Answers;

/// <summary>
/// From the manager back into the knowledge: what was not known, what people answered, and what of it is told from now on.
/// Works in the caller's unit of work and saves nothing.
/// </summary>
public static class AnswerDesk
{
    private const int MostRead = 5000;
    private const int MostMessages = 5;
    private const int LongestAnswer = 2000;
    private static readonly string[] NotKnown = [Outcomes.NotKnown, Outcomes.NoneMatch];

    /// <summary>How long after a question a person's words still count as its answer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromDays(3);

    /// <summary>What was not known, the most frequent first; what an approved answer covers by now is left out.</summary>
    /// <param name="inCare">The messages the caller may see.</param>
    public static async Task<IReadOnlyList<UnansweredQuestion>> UnansweredAsync(
        ButlerDb db, IQueryable<Message> inCare, GuideHandbook handbook, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var asked = await inCare.AsNoTracking()
            .Where(m => m.From == Author.Resident && m.At >= since && m.Text != "")
            .Join(db.Turns.Where(t => EF.Parameter(NotKnown).Contains(t.Outcome)), m => m.AnsweredBy, t => t.Id, (m, _) => new { m.Id, m.Text, m.At })
            .OrderByDescending(m => m.At).ThenBy(m => m.Id).Take(MostRead).ToListAsync(cancellationToken);
        return [.. asked
            .GroupBy(m => ApprovedAnswers.Gist(m.Text), StringComparer.Ordinal)
            .Where(g => g.Key.Length > 0 && ApprovedAnswers.Find(handbook, g.First().Text) is null)
            .Select(g => new UnansweredQuestion(g.First().Text, g.Count(), g.First().At, [.. g.Take(MostMessages).Select(m => m.Id)]))
            .OrderByDescending(q => q.Count).ThenByDescending(q => q.Last).ThenBy(q => q.Question, StringComparer.Ordinal)];
    }

    /// <summary>Proposes what people answered in the talks they took over to what the butler had not known there.</summary>
    /// <returns>How many proposals were added.</returns>
    public static async Task<int> ProposeAsync(ButlerDb db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var since = now - Patience;
        var talks = await db.Handoffs.Where(h => h.TakenAt != null && h.TakenAt >= since).Select(h => h.ConversationId).Distinct().ToListAsync(cancellationToken);
        var added = 0;
        foreach (var talk in talks)
        {
            var lines = await db.Messages.AsNoTracking().Where(m => m.ConversationId == talk && m.At >= since).OrderBy(m => m.Seq).ToListAsync(cancellationToken);
            added += await ProposeAsync(db, lines, now, cancellationToken);
        }

        return added;
    }

    private static async Task<int> ProposeAsync(ButlerDb db, List<Message> lines, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var turns = lines.Where(m => m.From == Author.Resident && m.AnsweredBy is not null).Select(m => m.AnsweredBy!).Distinct().ToList();
        var unknowing = await db.Turns.Where(t => EF.Parameter(turns).Contains(t.Id) && EF.Parameter(NotKnown).Contains(t.Outcome)).Select(t => t.Id).ToListAsync(cancellationToken);
        var questions = lines.Where(m => m.AnsweredBy is { } turn && unknowing.Contains(turn) && ApprovedAnswers.Gist(m.Text).Length > 0).ToList();
        var ids = questions.Select(q => q.Id).ToList();
        var known = await db.KnowledgeEntries.Where(e => e.MessageId != null && EF.Parameter(ids).Contains(e.MessageId)).Select(e => e.MessageId).ToListAsync(cancellationToken);
        var added = 0;
        for (var i = 0; i < questions.Count; i++)
        {
            var until = i + 1 < questions.Count ? questions[i + 1].Seq : long.MaxValue;
            var answers = lines.Where(m => m.From == Author.Manager && m.Seq > questions[i].Seq && m.Seq < until && m.Text.Length > 0).ToList();
            if (known.Contains(questions[i].Id) || answers.Count == 0)
                continue;
            var by = answers[0].Sender ?? "";
            var name = await db.Staff.Where(s => s.SignIn == by).Select(s => s.Name).SingleOrDefaultAsync(cancellationToken);
            var answer = string.Join('\n', answers.Select(a => a.Text));
            db.KnowledgeEntries.Add(new KnowledgeEntry(
                new EntryText(questions[i].Text, answer.Length > LongestAnswer ? answer[..LongestAnswer] : answer, $"客户经理{name}", null), questions[i].Id, by, now));
            added++;
        }

        return added;
    }
}
