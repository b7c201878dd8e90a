using Butler.Skills.Language.Text;
using Butler.Skills.Language.Times;

namespace Butler.Skills.Orders.Wording;

/// <summary>Times of orders as residents read them, in the community's offset.</summary>
internal static class OrderTimes
{
    private static readonly TimeSpan NearlyADay = TimeSpan.FromHours(22);

    /// <summary>Null when the order has no time.</summary>
    public static string? Say(ServiceOrder order, DateTimeOffset now, TalkLanguage language) => Say(order.Start, order.End, now, language);

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
