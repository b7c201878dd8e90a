using Butler.Skills.Language.Text;
using Butler.Skills.Language.Times;
using Microsoft.EntityFrameworkCore;

namespace Butler.Skills.Reminders;

/// <summary>The resident's own reminders that are still to come, and which of them is meant.</summary>
internal static class ReminderFinder
{
    private const double Telling = 0.5;
    private static readonly TimeSpan JustNow = TimeSpan.FromMinutes(30);

    public static async Task<List<Reminder>> AllAsync(IReminderTurn turn, CancellationToken cancellationToken)
    {
        var (household, resident) = (turn.Household?.Id, turn.Conversation.ResidentId);
        var stored = await turn.Db.Reminders
            .Where(r => r.HouseholdId == household && r.ResidentId == resident && r.NextAt != null)
            .OrderBy(r => r.NextAt).ThenBy(r => r.Id)
            .ToListAsync(cancellationToken);
        // One that this very turn has set is not in the database yet.
        var added = turn.Db.Reminders.Local.Where(r => r.NextAt is not null && !stored.Contains(r));
        return [.. stored.Where(r => r.NextAt is not null), .. added];
    }

    /// <summary>What the resident was reminded of a moment ago; null when they were not.</summary>
    public static async Task<string?> ToldJustNowAsync(IReminderTurn turn, CancellationToken cancellationToken)
    {
        var (household, resident, since) = (turn.Household?.Id, turn.Conversation.ResidentId, turn.Now - JustNow);
        return await (
            from firing in turn.Db.ReminderFirings
            join reminder in turn.Db.Reminders on firing.ReminderId equals reminder.Id
            where reminder.HouseholdId == household && reminder.ResidentId == resident && firing.FiredAt > since
            orderby firing.FiredAt descending
            select reminder.What).FirstOrDefaultAsync(cancellationToken);
    }

    /// <param name="words">An id, or the resident's words; nothing for whichever there is.</param>
    /// <returns>Those it may be; one when it is sure.</returns>
    public static IReadOnlyList<Reminder> Pick(IReadOnlyList<Reminder> all, string? words, ReminderMemory memory, DateTimeOffset now)
    {
        if (all.Count <= 1 && string.IsNullOrWhiteSpace(words))
            return all;
        if (all.FirstOrDefault(r => r.Id == words) is { } exact)
            return [exact];
        var said = words ?? "";
        var best = all.Select(r => (Reminder: r, Share: WordOverlap.Share(r.What, said))).Where(x => x.Share >= Telling).ToList();
        if (best.Count > 0)
        {
            var top = best.Max(x => x.Share);
            return [.. best.Where(x => x.Share >= top - 0.01).Select(x => x.Reminder)];
        }

        var atTime = all.Where(r => IsNamedByTime(r, said, now)).ToList();
        if (atTime.Count > 0)
            return atTime;
        return all.FirstOrDefault(r => r.Id == memory.Last) is { } last ? [last] : all;
    }

    /// <summary>"The one at eight", "tomorrow's".</summary>
    private static bool IsNamedByTime(Reminder reminder, string words, DateTimeOffset now)
    {
        if (reminder.NextOccurrence is not { } at)
            return false;
        at = at.ToOffset(now.Offset);
        return WhenReader.Read(words, now).Any(w => w.End is { } end ? w.Start <= at && at <= end
            : w.NamesDay ? w.Start == at : w.Start.TimeOfDay == at.TimeOfDay || w.Start.AddHours(12).TimeOfDay == at.TimeOfDay);
    }
}
