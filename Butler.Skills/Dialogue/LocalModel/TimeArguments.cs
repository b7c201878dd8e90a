using Butler.Skills.Language.Times;
using Butler.Skills.Orders.Wording;

namespace Butler.Skills.Dialogue.LocalModel;

/// <summary>Times as the skills' arguments carry them.</summary>
internal static class TimeArguments
{
    private const int TooLateForToday = 15;

    public static (string Name, object? Value)[] Of(WhenPhrase? phrase) => phrase is null ? [] : Of(phrase.Start, phrase.End);

    public static (string Name, object? Value)[] Of(DateTimeOffset? start, DateTimeOffset? end) => start is null
        ? []
        : [("when", IsoTime.Write(start)), ("until", IsoTime.Write(end))];

    /// <summary>The new time when something was set for another: "not tomorrow, the day after" keeps the hour, "make it five" keeps the day.</summary>
    public static (string Name, object? Value)[] Corrected(Utterance said, DateTimeOffset? start, DateTimeOffset? end) =>
        Corrected(said.Text, start, end, said.View.Now);

    /// <summary>As above, by some of the words.</summary>
    public static (string Name, object? Value)[] Corrected(string words, DateTimeOffset? start, DateTimeOffset? end, DateTimeOffset now) =>
        start is { } from
            ? Of(WhenCorrection.Apply(from, end, words, now))
            : Of(WhenReader.ReadOne(words, now));

    /// <summary>For who leaves the time to us: the rest of today for what is urgent and still possible, else tomorrow morning.</summary>
    public static (string Name, object? Value)[] Suggested(DateTimeOffset now, bool urgent)
    {
        var today = new DateTimeOffset(now.Date, now.Offset);
        return urgent && now.Hour < TooLateForToday
            ? Of(today.AddHours(Math.Max(12, now.Hour + 1)), today.AddHours(18))
            : Of(today.AddHours(32), today.AddHours(36));
    }
}
