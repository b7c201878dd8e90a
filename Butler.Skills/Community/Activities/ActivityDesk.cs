using Butler.Skills.Language.Text;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Skills.Community.Activities;

/// <summary>What staff do with activities. Works in the caller's unit of work and saves nothing.</summary>
public static class ActivityDesk
{
    /// <summary>Tells the households it is for, each in the talk it had last.</summary>
    /// <returns>Those conversations; a household that has never said anything has none.</returns>
    public static async Task<IReadOnlyList<string>> AnnounceAsync(ButlerDb db, Activity activity, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var households = await db.Households.AsNoTracking()
            .Where(h => (activity.Manager == null || h.Manager == activity.Manager) && (activity.Cluster == null || h.Cluster == activity.Cluster))
            .OrderBy(h => h.Id).ToListAsync(cancellationToken);
        var told = new List<string>();
        foreach (var household in households.Where(activity.Reaches))
        {
            if (await HouseholdNotices.TellAsync(db, household.Id, Announcement(activity, now), now, cancellationToken) is { } conversation)
                told.Add(conversation);
        }

        return told;
    }

    /// <summary>What those households read.</summary>
    public static LocalizedText Announcement(Activity activity, DateTimeOffset now) => ActivityWords.Announce(activity, now);

    /// <summary>Calls an activity off and tells every household that had signed up.</summary>
    /// <returns>The conversations that were told; null when it is over or called off already.</returns>
    public static async Task<IReadOnlyList<string>?> CancelAsync(ButlerDb db, Activity activity, string? reason, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!activity.Cancel(reason, now))
            return null;
        var households = await db.ActivitySeats.Where(s => s.ActivityId == activity.Id).Select(s => s.HouseholdId).Distinct().Order().ToListAsync(cancellationToken);
        var told = new List<string>();
        foreach (var household in households)
        {
            if (await HouseholdNotices.TellAsync(db, household, ActivityWords.CalledOff(activity, now), now, cancellationToken) is { } conversation)
                told.Add(conversation);
        }

        return told;
    }
}
