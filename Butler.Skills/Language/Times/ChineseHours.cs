using System.Text.RegularExpressions;
using Butler.Skills.Language.Quantities;

namespace Butler.Skills.Language.Times;

/// <summary>Parts of the day, hours and minutes, "at once", "later", in Chinese.</summary>
internal static partial class ChineseHours
{
    private const string Number = @"(?:\d{1,2}|[零一二两三四五六七八九十廿叁]{1,3})";
    private const string Minute = @"(?:[0-5]?\d|[零〇][一二三四五六七八九]|[一二三四五]?十[一二三四五六七八九]?|[一二三四五][一二三四五六七八九](?=分)|五)";

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static void Collect(string text, Moment now, List<Atom> atoms)
    {
        foreach (Match match in Parts().Matches(text))
            AddPart(text, match, now, atoms);
        foreach (Match match in EitherHour().Matches(text))
            AddEitherHour(match, atoms);
        foreach (Match match in Hours().Matches(text))
            AddHour(text, match, atoms);
        foreach (Match match in RangeStarts().Matches(text))
            AddBareHour(match, atoms);
        foreach (Match match in ShortOfHour().Matches(text))
            AddShortOfHour(match, atoms);
        foreach (var match in AtOnce().EnumerateMatches(text))
            atoms.Add(new Atom(AtomKind.Instant, match.Index, match.Length) { Instant = now.Now });
        foreach (var match in Later().EnumerateMatches(text))
            atoms.Add(new Atom(AtomKind.Vague, match.Index, match.Length));
    }

    [GeneratedRegex(@"凌晨|大?半夜|三更半夜|深夜|大晚上|夜里头?|夜间|夜晚|晚上头?|晚间|晚黑|晚头|当晚|傍晚|傍黑|擦黑|黄昏|天黑|断黑|摸黑|晚半晌|天一?亮|清晨|大?清早|一大早|一清早|(?<![周期拜十廿])一早|早起(?!床)|大早上|早晨|早上头?|早间|赶早|朝早|上午|上半天|上半日|头午|午前|上昼|头晌|上半晌|前半晌|晌午头?|晌前|中午头?|正午|午间|大中午|中饭时候?|下午头?|午后|后半天|下半天|后晌|下晌|下半晌|后半晌|下半日|下昼|晏昼|下班以?后|下班之?前|下班前|下班|(?<=周[一二三四五六日天末]|期[一二三四五六日天]|拜[一二三四五六日天]|[号儿今明]|月\d+)(?<bare>[早晚])(?=[一二两三四五六七八九十\d]|[ ,.!?]|$|能|可|来|去|要|过|行|我|送|吃|订|帮|请|前)", Options)]
    private static partial Regex Parts();

    [GeneratedRegex(@"(?<!周|星期|礼拜)(?<first>十?[一二两三四五六七八九]),?(?<second>[二三四五六七八九十])点钟?(?!多?[评菜餐单歌心])", Options)]
    private static partial Regex EitherHour();

    [GeneratedRegex(@"(?<![\d.:第¥$￥a-z]|周|星期|礼拜|拜)(?!(?<![午晨晚上早夜]\s?)一时)(?<hour>" + Number + @")(?:点(?!评|菜|餐|单|歌|心(?!里)|名|击|赞|滴|子|位|缀|燃|着|火|头|儿|睛|建议|意见|要求|原因|说明|疑问|想法|问题|好处)(?:钟?过(?<minute>" + Minute + @")分(?!钟)|(?<half>半)|(?<quarter>[一三13])刻|钟|整|正|(?<minute>" + Minute + @")(?![\d个台桶盒瓶件盆张人位米平斤元块条名号万千百点倍])(?:分(?!钟|之))?)?|时(?![候间长常段机尚候髦不])(?:(?<minute>[0-5]?\d|[一二三四五]?十[一二三四五六七八九]?)分)?)|(?<![\d:.])(?<hour>\d{1,2}):(?<colon>[0-5]\d)(?![\d:])\s?(?<ampm>[ap]\.?m\.?)?|(?<=[午晚上晨早]\s?)(?<hour>\d{1,2})\.(?<colon>[0-5]\d)(?!\d)", Options)]
    private static partial Regex Hours();

    [GeneratedRegex(@"(?<![\d.:点第a-z-])(?<hour>" + Number + @")(?=\s?(?:到|至|-|~|—|–)\s?" + Number + @"(?:点|时(?![候间])))", Options)]
    private static partial Regex RangeStarts();

