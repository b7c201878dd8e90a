using System.Globalization;
using System.Text.RegularExpressions;

namespace Butler.Skills.Venues.Answers.Reading;

/// <summary>The moment an opening question is about.</summary>
/// <param name="At">The instant, or the start of the day when only a day was said.</param>
/// <param name="HasTime">Whether an hour was said (or "now").</param>
internal sealed record Moment(DateTimeOffset At, bool HasTime);

/// <summary>Reads 现在, 周日, 明天晚上8点 where somebody asks whether a place is open.</summary>
internal static partial class MomentReader
{
    private static readonly string[] EnglishDays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    public static Moment? Read(string text, DateTimeOffset now)
    {
        var day = Day(text, now);
        var hour = Hour().Match(text);
        if (hour.Success)
        {
            var h = int.Parse(hour.Groups["h"].ValueSpan, CultureInfo.InvariantCulture);
            var minute = hour.Groups["m"].Success ? int.Parse(hour.Groups["m"].ValueSpan, CultureInfo.InvariantCulture) : hour.Groups["half"].Success ? 30 : 0;
            if (h < 12 && (hour.Groups["pm"].Success || hour.Groups["pm2"].Success))
                h += 12;
            if (h > 24 || minute > 59)
                return null;
            return new Moment((day ?? Midnight(now)).AddHours(h).AddMinutes(minute), true);
        }

        if (day is { } named)
            return new Moment(named, false);
        return Now().IsMatch(text) ? new Moment(now, true) : null;
    }

    private static DateTimeOffset Midnight(DateTimeOffset now) => new(now.Date, now.Offset);

    private static DateTimeOffset? Day(string text, DateTimeOffset now)
    {
        var today = Midnight(now);
        var match = DayWord().Match(text);
        if (!match.Success)
            return null;
        if (match.Groups["rel"].Success)
        {
            return today.AddDays(match.Groups["rel"].Value.ToLowerInvariant() switch
            {
                "大后天" => 3,
                "后天" => 2,
                "明天" or "明儿" or "明日" or "明晚" or "明早" or "tomorrow" => 1,
                _ => 0,
            });
        }

        var name = match.Groups["day"].Value;
        var english = match.Groups["en"].Success ? match.Groups["en"].Value.ToLowerInvariant() : null;
        var wanted = english is not null ? (DayOfWeek)(Array.IndexOf(EnglishDays, english[..3])) : match.Groups["end"].Success ? DayOfWeek.Saturday : (DayOfWeek)("日一二三四五六".IndexOf(name == "天" ? "日" : name, StringComparison.Ordinal));
        var ahead = ((int)wanted - (int)now.DayOfWeek + 7) % 7;
        if (match.Groups["next"].Success)
            ahead += ahead == 0 || ((int)wanted + 6) % 7 > ((int)now.DayOfWeek + 6) % 7 ? 7 : 0;
        return today.AddDays(ahead);
    }

    [GeneratedRegex(@"(?<pm>下午|晚上|晚|夜里|今晚|明晚)?(?:早上|上午|中午|凌晨)?(?<![\d.])(?<h>\d{1,2})(?::(?<m>\d{2})|[点时](?!多|评)(?:(?<m>\d{1,2})分?|(?<half>半))?|\s*(?:(?<pm2>pm)|am))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Hour();

    [GeneratedRegex(@"(?<rel>大后天|后天|明天|明儿|明日|明晚|明早|今天|今晚|今日|今儿|tomorrow|today|tonight)|(?<next>下)?(?:周|星期|礼拜)(?:(?<day>[一二三四五六日天])|(?<end>末))|\b(?<next>next )?(?<en>(?:sun|mon|tues|wednes|thurs|fri|satur)day)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DayWord();

    [GeneratedRegex(@"现在|此刻|这会儿|这个点|眼下|还开|还在营业|还营业|正在营业|营业中|关门了吗|关门没|right now|open now|now", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Now();
}
