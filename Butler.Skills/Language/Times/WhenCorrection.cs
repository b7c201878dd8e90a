using System.Text.RegularExpressions;
using Butler.Skills.Language.Cues;
using Butler.Skills.Language.Quantities;

namespace Butler.Skills.Language.Times;

/// <summary>
/// A change of a time already known: only an hour keeps the day, only a day keeps the hour ("挪到下周一同样时间"), what is
/// ruled out ("不是明天") is passed over, and "推迟一小时" moves it.
/// </summary>
public static partial class WhenCorrection
{
    private const int EarliestStart = 3;
    private const int LatestEarly = 7;
    private static readonly TimeSpan AboutThen = TimeSpan.FromHours(2);

    /// <returns>Null when the text changes nothing about the time.</returns>
    public static WhenPhrase? Apply(DateTimeOffset previousStart, DateTimeOffset? previousEnd, string text, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(text);
        previousStart = previousStart.ToOffset(now.Offset);
        previousEnd = previousEnd?.ToOffset(now.Offset);
        var folded = CueFold.Fold(text);
        if (Moved(previousStart, previousEnd, folded, text) is { } moved)
            return moved;

        WhenPhrase? named = null;
        foreach (var phrase in WhenReader.Read(text, now))
        {
            if (phrase.IsUsable && (named is null || Weight(phrase) >= Weight(named)))
                named = phrase;
        }
        if (named is null)
            return null;
        if (named.NamesDay && !named.NamesTime && named.Kind == WhenKind.Day)
            return KeepHour(named, previousStart, previousEnd, SameTime().IsMatch(folded));
        return named.NamesDay ? named : KeepDay(named, previousStart);
    }

    private static int Weight(WhenPhrase phrase) => (phrase.IsReason ? 0 : 4) + (phrase.NamesTime ? 2 : 0) + (phrase.NamesDay ? 1 : 0);

    [GeneratedRegex("同样时间|同样的时间|同一时间|同一个时间|一样的时间|老时间|原来的?时间|时间不变|还是那个时间|还是那个点|同时段|same time", RegexOptions.CultureInvariant)]
    private static partial Regex SameTime();

    [GeneratedRegex(@"(?<later>推迟|延迟|延后|往后推|推后|往后延|顺延|晚个?|postpone(?: it)?(?: by)?|push(?: it)? back(?: by)?|delay(?: it)?(?: by)?)\s?(?<count>半|\d+(?:\.5)?|[一二两三四五六七八九十]{1,3}|an?|half an?|one|two|three)\s?个?(?<half>半)?\s?(?<unit>小时|钟头|分钟|天|周|星期|礼拜|hours?|minutes?|mins?|days?|weeks?)|(?<sooner>提前|提早|早个?|往前挪|往前提|bring(?: it)? forward(?: by)?)\s?(?<count>半|\d+(?:\.5)?|[一二两三四五六七八九十]{1,3}|an?|half an?|one|two|three)\s?个?(?<half>半)?\s?(?<unit>小时|钟头|分钟|天|周|星期|礼拜|hours?|minutes?|mins?|days?|weeks?)(?!通知|告诉|打电话|联系|说|提醒)|(?<count>an?|one|two|half an?)\s(?<unit>hours?|days?|weeks?)\s(?:(?<later>later)|(?<sooner>earlier))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Shift();

    private static WhenPhrase? Moved(DateTimeOffset start, DateTimeOffset? end, string folded, string text)
    {
        if (Shift().Match(folded) is not { Success: true } match)
            return null;
        var written = match.Groups["count"].Value;
        var count = written is "半" or "half a" or "half an"
            ? 0.5
            : written.EndsWith(".5", StringComparison.Ordinal) ? (Numerals.Parse(written.AsSpan(0, written.Length - 2)) ?? 0) + 0.5 : Numerals.Parse(written) ?? 0;
        if (match.Groups["half"].Success)
            count += 0.5;
        var unit = match.Groups["unit"].Value;
        var by = unit[0] switch
        {
            '小' or '钟' or 'h' => TimeSpan.FromHours(count),
            '分' or 'm' => TimeSpan.FromMinutes(count),
            '天' or 'd' => TimeSpan.FromDays(Math.Ceiling(count)),
            _ => TimeSpan.FromDays(count * 7),
        };
        if (by == TimeSpan.Zero)
            return null;
        if (match.Groups["sooner"].Success)
            by = -by;
        return new WhenPhrase(match.Index, match.Length, text.Substring(match.Index, match.Length), start + by, end + by, KindOf(start, end), null, IsPast: false)
        {
            NamesDay = Math.Abs(by.TotalDays) >= 1,
            NamesTime = Math.Abs(by.TotalDays) < 1,
        };
    }

    private static WhenPhrase KeepHour(WhenPhrase named, DateTimeOffset start, DateTimeOffset? end, bool sameTime)
    {
        var wholeDay = start.TimeOfDay == TimeSpan.Zero && end is { Hour: 23, Minute: 59 };
        var oneDay = end is null || end.Value.Date == start.Date;
        if (!oneDay || wholeDay && !sameTime)
            return named;
        var newStart = new DateTimeOffset(named.Start.Date + start.TimeOfDay, start.Offset);
        return named with { Start = newStart, End = end is null ? null : newStart + (end.Value - start), Kind = KindOf(start, end) };
    }

    /// <summary>The hour as it is meant beside the known one: "八点" of an order for seven in the evening is in the evening.</summary>
    private static WhenPhrase KeepDay(WhenPhrase named, DateTimeOffset previous)
    {
        if (named.Kind == WhenKind.Recurring)
            return named;
        var ambiguous = named.Kind == WhenKind.Instant && named.Start.Hour is (>= 7 and <= 11) or (>= 19 and <= 23) && !SaysHalf().IsMatch(named.Text);
        var time = named.Start.TimeOfDay;
        if (ambiguous)
        {
            var evening = previous.Hour >= 17;
            if (evening && time.Hours < 12)
                time += TimeSpan.FromHours(12);
            else if (!evening && time.Hours >= 19)
                time -= TimeSpan.FromHours(12);
        }
        // "五点半" of a car that was ordered for six in the morning is in the morning too.
        var early = time - TimeSpan.FromHours(12);
        if (!ambiguous && named.Kind == WhenKind.Instant && previous.Hour is >= EarliestStart and <= LatestEarly && early > TimeSpan.Zero
            && (early - previous.TimeOfDay).Duration() <= AboutThen && !SaysHalf().IsMatch(named.Text))
            time = early;
        var start = new DateTimeOffset(previous.Date + time, previous.Offset);
        return named with { Start = start, End = named.End is null ? null : start + (named.End.Value - named.Start) };
    }

    /// <summary>The words settle the half of the day themselves.</summary>
    [GeneratedRegex(@"早|上午|下午|晚|夜|午|晨|pm|am|p\.m|a\.m|:|morning|evening|night", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SaysHalf();

    private static WhenKind KindOf(DateTimeOffset start, DateTimeOffset? end)
    {
        if (end is null)
            return WhenKind.Instant;
        return start.TimeOfDay == TimeSpan.Zero && end is { Hour: 23, Minute: 59 } ? WhenKind.Day : WhenKind.Window;
    }
}
