using System.Globalization;

namespace Butler.Bot.Evaluation.Rows;

/// <param name="End">Null: that very minute; else the time must lie inside the window.</param>
internal sealed record RowWhen(DateTimeOffset Start, DateTimeOffset? End = null)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    // Rows are written in this one; only the wording for people depends on it.
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    public bool Holds(DateTimeOffset? start, DateTimeOffset? end)
    {
        if (start is not { } from)
            return false;
        // A window that ends with the day may say 23:59 or the next midnight.
        return End is { } until
            ? from >= Start && (end ?? from) <= until + Minute
            : from > Start - Minute && from < Start + Minute;
    }

    public override string ToString() => Say(Start, End);

    public static string Say(DateTimeOffset? start, DateTimeOffset? end) => start is { } from
        ? string.Create(CultureInfo.InvariantCulture, $"{from.ToOffset(Offset):MM-dd HH:mm}{(end is { } until ? $"..{until.ToOffset(Offset):MM-dd HH:mm}" : "")}")
        : "none";
}
