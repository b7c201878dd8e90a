using System.Globalization;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Guides;
using Butler.Skills.Knowledge.Answers;
using Butler.Skills.Language.Text;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Knowledge.Answers;

/// <summary>Puts the approved answers that are in force beside the handbook of this replica.</summary>
internal sealed class AnswerShelf(KnowledgeFolder folder, IButlerStore store, CommunityTime time)
{
    private (int Count, long Versions, DateOnly Day)? _seen;

    /// <summary>Cheap while nothing changed, so that every replica can look often.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(time.Now.DateTime);
        await using var db = store.Open();
        var stamp = await db.KnowledgeEntries.GroupBy(_ => 1).Select(g => new { Count = g.Count(), Versions = g.Sum(e => e.Version) }).SingleOrDefaultAsync(cancellationToken);
        var now = (stamp?.Count ?? 0, stamp?.Versions ?? 0, today);
        if (_seen == now)
            return;
        var approved = await db.KnowledgeEntries.AsNoTracking().Where(e => e.State == EntryState.Approved).OrderBy(e => e.Id).ToListAsync(cancellationToken);
        var sections = approved.Where(e => e.IsInForce(today)).Select(Section).ToList();
        folder.Place(sections.Count == 0 ? null : ApprovedAnswers.Of(sections));
        _seen = now;
    }

    private GuideSection Section(KnowledgeEntry entry)
    {
        var asOf = time.Local(entry.DecidedAt ?? entry.ProposedAt);
        var chinese = $"{entry.Answer}\n（{entry.Source}答复，截至{asOf.Year}年{asOf.Month}月{asOf.Day}日{(entry.ValidUntil is { } last ? $"，有效至{last.Year}年{last.Month}月{last.Day}日" : "")}）";
        var english = $"{entry.Answer}\n(Answered by {entry.Source}, as of {asOf.ToString("d MMM yyyy", CultureInfo.InvariantCulture)})";
        return new GuideSection($"{ApprovedAnswers.Topic}#{entry.Id}", ApprovedAnswers.Topic, entry.Question, new LocalizedText(chinese, english), $"answers/{entry.Id}");
    }
}
