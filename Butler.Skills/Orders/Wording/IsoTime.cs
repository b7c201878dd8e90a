using System.Globalization;

namespace Butler.Skills.Orders.Wording;

/// <summary>Times as models write them. One without an offset is the community's.</summary>
internal static class IsoTime
{
    public static DateTimeOffset? Read(string? text, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var local) && local.Kind == DateTimeKind.Unspecified)
            return new DateTimeOffset(local, now.Offset);
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant) ? instant : null;
    }

    public static string? Write(DateTimeOffset? instant) => instant?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
