using System.Text.RegularExpressions;
using Butler.Skills.Language.Quantities;

namespace Butler.Skills.Language.Times;

/// <summary>Days, months and festivals in Chinese, dialect and the usual typos included.</summary>
internal static partial class ChineseDays
{
    private const string Number = @"(?:\d{1,2}|[零一二两三四五六七八九十廿卅叁]{1,3})";

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>What follows the number of a house, a lift or a bus line.</summary>
    private const string NotADayNumber = "[楼栋门路线口院厅梯电桌车单机位井库馆铺别床房泵站棚出柜窗幢座码牌表游闸岗亭卡店柱厂坑池管片区园球商公户]";

    private static readonly string FestivalNames = string.Join('|', Festivals.Names.Where(name => !char.IsAsciiLetter(name[0])).Select(Regex.Escape));

    private static readonly Regex Festival = new(
        $@"(?<![{Numerals.Chinese}\d])(?<name>{FestivalNames})(?<period>假期|期间|长假|小长假|放假|这几天|几天)?(?![{Numerals.Chinese}]|月饼|树|老人|帽|贺卡|礼盒|礼品|粽|装饰|布置|粥|蛋糕|上河|菜|假日酒店|路|街)",
        Options);

    public static void Collect(string text, Moment now, List<Atom> atoms)
    {
        foreach (var match in RelativeDay().EnumerateMatches(text))
            atoms.Add(Relative(text.AsSpan(match.Index, match.Length), match.Index, match.Length, now));
        foreach (var match in Gone().EnumerateMatches(text))
            atoms.Add(Past(text.AsSpan(match.Index, match.Length), match.Index, match.Length, now));
        ChineseWeeks.Collect(text, now, atoms);
        foreach (Match match in Dates().Matches(text))
            AddDate(match, now, atoms);
        foreach (Match match in Months().Matches(text))
            AddMonth(match, now, atoms);
        foreach (Match match in MonthsFromNow().Matches(text))
            AddMonthFromNow(match, now, atoms);
        foreach (Match match in DotDates().Matches(text))
            AddDotDate(text, match, now, atoms);
        foreach (Match match in Festival.Matches(text))
            AddFestival(match, now, atoms);
        foreach (var match in LunarNewYear().EnumerateMatches(text))
            AddNewYear(match.Index, match.Length, now, atoms);
        foreach (Match match in LunarDates().Matches(text))
            AddLunar(match, now, atoms);
    }

    [GeneratedRegex(@"大大后天|大后天|大后日|(?<![以之然今往])后天(?!天)|后日(?!的)|后儿个?|后晚(?=上|[ ,.一二三四五六七八九十\d]|$)|明后两?天|明后儿|今明两?天|明天|明日|明儿个?|明朝|听日|听朝|听晚|明早|明晨|明晚|明夜|明午|今天|今日|今儿个?|今早|今晨|今晚|今夜|今午|这两天|当日", RegexOptions.CultureInvariant)]
    private static partial Regex RelativeDay();

    [GeneratedRegex(@"大前天|(?<![年月之以天日周])前天(?!气)|前日|前晚|前儿个?|昨天|昨日|昨儿个?|昨晚|昨夜|昨早|琴日|寻日|噚日|上一?次|上一?回|刚才|刚刚|方才|刚刚才|(?<!提)前几天|前两天|前些天|前些日子|前阵子|前段时间|前不久|去年|前年|上个?月(?![底初])|(?<![早晚楼])上一?个?(?:周|星期|礼拜|拜)(?:[一二三四五六日天末1-7](?!\d))?|(?:\d+|[一二两三四五六七八九十几半]+)(?:多?个?多?(?:天|小时|钟头|分钟|月|星期|礼拜)|周|年)(?:多)?(?:以前|之前|前)(?![台门面])", RegexOptions.CultureInvariant)]
    private static partial Regex Gone();

