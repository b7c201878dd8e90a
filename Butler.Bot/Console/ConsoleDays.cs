using System.Globalization;
using Butler.Bot.Hosting.Time;

namespace Butler.Bot.Console;

/// <summary>Days as people of staff type them.</summary>
public sealed class ConsoleDays(CommunityTime time)
{
    /// <summary>The end of a day that is today or later; null when it is none.</summary>
    public DateTimeOffset? Read(string text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && time.FromWallClock(day.Date.AddDays(1)) is var end && end > time.Now ? end.AddMinutes(-1) : null;

    /// <summary>The instant at which the community's clocks show this.</summary>
    public DateTimeOffset At(DateOnly day, TimeOnly clock) => time.FromWallClock(day.ToDateTime(clock));
}
