using System.Text.RegularExpressions;
using Butler.Skills.Language.Cues;
using Butler.Skills.Language.Quantities;
using Butler.Skills.Language.Times;
using Butler.Skills.Orders.Wording;

namespace Butler.Skills.Reminders.Reading;

/// <summary>Reads a request for a reminder: "每天晚上九点提醒吃药", "下个月3号体检,提前一天说一声", "remind me to call mom at 8 pm".</summary>
public static partial class ReminderReader
{
    private const int LongestText = 300;
    private const int MostAtOnce = 4;
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>One request for each time that is named: "每天早上八点和晚上八点提醒我吃药" is two.</summary>
    public static IReadOnlyList<ReminderRequest> Read(string text, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > LongestText)
            text = text[..LongestText];
        var folded = CueFold.Fold(text);
        var masked = text.ToCharArray();
        var lead = TakeLead(folded, masked);
        var yearly = TakeYearly(folded, masked);
        var timed = new string(masked);
        var named = Named(timed, now);
        var (repeat, first) = Repeats(timed, named.Count > 0 ? named[0] : null, yearly, now);
        BlankTimes(masked, named, first?.Start, now);
        var what = ReminderText.Clean(new string(masked));
        var requests = new List<ReminderRequest>
        {
            new(what, IsoTime.Write(first?.Start), IsoTime.Write(first?.End), RepeatWords.Write(repeat), lead),
        };
        requests.AddRange(named.Skip(1).Select(also =>
            new ReminderRequest(what, IsoTime.Write(also.Start), IsoTime.Write(also.End), RepeatWords.Write(also.Recurrence ?? repeat), lead)));
        return requests;
    }

    /// <summary>
    /// The time to be told at, with those that are joined to it. Of several the one beside the asking: "three o'clock
    /// meeting, remind me at half past two". One that has gone by too, for that is answered.
    /// </summary>
    private static List<WhenPhrase> Named(string text, DateTimeOffset now)
    {
        var all = WhenReader.Read(text, now).Where(p => !p.IsNegated && p.Kind != WhenKind.Vague).ToList();
        var usable = all.Where(p => p.IsUsable || p.Recurrence is not null).ToList();
        if (usable.Count == 0)
            return [.. all.Take(1)];
        if (usable.Count == 1)
            return usable;
        if (usable.Count <= MostAtOnce && usable.Zip(usable.Skip(1)).All(pair => IsJoined(text, pair.First, pair.Second)))
            return usable;
        var beside = Trigger().Match(CueFold.Fold(text)) is { Success: true } asking
            ? usable.MinBy(p => p.Index >= asking.Index ? p.Index - asking.Index - asking.Length : asking.Index - p.Index - p.Length)
            : null;
        return [beside ?? usable.Find(p => p.Recurrence is not null) ?? WhenReader.ReadOne(text, now) ?? usable[0]];
    }

    private static bool IsJoined(string text, WhenPhrase one, WhenPhrase other) =>
        one.NamesTime && other.NamesTime && other.Index >= one.Index + one.Length && Joint().IsMatch(CueFold.Fold(text[(one.Index + one.Length)..other.Index]));

    /// <summary>The chosen times, and where the same hour stands apart from its day; other times belong to what it is about.</summary>
    private static void BlankTimes(char[] masked, List<WhenPhrase> chosen, DateTimeOffset? start, DateTimeOffset now)
    {
        var timed = new string(masked);
        foreach (var vague in WhenReader.Read(timed, now).Where(p => p.Kind == WhenKind.Vague))
            Blank(masked, vague.Index, vague.Length);
        if (LunarDayOfMonth().Match(CueFold.Fold(timed)) is { Success: true } monthly)
            Blank(masked, monthly.Index, monthly.Length);
        foreach (var phrase in chosen)
            Blank(masked, phrase.Index, phrase.Length);
        if (start is null)
            return;
        foreach (var rest in WhenReader.Read(new string(masked), now).Where(p => chosen.Count == 0 || chosen.Exists(c => c.Start.TimeOfDay == p.Start.TimeOfDay)))
            Blank(masked, rest.Index, rest.Length);
    }

    private static (Recurrence? Repeat, (DateTimeOffset Start, DateTimeOffset? End)? First) Repeats(string text, WhenPhrase? phrase, bool yearly, DateTimeOffset now)
    {
        if (LunarDayOfMonth().Match(CueFold.Fold(text)) is { Success: true } monthly && Numerals.Parse(monthly.Groups["day"].ValueSpan) is >= 1 and <= 30 and var day)
        {
            var hour = WhenReader.Read(text, now).FirstOrDefault(p => p.NamesTime);
            return (new Recurrence(RecurrenceFrequency.LunarMonthly, []), OnDay(ComingLunarDay(day, now), hour, now));
        }

        if (phrase is null)
            return (null, null);
        var first = (phrase.Start, phrase.End);
        if (!yearly)
            return (phrase.Recurrence, first);
        return (new Recurrence(IsLunar(phrase.Text) ? RecurrenceFrequency.LunarYearly : RecurrenceFrequency.Yearly, []), first);
    }

    private static (DateTimeOffset, DateTimeOffset?) OnDay(DateOnly day, WhenPhrase? hour, DateTimeOffset now)
    {
        var midnight = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), now.Offset);
        return hour is null
            ? (midnight, midnight.AddMinutes((24 * 60) - 1))
            : (midnight + hour.Start.TimeOfDay, hour.End is { } end ? midnight + end.TimeOfDay : null);
    }

    private static DateOnly ComingLunarDay(int day, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.DateTime);
        for (var ahead = 0; ahead < 60; ahead++)
        {
            if (LunarDate.Of(today.AddDays(ahead)).Day == day)
                return today.AddDays(ahead);
        }

        return today;
    }

    private static bool IsLunar(string words) => LunarWords().IsMatch(CueFold.Fold(words));

    private static int TakeLead(string folded, char[] masked)
    {
        if (Lead().Match(folded) is not { Success: true } match)
            return 0;
        Blank(masked, match.Index, match.Length);
        var count = match.Groups["count"].Value is "半" or "half an" or "half a" ? 0.5 : Numerals.Parse(match.Groups["count"].ValueSpan) ?? 1;
        if (match.Groups["half"].Success)
            count += 0.5;
        return (int)(count * match.Groups["unit"].Value[0] switch
        {
            '分' or 'm' => 1,
            '刻' => 15,
            '小' or '钟' or 'h' => 60,
            '周' or '星' or '礼' or 'w' => 7 * 24 * 60,
            _ => 24 * 60,
        });
    }

    private static bool TakeYearly(string folded, char[] masked)
    {
        if (Yearly().Match(folded) is not { Success: true } match)
            return false;
        Blank(masked, match.Index, match.Length);
        return true;
    }

    private static void Blank(char[] text, int index, int length) => text.AsSpan(index, length).Fill(' ');

    [GeneratedRegex(@"(?:提前|提早|早个?)\s?(?<count>半|\d{1,3}|[一二两三四五六七八九十]{1,3})\s?个?(?<half>半)?\s?(?<unit>分钟|刻钟|小时|钟头|天|日|周|星期|礼拜)|(?<count>half an?|an?|one|two|three|\d{1,3})\s(?<unit>minutes?|mins?|hours?|days?|weeks?)\s(?:before(?:hand)?|ahead|in advance|early|earlier)", Options)]
    private static partial Regex Lead();

    [GeneratedRegex(@"提醒|题醒|闹钟|叫醒?我|喊醒?我|通知我|说一声|remind|wake me|ping me|alarm", Options)]
    private static partial Regex Trigger();

    [GeneratedRegex(@"^\s*(?:,|和|跟|与|及|还有|以及|、|and|&)+\s*$", Options)]
    private static partial Regex Joint();

    [GeneratedRegex(@"每一?年的?|年年|\b(?:every|each) year\b|\byearly\b|\bannually\b", Options)]
    private static partial Regex Yearly();

    [GeneratedRegex(@"每个?月的?(?:(?:农历|阴历|旧历)的?)(?:初)?(?<day>[一二三四五六七八九十廿]{1,3}|\d{1,2})|每个?月的?初(?<day>[一二三四五六七八九十])", Options)]
    private static partial Regex LunarDayOfMonth();

    [GeneratedRegex(@"农历|阴历|旧历|正月|冬月|腊月|初[一二三四五六七八九十]|春节|大年|除夕|年三十|元宵|端午|七夕|中元|中秋|重阳|腊八|小年|spring festival|lunar|lantern|dragon boat|mid-autumn", Options)]
    private static partial Regex LunarWords();
}
