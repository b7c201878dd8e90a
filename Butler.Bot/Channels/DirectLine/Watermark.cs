using System.Globalization;

namespace Butler.Bot.Channels.DirectLine;

/// <summary>Direct Line's watermark is the number of the last message the client has seen; none or "-" is from the beginning.</summary>
internal static class Watermark
{
    /// <exception cref="ActivityRefused">The query's watermark is not one of ours.</exception>
    public static long Read(HttpRequest request)
    {
        var text = request.Query["watermark"].ToString();
        if (text is "" or "-")
            return 0;
        return long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value)
            ? Math.Max(0, value)
            : throw ActivityRefused.BadArgument("'watermark' must be the one that came with the last activities.");
    }

    public static string Write(long watermark) => watermark.ToString(CultureInfo.InvariantCulture);
}