    [GeneratedRegex(@"差(?<count>一刻|[一二两三五十\d]{1,3}分?)钟?(?:就|到)?(?<hour>" + Number + @")点(?!半|[一二三四五六七八九十\d])|(?<![\d.])(?<hour>" + Number + @")点(?:钟|还)?差(?<count>一刻|[一二两三五十\d]{1,3}分?)钟?", Options)]
    private static partial Regex ShortOfHour();

    [GeneratedRegex(@"(?:马上|立刻|立即|立马|即刻|赶紧|赶快|赶忙|火速|这会儿?|麻溜|速度?)(?=就|能|可以|帮|给|来|派|叫|喊|过来|过|修|送|安排|上门|上来|下来|去|处理|弄|搞|开|找|需要|要人|[ ,.!?]|$)(?!来不及|要到|过期|开会|开始|去上班)|(?<![到从还都是就在刚跟比])现在(?=就|能|可以|来|派|过来|上门|送|开(?!会|始)|马上|立刻|叫|喊|安排|去(?!哪)|要人|方便|$|[!?.]$)|今天现在", RegexOptions.CultureInvariant)]
    private static partial Regex AtOnce();

    [GeneratedRegex(@"一会儿?|一哈哈?儿?|待会儿?|等会儿?|等一会儿?|等下(?!班|午|周|个)|等哈|过会儿?|过一会儿?|晚些时候?|晚点儿?(?=来|再|过|到|送|弄|$|[ ,.])|晚一点儿?(?=来|再|过|到|送|弄|$|[ ,.])|改天|改日|哪天有空|有空的?时候?|有时间的?时候|随便什么时候|随便啥子?时候|随便哪天|什么时候都|啥子?时候都|任何时间|任何时候|随时|尽快|尽早|越快越好|越早越好|早点来|最近|近期|这几天|这阵子|过两天|过几天|过段时间|回头|到时候|以后再说|有空再", RegexOptions.CultureInvariant)]
    private static partial Regex Later();

    private static void AddPart(string text, Match match, Moment now, List<Atom> atoms)
    {
        var word = match.ValueSpan;
        var end = match.Index + match.Length;
        // "晚上好" greets.
        if (end < text.Length && text[end] == '好' && !text.AsSpan(end).StartsWith("好几"))
            return;
        if (word is "天黑" or "断黑" or "摸黑" or "擦黑" or "天亮" or "下班前" or "下班之前")
        {
            var before = word.EndsWith("前") || end < text.Length && (text[end] == '前' || text.AsSpan(end).StartsWith("之前") || text.AsSpan(end).StartsWith("以前"));
            if (before)
            {
                atoms.Add(new Atom(AtomKind.Clock, match.Index, match.Length) { Hour = word is "天亮" ? 6 : 18, Meridiem = Meridiem.Exact, IsDeadline = true });
                return;
            }
        }
        if (word is "下班")
            return;
        var part = PartOf(word);
        atoms.Add(new Atom(AtomKind.Part, match.Index, match.Length) { Part = part });
    }

    private static DayPart PartOf(ReadOnlySpan<char> word)
    {
        if (word is "凌晨" or "半夜" or "大半夜" or "三更半夜")
            return DayPart.SmallHours;
        if (word is "深夜" or "夜里" or "夜里头" or "夜间")
            return DayPart.Night;
        if (word is "傍晚" or "傍黑" or "擦黑" or "黄昏" or "天黑" or "断黑" or "摸黑" or "晚半晌")
            return DayPart.Dusk;
        if (word is "后晌" or "下晌" or "下半晌" or "后半晌" or "下半日")
            return DayPart.Afternoon;
        if (word is "头晌" or "上半晌" or "前半晌" or "上半日")
            return DayPart.Forenoon;
        if (word.Contains('晌') || word.Contains("中午", StringComparison.Ordinal) || word is "正午" or "午间" or "中饭时" or "中饭时候")
            return DayPart.Noon;
        if (word is "上午" or "上半天" or "头午" or "午前" or "上昼" or "晌前")
            return DayPart.Forenoon;
        if (word.Contains("下午", StringComparison.Ordinal) || word is "午后" or "后半天" or "下半天" or "下昼" or "晏昼")
            return DayPart.Afternoon;
        if (word.Contains('早') || word is "清晨" or "天亮" or "天一亮")
            return DayPart.EarlyMorning;
        return DayPart.Evening;
    }

    private static void AddEitherHour(Match match, List<Atom> atoms)
    {
        var first = Numerals.Parse(match.Groups["first"].ValueSpan) ?? 0;
        var second = Numerals.Parse(match.Groups["second"].ValueSpan) ?? 0;
        if (first > 10)
            second += 10;
        if (second == first + 1)
            atoms.Add(new Atom(AtomKind.Clock, match.Index, match.Length) { Hour = first, OrHour = second });
    }

