using Butler.Skills.Households;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Skills.Community.Activities;

/// <summary>The activities to come that are for a household, and which of them words mean.</summary>
internal static class ActivityFinder
{
    private const double NearlyAsNear = 0.6;

    /// <summary>With their seats, tracked, the next first.</summary>
    public static async Task<List<Activity>> ReadAsync(ButlerDb db, Household household, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var from = now.ToUniversalTime();
        var open = await db.Activities.Include(a => a.Seats).Include(a => a.Households).AsSplitQuery()
            .Where(a => a.CancelledAt == null && a.Start > from)
            .OrderBy(a => a.Start).ThenBy(a => a.Id)
            .ToListAsync(cancellationToken);
        return open.FindAll(a => a.Reaches(household));
    }

    /// <summary>Those that fit best; a day that was named must be theirs. All when the words name none.</summary>
    /// <param name="day">Null when no day was named.</param>
    public static List<Activity> Find(IEnumerable<Activity> activities, string words, DateOnly? day, DateTimeOffset now)
    {
        if (activities.FirstOrDefault(a => a.Id == words) is { } named)
            return [named];
        var onDay = activities.Where(a => day is null || DateOnly.FromDateTime(a.Start.ToOffset(now.Offset).DateTime) == day).ToList();
        var topics = Topics.Of(words);
        if (topics.IsGeneral)
            return onDay;
        var scored = onDay.Select(a => (Activity: a, Score: Nearness(topics, a))).Where(a => a.Score >= Topics.Enough).OrderByDescending(a => a.Score).ToList();
        return [.. scored.TakeWhile(a => a.Score >= scored[0].Score * NearlyAsNear).Select(a => a.Activity)];
    }

    private static double Nearness(Topics topics, Activity activity)
    {
        var theme = ActivityThemes.Name(activity.Theme);
        return topics.Nearness($"{activity.TitleZh} {activity.TitleEn} {theme.Zh} {theme.En}", $"{activity.DetailsZh} {activity.DetailsEn}");
    }
}