    [GeneratedRegex(@"(?:(?<year>\d{4}|今|明|后|去)年)?(?:(?<next>下下个|下个?|这个?|本|上个?)月|(?<!\d|个)(?<month>" + Number + @")月份?|(?<iso>\d{4}[-/]\d{1,2}[-/]))(?<day>" + Number + @")(?<unit>号|日)?(?![个点:]|[一二三四五六七八九十]?[月年])|(?<![\d零一二两三四五六七八九十a-z第#.:-])(?<only>" + Number + @")(?:号|日(?!游))(?!" + NotADayNumber + ")", Options)]
    private static partial Regex Dates();

    [GeneratedRegex(@"(?<which>今|明|后|去)?年?(?<![个\d一二两三四五六七八九十第])(?<month>" + Number + @")月份?(?<part>上旬|中旬|下旬|初|头上?|中(?!午|旬|间)|底|末|尾)?(?!\d|[一二两三四五六七八九十]+[号日]|龄|大|嫂|子|份?(?:上旬|中旬|下旬))", Options)]
    private static partial Regex Months();

    [GeneratedRegex(@"(?<which>下下个|下个?|这个?|本)月(?<part>上旬|中旬|下旬|初|头上?|中(?!午|旬|间)|底|末|尾)?(?!\d|[一二两三四五六七八九十]+[号日])|(?<![\d个一二两三四五六七八九十岁满每])月(?<bare>初|头上?(?!像)|中旬|中(?!午|旬|间|心|秋|国|介|式)|底|末|尾)|(?:今年)?(?<year>年底|年末|年尾|岁末)|(?<nextyear>明年)(?!\d|[一二两三四五六七八九十春夏秋冬年初底])", Options)]
    private static partial Regex MonthsFromNow();

    [GeneratedRegex(@"(?<![\d./:a-z¥$￥-])(?<month>\d{1,2})(?<sep>[./])(?<day>\d{1,2})(?![\d./:%]|\s*(?:元|块|米|平|斤|分(?!钟)|折|kg|万|倍|寸|公|度|级|m\b|cm|个|折))", Options)]
    private static partial Regex DotDates();

    [GeneratedRegex(@"(?:农历|阴历|旧历)的?(?<month>正月|腊月|冬月|" + Number + @"月)(?<day>初" + Number + "|" + Number + @")(?:号|日)?|(?<month>正月|腊月)(?<day>初" + Number + "|" + Number + ")(?:号|日)?", Options)]
    private static partial Regex LunarDates();

    /// <summary>"年前", "过年", "过完年": the year that turns with the Spring Festival.</summary>
    [GeneratedRegex(@"过完年|过了年|过年(?!轻|龄)|(?<![\d零一二两三四五六七八九十百几多半数去今明前后整往近当早每])年(?=之?以?前(?![台门天])|之?以?后(?![天门]))", RegexOptions.CultureInvariant)]
    private static partial Regex LunarNewYear();

    private static Atom Relative(ReadOnlySpan<char> word, int index, int length, Moment now)
    {
        var days = word[0] switch
        {
            '大' => word[1] == '大' ? 4 : 3,
            '后' => 2,
            '明' or '听' => 1,
            _ => 0,
        };
        var first = now.Today.AddDays(days);
        if (word is "明后天" or "明后两天" or "明后儿")
            return Day(index, length, now.Today.AddDays(1), now.Today.AddDays(2)) with { IsPeriod = true };
        if (word is "这两天" or "今明天" or "今明两天")
            return Day(index, length, now.Today, now.Today.AddDays(1)) with { IsPeriod = true };
        return Day(index, length, first, first) with { Part = PartIn(word) };
    }

    /// <summary>"明早", "今晚": the day and its part in two characters.</summary>
    private static DayPart? PartIn(ReadOnlySpan<char> word) => word[^1] switch
    {
        '早' or '晨' => DayPart.EarlyMorning,
        '朝' when word[0] == '听' => DayPart.EarlyMorning,
        '午' => DayPart.Noon,
        '晚' => DayPart.Evening,
        '夜' => DayPart.Night,
        _ => null,
    };

    private static Atom Past(ReadOnlySpan<char> word, int index, int length, Moment now)
    {
        var days = word[0] switch
        {
            '昨' or '琴' or '寻' => 1,
            '大' => 3,
            '前' when word.Length == 2 && word is not "前年" => 2,
            '前' when word is "前儿个" => 2,
            _ => 0,
        };
        var day = now.Today.AddDays(-days);
        var atom = Day(index, length, day, day) with { IsPast = true, Part = days > 0 ? PartIn(word) : null };
        return days > 0 ? atom : atom with { IsPeriod = true };
    }

