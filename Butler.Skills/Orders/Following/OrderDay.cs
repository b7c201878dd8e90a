using System.Globalization;
using Butler.Skills.Language.Text;
using Butler.Skills.Language.Times;

namespace Butler.Skills.Orders.Following;

/// <summary>The day, or the days, by which a resident names an order: "the one on Saturday".</summary>
/// <param name="To">The last day that is meant.</param>
internal sealed record OrderDay(DateOnly From, DateOnly To)
{
    private const char Between = '/';
    private const string Format = "yyyy-MM-dd";

    /// <summary>From the argument of a skill: 2026-11-28, or 2026-11-28/2026-11-29; null when it is no day.</summary>
    public static OrderDay? Read(string? text)
    {
        var parts = text?.Split(Between, StringSplitOptions.TrimEntries) ?? [];
        if (parts.Length is not (1 or 2) || !DateOnly.TryParseExact(parts[0], Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var from))
            return null;
        return DateOnly.TryParseExact(parts[^1], Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var to) && to >= from ? new OrderDay(from, to) : null;
    }

    public string Write() => From == To ? Day(From) : $"{Day(From)}{Between}{Day(To)}";

    /// <summary>Whether something at that time is meant; what has no time yet is for as soon as possible, today.</summary>
    public bool Holds(DateTimeOffset? start, DateTimeOffset? end, DateTimeOffset now)
    {
        var first = DateOnly.FromDateTime((start ?? now).ToOffset(now.Offset).DateTime);
        var last = DateOnly.FromDateTime((end ?? start ?? now).ToOffset(now.Offset).DateTime);
        return first <= To && last >= From;
    }

    public string Say(TalkLanguage language, DateTimeOffset now) => WhenText.DescribeDays(From, To, language, now);

    private static string Day(DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture);
}
