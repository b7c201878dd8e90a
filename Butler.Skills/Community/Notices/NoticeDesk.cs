using Butler.Skills.Language.Text;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Skills.Community.Notices;

/// <summary>What staff do with notices. Works in the caller's unit of work and saves nothing.</summary>
public static class NoticeDesk
{
    /// <summary>Writes the notice into the conversations of the households it is for.</summary>
    /// <returns>Those conversations; a household that has never said anything has none.</returns>
    public static async Task<IReadOnlyList<string>> TellAsync(ButlerDb db, Notice notice, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var households = await db.Households.AsNoTracking()
            .Where(h => (notice.Manager == null || h.Manager == notice.Manager) && (notice.Cluster == null || h.Cluster == notice.Cluster))
            .OrderBy(h => h.Id).ToListAsync(cancellationToken);
        var text = new LocalizedText($"【公共通知】{notice.TitleZh}\n{notice.TextZh}\n({notice.Source})", $"Public notice: {notice.Title.En}\n{notice.Text.En}\n({notice.Source})");
        var told = new List<string>();
        foreach (var household in households.Where(notice.Reaches))
        {
            if (await HouseholdNotices.TellAsync(db, household.Id, text, now, cancellationToken) is { } conversation)
                told.Add(conversation);
        }

        return told;
    }
}
