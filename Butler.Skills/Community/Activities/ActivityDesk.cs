using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Skills.Community.Activities;

/// <summary>What staff do with activities. Works in the caller's unit of work and saves nothing.</summary>
public static class ActivityDesk
{
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