    private static void AddDate(Match match, Moment now, List<Atom> atoms)
    {
        var only = match.Groups["only"];
        if (only.Success)
        {
            if (Numerals.Parse(only.ValueSpan) is >= 1 and <= 31 and var number && now.ComingDayOfMonth(number) is { } coming)
                atoms.Add(Day(match.Index, match.Length, coming, coming));
            return;
        }

        if (Numerals.Parse(match.Groups["day"].ValueSpan) is not (>= 1 and <= 31 and var day))
            return;
        DateOnly? date;
        var past = false;
        if (match.Groups["iso"].Success)
        {
            var parts = match.Groups["iso"].Value.Split('-', '/');
            date = Exact(int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture), Numerals.Parse(parts[1]) ?? 0, day);
        }
        else if (match.Groups["next"].Success)
        {
            var next = match.Groups["next"].Value;
            past = next.StartsWith('上');
            var first = now.FirstOfMonth(past ? -1 : next.StartsWith("下下", StringComparison.Ordinal) ? 2 : next.StartsWith('下') ? 1 : 0);
            date = Exact(first.Year, first.Month, day);
        }
        else
        {
            if (Numerals.Parse(match.Groups["month"].ValueSpan) is not (>= 1 and <= 12 and var month))
                return;
            var year = match.Groups["year"].Value;
            past = year == "去";
            date = year switch
            {
                "" => now.ComingDate(month, day),
                "今" => Exact(now.Today.Year, month, day),
                "明" => Exact(now.Today.Year + 1, month, day),
                "后" => Exact(now.Today.Year + 2, month, day),
                "去" => Exact(now.Today.Year - 1, month, day),
                _ => Exact(int.Parse(year, System.Globalization.CultureInfo.InvariantCulture), month, day),
            };
        }
        if (date is { } found)
            atoms.Add(Day(match.Index, match.Length, found, found) with { IsPast = past });
    }

    private static void AddMonth(Match match, Moment now, List<Atom> atoms)
    {
        if (Numerals.Parse(match.Groups["month"].ValueSpan) is not (>= 1 and <= 12 and var month))
            return;
        var which = match.Groups["which"].Value;
        var first = which switch
        {
            "明" => new DateOnly(now.Today.Year + 1, month, 1),
            "后" => new DateOnly(now.Today.Year + 2, month, 1),
            "去" => new DateOnly(now.Today.Year - 1, month, 1),
            "今" => new DateOnly(now.Today.Year, month, 1),
            _ => now.ComingMonth(month),
        };
        var (from, to) = PartOfMonth(first, match.Groups["part"].ValueSpan);
        if (which.Length == 0 && to < now.Today)
            (from, to) = (from.AddYears(1), to.AddYears(1));
        atoms.Add(Day(match.Index, match.Length, from, to) with { IsPeriod = true, IsPast = which == "去" });
    }

    private static void AddMonthFromNow(Match match, Moment now, List<Atom> atoms)
    {
        DateOnly from, to;
        if (match.Groups["nextyear"].Success)
        {
            from = new DateOnly(now.Today.Year + 1, 1, 1);
            to = new DateOnly(now.Today.Year + 1, 12, 31);
        }
        else if (match.Groups["year"].Success)
        {
            from = new DateOnly(now.Today.Year, 12, 21);
            to = new DateOnly(now.Today.Year, 12, 31);
        }
        else
        {
            var bare = match.Groups["bare"];
            var which = match.Groups["which"].Value;
            var monthsOn = which.StartsWith("下下", StringComparison.Ordinal) ? 2 : which.StartsWith('下') ? 1 : 0;
            (from, to) = PartOfMonth(now.FirstOfMonth(monthsOn), bare.Success ? bare.ValueSpan : match.Groups["part"].ValueSpan);
            if (bare.Success && to < now.Today)
                (from, to) = PartOfMonth(now.FirstOfMonth(1), bare.ValueSpan);
        }
        if (from < now.Today && to >= now.Today)
            from = now.Today;
        atoms.Add(Day(match.Index, match.Length, from, to) with { IsPeriod = true });
    }

    private static (DateOnly From, DateOnly To) PartOfMonth(DateOnly first, ReadOnlySpan<char> part)
    {
        var last = Moment.LastOfMonth(first);
        return part switch
        {
            "初" or "上旬" or "头" or "头上" => (first, first.AddDays(9)),
            "中" or "中旬" => (first.AddDays(10), first.AddDays(19)),
            "下旬" => (first.AddDays(20), last),
            "底" or "末" or "尾" => (last.AddDays(-5), last),
            _ => (first, last),
        };
    }

    /// <summary>"12.24" is a day only where the company says so: 4.5 may be a rating, 2/10 a mark.</summary>
    private static void AddDotDate(string text, Match match, Moment now, List<Atom> atoms)
    {
        if (Numerals.Parse(match.Groups["month"].ValueSpan) is not (>= 1 and <= 12 and var month)
            || Numerals.Parse(match.Groups["day"].ValueSpan) is not (>= 1 and <= 31 and var day))
            return;
        var after = text.AsSpan(match.Index + match.Length).TrimStart();
        var before = text.AsSpan(0, match.Index).TrimEnd();
        var followed = after.StartsWith("号") || after.StartsWith("日") || after.StartsWith("早") || after.StartsWith("上午")
            || after.StartsWith("中午") || after.StartsWith("下午") || after.StartsWith("晚") || after.StartsWith("那天") || after.StartsWith("当天")
            || after.StartsWith("之前") || after.StartsWith("前");
        var led = before.EndsWith("到") || before.EndsWith("在") || before.EndsWith("约") || before is "on" or "by" || before.EndsWith(" on") || before.EndsWith(" by") || before.EndsWith("before");
        var plainDots = match.Groups["sep"].Value == "." && match.Groups["day"].Length == 2 && before.IsEmpty && (after.IsEmpty || !char.IsAsciiLetter(after[0]));
        var decemberStyle = match.Groups["sep"].Value == "." && match.Groups["month"].Length == 2 && match.Groups["day"].Length == 2;
        if ((followed || led || plainDots || decemberStyle) && now.ComingDate(month, day) is { } date)
            atoms.Add(Day(match.Index, match.Length, date, date));
    }

    private static void AddFestival(Match match, Moment now, List<Atom> atoms)
    {
        var name = match.Groups["name"].Value;
        if (Festivals.Next(name, now.Today) is not { } day)
            return;
        var period = match.Groups["period"].Success;
        var last = period ? day.AddDays(Festivals.HolidayLength(name) - 1) : day;
        atoms.Add(Day(match.Index, match.Length, day, last) with { IsPeriod = period, IsFestival = true });
    }

    private static void AddNewYear(int index, int length, Moment now, List<Atom> atoms)
    {
        const string Name = "春节";
        if (Festivals.Next(Name, now.Today) is { } day)
            atoms.Add(Day(index, length, day, day.AddDays(Festivals.HolidayLength(Name) - 1)) with { IsPeriod = true, IsFestival = true, IsOver = length == "过完年".Length });
    }

    private static void AddLunar(Match match, Moment now, List<Atom> atoms)
    {
        var monthWord = match.Groups["month"].Value;
        var month = monthWord switch { "正月" => 1, "腊月" => 12, "冬月" => 11, _ => Numerals.Parse(monthWord.AsSpan(0, monthWord.Length - 1)) ?? 0 };
        var day = Numerals.Parse(match.Groups["day"].Value.AsSpan().TrimStart('初')) ?? 0;
        if (month is >= 1 and <= 12 && day is >= 1 and <= 30 && Festivals.NextLunar(month, day, now.Today) is { } date)
            atoms.Add(Day(match.Index, match.Length, date, date));
    }

    private static DateOnly? Exact(int year, int month, int day) =>
        year is >= 2000 and <= 2100 && month is >= 1 and <= 12 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static Atom Day(int index, int length, DateOnly from, DateOnly to) => new(AtomKind.Days, index, length) { From = from, To = to };
}