    private static void AddHour(string text, Match match, List<Atom> atoms)
    {
        if (Numerals.Parse(match.Groups["hour"].ValueSpan) is not (>= 0 and <= 24 and var hour))
            return;
        var colon = match.Groups["colon"];
        var minute = 0;
        if (colon.Success)
            minute = Numerals.Parse(colon.ValueSpan) ?? 0;
        else if (match.Groups["half"].Success)
            minute = 30;
        else if (match.Groups["quarter"].Success)
            minute = match.Groups["quarter"].ValueSpan is "三" or "3" ? 45 : 15;
        else if (match.Groups["minute"].Success)
            minute = Numerals.Parse(match.Groups["minute"].ValueSpan) ?? 0;
        if (minute > 59 || IsALittle(text, match, hour) || IsDecimal(text, match))
            return;
        var ampm = match.Groups["ampm"];
        var meridiem = ampm.Success
            ? ampm.ValueSpan[0] == 'p' ? Meridiem.Pm : Meridiem.Am
            : hour is 0 or > 12 || match.Groups["hour"].ValueSpan.StartsWith("0") ? Meridiem.Exact : Meridiem.Unknown;
        atoms.Add(new Atom(AtomKind.Clock, match.Index, match.Length) { Hour = hour, Minute = minute, Meridiem = meridiem });
    }

    /// <summary>"便宜一点", "有一点漏": one o'clock is only meant where a time is expected.</summary>
    private static bool IsALittle(string text, Match match, int hour)
    {
        if (hour != 1 || match.Length != 2 || match.ValueSpan[1] != '点' || match.ValueSpan[0] == '1')
            return false;
        var before = text.AsSpan(0, match.Index).TrimEnd(' ');
        var after = text.AsSpan(match.Index + match.Length);
        if (after.StartsWith("点"))
            return true;
        if (before.EndsWith("早") || before.EndsWith("晚"))
            return before.Length < 2 || !"今明后昨当一二三四五六日天".Contains(before[^2], StringComparison.Ordinal);
        if (before.Length > 0 && "午晨天号日六一二三四五夜里".Contains(before[^1], StringComparison.Ordinal) && !before.EndsWith("有"))
            return false;
        var timely = after.IsEmpty || after.StartsWith("左右") || after.StartsWith("前") || after.StartsWith("之前") || after.StartsWith("以前")
            || after.StartsWith("后") || after.StartsWith("到") || after.StartsWith("钟") || after.StartsWith("来") || after.StartsWith("见") || after[0] is ' ' or ',' or '.' or '?' or '!';
        var led = before.IsEmpty || "到至在约成推 ,.".Contains(before[^1], StringComparison.Ordinal) || text[Math.Max(0, match.Index - 1)] == ' ';
        return !(timely && led);
    }

    /// <summary>"三点五米", "四点五分的酒店".</summary>
    private static bool IsDecimal(string text, Match match)
    {
        var after = text.AsSpan(match.Index + match.Length);
        return after.Length > 1 && Numerals.Chinese.Contains(after[0], StringComparison.Ordinal) && "米平斤公万倍折元块寸".Contains(after[1], StringComparison.Ordinal)
            || match.ValueSpan.EndsWith("五分") && after.StartsWith("的");
    }

    /// <summary>"差一刻三点", "九点差五分".</summary>
    private static void AddShortOfHour(Match match, List<Atom> atoms)
    {
        var count = match.Groups["count"].ValueSpan;
        var minutes = count is "一刻" ? 15 : Numerals.Parse(count.TrimEnd('分')) ?? 0;
        if (minutes is >= 1 and <= 29 && Numerals.Parse(match.Groups["hour"].ValueSpan) is >= 1 and <= 24 and var hour)
            atoms.Add(new Atom(AtomKind.Clock, match.Index, match.Length) { Hour = hour == 1 ? 12 : hour - 1, Minute = 60 - minutes, Meridiem = hour > 13 ? Meridiem.Exact : Meridiem.Unknown });
    }

    private static void AddBareHour(Match match, List<Atom> atoms)
    {
        if (Numerals.Parse(match.Groups["hour"].ValueSpan) is >= 0 and <= 24 and var hour)
            atoms.Add(new Atom(AtomKind.Clock, match.Index, match.Length) { Hour = hour, Meridiem = hour is 0 or > 12 ? Meridiem.Exact : Meridiem.Unknown });
    }
}
