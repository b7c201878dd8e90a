using System.Globalization;
using Butler.Skills.Language.Times;

namespace Butler.Bot.Tests.Language.Times;

/// <summary>A time as the tables of these tests write it: "11-25 15:00", "11-25 08:00..11-25 12:00", "-" for none.</summary>
internal static class Shown
{
    /// <summary>When everything is said: a Tuesday morning.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 24, 10, 0, 0, TimeSpan.FromHours(8));

    public static string Of(WhenPhrase? when) => when is null ? "-" : Of(when.Start) + (when.End is { } end ? ".." + Of(end) : "");

    private static string Of(DateTimeOffset at) => at.ToString("MM-dd HH:mm", CultureInfo.InvariantCulture);
}
