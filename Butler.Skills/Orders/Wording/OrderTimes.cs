using System.Globalization;
using Butler.Skills.Language.Text;
using Butler.Skills.Language.Times;
using Butler.Skills.Orders.Recurring;

namespace Butler.Skills.Orders.Wording;

/// <summary>Times of orders as residents read them, in the community's offset.</summary>
internal static class OrderTimes
{
    private static readonly TimeSpan NearlyADay = TimeSpan.FromHours(22);

    /// <summary>Null when the order has no time.</summary>
    public static string? Say(ServiceOrder order, DateTimeOffset now, TalkLanguage language)
    {
        var time = Say(order.Start, order.End, now, language);
        if (RuleText.Read(order.Repeats) is not { } rule)
            return time;
        var first = order.Start?.ToOffset(now.Offset).DateTime;
        var often = RecurrenceText.Say(rule, language, first is { } day ? DateOnly.FromDateTime(day) : null);
        if (time is null)
            return often;
        return language == TalkLanguage.English ? $"{often}, first {time}" : $"{often},首次{time}";
    }

    /// <summary>Only the day; null when there is none.</summary>
    public static string? Day(DateTimeOffset? at, DateTimeOffset now, TalkLanguage language)
    {
        if (at?.ToOffset(now.Offset) is not { } day)
            return null;
        return language == TalkLanguage.English
            ? day.ToString("ddd d MMM", CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{day.Month}月{day.Day}日");
    }

    public static string? Say(DateTimeOffset? start, DateTimeOffset? end, DateTimeOffset now, TalkLanguage language)
    {
        if (start is not { } from)
            return null;
        // Rows come back from the database in UTC.
        from = from.ToOffset(now.Offset);
        var until = end?.ToOffset(now.Offset);
        return WhenText.Describe(from, until, KindOf(from, until), language, now);
    }

    public static WhenKind KindOf(DateTimeOffset start, DateTimeOffset? end) =>
        end is null ? WhenKind.Instant : end - start > NearlyADay ? WhenKind.Day : WhenKind.Window;
}
