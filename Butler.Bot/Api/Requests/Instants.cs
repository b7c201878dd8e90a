using System.Globalization;
using Butler.Bot.Api.Problems;
using Butler.Bot.Hosting.Time;

namespace Butler.Bot.Api.Requests;

/// <summary>Instants in addresses: ISO 8601; without an offset they are the community's wall clock.</summary>
internal static class Instants
{
    // Beyond these an offset may lead out of the calendar.
    private const int FirstYear = 1970;
    private const int LastYear = 2999;

    private static readonly string[] Formats =
    [
        "yyyy-MM-dd", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ss.FFFFFFF",
        "yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK",
    ];

    /// <exception cref="BadField">The text is no instant.</exception>
    public static DateTimeOffset? Read(string field, string? text, CommunityTime time)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        // A plus sign that was not escaped in the address arrives as a blank.
        var written = text.Trim().Replace(' ', '+');
        if (!DateTime.TryParseExact(written, Formats, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var read)
            || read.Year is < FirstYear or > LastYear)
            throw new BadField(field, "is an instant such as 2026-11-24T10:00:00+08:00");
        if (read.Kind == DateTimeKind.Unspecified)
            return time.FromWallClock(read);
        return DateTimeOffset.ParseExact(written, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).ToUniversalTime();
    }
}
