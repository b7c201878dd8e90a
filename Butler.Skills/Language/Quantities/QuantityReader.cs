using System.Text.RegularExpressions;
using Butler.Skills.Language.Cues;

namespace Butler.Skills.Language.Quantities;

/// <summary>
/// How many of something: 两桶水, 4台, 俩, 一对, "a couple of", "2x". Never a time, a room, money, a size, a duration, an age or
/// an ordinal. Thread-safe, some tens of microseconds.
/// </summary>
public static partial class QuantityReader
{
    private const int LongestText = 300;
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Number = @"\d{1,4}|[零一二两三四五六七八九十百廿叁壹贰]{1,5}";

    /// <summary>What things and people are counted in. Not here: 次 (how often), 元, 平, 米, 寸, 匹, 升, 斤, 小时, 天, 周, 月, 岁.</summary>
    private const string Units = "台|桶|套|个|盆|盏|只|件|名|份|张|片|瓶|碗|束|箱|袋|包|辆|部|把|支|枝|条|根|双|幅|扇|间|床|架|车|封|页|朵|株|棵|颗|盒|提|听|杯|顿|串|罐|捆|卷|副|顶|筐|篮|筒|壶|锅|盘|碟|扎|尾|座|坨|块|位|人|口|对|打|股|笼|板|樽|支装|组|艘|本|户|样|面|轮|桌|席|听|屉|款|種|种|样儿";

    /// <summary>The message as a whole: like things are added up ("一个衣柜两个床头柜" is three); null when no number was meant.</summary>
    public static Quantity? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = CueFold.Fold(Short(text));
        var all = AskedFor.Of(ReadAll(text), folded);
        if (all.Count == 0)
            return null;
        if (AskedFor.Settled(all, folded) is { } settled)
            return settled;
        var first = all[0];
        var (value, end) = (first.Value, first.Index + first.Length);
        for (var i = 1; i < all.Count; i++)
        {
            var next = all[i];
            // "我和儿子两个人" says the same twice.
            if (next.Index == end || next.Unit != first.Unit || next.IsAdditional || !AreLikeThings(folded.AsSpan(end, next.Index - end)))
                break;
            value += next.Value;
            end = next.Index + next.Length;
        }
        return first with { Value = value, Length = end - first.Index };
    }

    /// <summary>Every quantity of the message, in its order; what was denied ("不是两台") is left out.</summary>
    public static IReadOnlyList<Quantity> ReadAll(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = Short(text);
        var folded = Plate().Replace(CueFold.Fold(text), plate => new string('.', plate.Length));
        var found = new List<Quantity>();
        foreach (Match match in Counted().Matches(folded))
            AddCounted(folded, match, found);
        foreach (Match match in Special().Matches(folded))
            AddSpecial(match, found);
        if (HasLatin(folded))
            EnglishQuantities.Collect(folded, found);
        found.Sort((one, other) => one.Index.CompareTo(other.Index));
        Distribute(folded, found);
        for (var i = found.Count - 1; i > 0; i--)
        {
            if (found[i].Index < found[i - 1].Index + found[i - 1].Length)
                found.RemoveAt(i);
        }
        return found;
    }

    [GeneratedRegex(@"(?<add>再加|多加|另加|再来|多来|再要|多要|加上|再送|再订|追加|加|多|再)?(?<![第\da-z.:¥$-])(?<number>" + Number + @")(?<about>来|多)?(?<size>大|小|整)?(?<unit>" + Units + @")(?<half>半)?", Options)]
    private static partial Regex Counted();

    [GeneratedRegex(@"(?<pair>(?<!老)(?:我们|咱们?|他们|夫妻|两口子|母女|父子|姐妹|兄弟|娘)?俩)(?!人?月)|(?<three>(?:我们|咱们?|他们)?仨)|(?<dozen>半打)|一家(?<family>[一二三四五六七八九两\d])口|(?<!只)(?<couple>我(?:们)?(?:和|跟|同|与)(?:我)?(?:老伴|老公|老婆|爱人|先生|太太|媳妇|妈|爸|妈妈|爸爸|女儿|儿子|孙女|孙子|外孙女|外孙|奶奶|爷爷|外婆|外公|姐姐|妹妹|哥哥|弟弟|姐|妹|哥|朋友|闺蜜|室友|男朋友|女朋友|对象|孩子|娃|娃儿|同事|同学))(?=都(?![\d一二三四五六七八九十快])|一起|要去|想去|去|参加|两个|报名|$|[ ,.])|(?<![a-z\d])(?<times>[x×*])\s?(?<count>\d{1,3})(?![\d.a-z]|\s?(?:cm|m|米|寸))|(?<=[\u4e00-\u9fff])(?<times>[x×*])(?<count>\d{1,3})(?![\d.a-z]|\s?(?:cm|m|米|寸))|(?<![\d.])(?<count>\d{1,3})\s?(?<times>[x×])(?![\dx×]|\s?\d)", Options)]
    private static partial Regex Special();

    [GeneratedRegex(@"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]\s?[a-z]\s?[·]?[a-z\d]{5,6}", Options)]
    private static partial Regex Plate();

    [GeneratedRegex(@"^(?:和|跟|与|及|加|,|\s)*[\u4e00-\u9fff]{0,5}(?:和|跟|与|及|加|,|\s)*$", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyANoun();

    [GeneratedRegex("再|另|然后|还|送|拿|换|帮|洗|修|不|是|要|改|里|中|共|总|每|各|请|订|买|给|点|补|办|借|丢|坏", RegexOptions.CultureInvariant)]
    private static partial Regex OtherMatter();

    /// <summary>Only a noun stands between them: "一个[衣柜]两个床头柜".</summary>
    private static bool AreLikeThings(ReadOnlySpan<char> between) => OnlyANoun().IsMatch(between) && !OtherMatter().IsMatch(between);

    private static void AddCounted(string text, Match match, List<Quantity> found)
    {
        var unit = match.Groups["unit"].Value;
        var number = match.Groups["number"];
        if (Numerals.Parse(number.ValueSpan) is not (>= 1 and <= 2000 and var value))
            return;
        var before = text.AsSpan(0, number.Index);
        var after = text.AsSpan(match.Index + match.Length);
        if (match.Groups["half"].Success || IsOther(unit, value, number.ValueSpan, before, after) || IsDenied(before))
            return;
        // "三四个", "几十个": no number to rely on.
        if (before.EndsWith("几") || before.EndsWith("好") && value >= 10 || number.Length == 2 && !char.IsAsciiDigit(number.ValueSpan[0]) && Vague(number.ValueSpan))
            return;
        if (unit is "对" or "打")
            (value, unit) = unit == "对" ? (value * 2, "个") : (value * 12, "个");
        if (unit is "桌" or "席" && number.ValueSpan is not "一" && after.StartsWith("人"))
            return;
        var length = match.Index + match.Length - number.Index;
        if (unit == "个" && after.StartsWith("人"))
            (unit, length) = ("人", length + 1);
        found.Add(new Quantity(value, unit, number.Index, length)
        {
            IsAdditional = match.Groups["add"].Success && match.Groups["add"].Value is not "多",
        });
    }

    /// <summary>"三四": one after the other, meaning about.</summary>
    private static bool Vague(ReadOnlySpan<char> number)
    {
        var (one, other) = (Numerals.Parse(number[..1]) ?? 0, Numerals.Parse(number[1..]) ?? 0);
        return one is > 0 and < 10 && other == one + 1;
    }

    private static bool IsOther(string unit, int value, ReadOnlySpan<char> number, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        switch (unit)
        {
            case "个":
                // 三个小时, 两个月; "一个人在家"; "这两个单都撤" counts orders, not things.
                if (StartsWithAny(after, "小时", "钟头", "钟", "月", "星期", "礼拜", "周", "季度", "年", "半小时", "半月", "工作日", "多小时", "多月", "单", "订单", "问题", "事", "建议", "意见", "电话", "点", "时间", "平方", "平米", "方", "师傅都", "白天", "晚上", "早上"))
                    return true;
                if (value == 1 && (after.StartsWith("人在") || after.StartsWith("人住") || after.StartsWith("人弄") || after.StartsWith("人搬") || after.StartsWith("人不") || after.StartsWith("下午") || after.StartsWith("上午")))
                    return true;
                return before.EndsWith("哪") || before.EndsWith("每") || before.EndsWith("这") && value == 1 || before.EndsWith("那") && value == 1 || value == 1 && (before.EndsWith("下") || before.EndsWith("上") || before.EndsWith("同") || before.EndsWith("另"));
            case "块":
                return StartsWithAny(after, "钱", "多", "左右", "一") || before.EndsWith("充") || before.EndsWith("交") || before.EndsWith("付") || before.EndsWith("花") || before.EndsWith("才") || before.EndsWith("要")
                    || value >= 30 || char.IsAsciiDigit(number[0]) && value >= 10 && (after.IsEmpty || !char.IsLetter(after[0])) || value == 1 && StartsWithAny(after, "儿去", "去", "来", "儿");
            case "人":
                // "一人一份": each, not how many.
                return value == 1 && after.StartsWith("一") || StartsWithAny(after, "位", "座", "床", "份", "餐", "沙发", "布", "间", "套", "民", "工", "家", "行") || value == 1 && (before.EndsWith("本") || before.EndsWith("没"));
            case "位":
                return StartsWithAny(after, "数", "置", "布", "沙发");
            case "口":
                return !StartsWithAny(after, "人", "之家");
            case "床":
                return before.EndsWith("起") || after.StartsWith("头");
            case "把":
                return StartsWithAny(after, "年", "屎") || value == 1 && StartsWithAny(after, "抓", "火");
            case "面":
                return StartsWithAny(after, "条", "馆", "积") || value == 1 && !StartsWithAny(after, "墙", "镜", "窗", "旗", "锦旗");
            case "车":
                return StartsWithAny(after, "位", "库", "道");
            case "间":
                return StartsWithAny(after, "隔");
            case "座":
                return true;
            case "户":
                return before.EndsWith("每") || before.EndsWith("第");
            case "部":
                return value == 1 && StartsWithAny(after, "分");
            case "样":
                return value == 1;
            case "种" or "款" or "股" or "坨" or "顿" or "轮":
                return true;
            case "套":
                return StartsWithAny(after, "路", "餐");
            case "包":
                return StartsWithAny(after, "间", "房", "装", "括");
            case "条":
                return StartsWithAny(after, "件", "龙") && value == 1;
            case "组":
                return StartsWithAny(after, "团");
            case "根":
                return value == 1 && after.StartsWith("本");
            case "只":
                return StartsWithAny(after, "有", "是", "要", "能", "要求");
            case "架":
                return StartsWithAny(after, "子") && before.EndsWith("第");
            case "对":
                return value == 1 && StartsWithAny(after, "一", "应");
            case "打":
                return StartsWithAny(after, "开", "扫", "听", "火", "不", "了", "电");
            case "份":
                return value == 1 && (before.EndsWith("一人") || before.EndsWith("每人")) || before.EndsWith("月") || StartsWithAny(after, "额");
            case "台":
                return StartsWithAny(after, "阶", "词");
            case "支":
                return StartsWithAny(after, "付", "持");
            case "封":
                return StartsWithAny(after, "闭");
            case "张":
                return value == 1 && before.EndsWith("小");
            default:
                return false;
        }
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static bool IsDenied(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        return before.EndsWith("不是") || before.EndsWith("不要") || before.EndsWith("第") || before.EndsWith("每隔") || before.EndsWith("每");
    }

    private static void AddSpecial(Match match, List<Quantity> found)
    {
        if (match.Groups["times"].Success)
        {
            if (Numerals.Parse(match.Groups["count"].ValueSpan) is >= 1 and <= 200 and var count)
                found.Add(new Quantity(count, null, match.Index, match.Length));
        }
        else if (match.Groups["family"].Success)
        {
            found.Add(new Quantity(Numerals.Parse(match.Groups["family"].ValueSpan) ?? 1, "人", match.Index, match.Length));
        }
        else
        {
            var unit = match.Groups["couple"].Success || match.Length > 1 && !match.Groups["dozen"].Success ? "人" : "个";
            found.Add(new Quantity(match.Groups["three"].Success ? 3 : match.Groups["dozen"].Success ? 6 : 2, unit, match.Index, match.Length));
        }
    }

    private static bool HasLatin(string text)
    {
        foreach (var character in text)
        {
            if (char.IsAsciiLetter(character))
                return true;
        }
        return false;
    }

    /// <summary>"主卧和客厅各一台" is two.</summary>
    private static void Distribute(string folded, List<Quantity> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (Each().Match(folded[..found[i].Index]) is { Success: true } each)
                found[i] = found[i] with { Value = found[i].Value * (2 + each.Groups["more"].Captures.Count) };
        }
    }

    [GeneratedRegex(@"(?:^|[, ])(?:[\u4e00-\u9fff]{1,6}(?<more>[、,]))*[\u4e00-\u9fff]{1,10}[和跟与、][\u4e00-\u9fff]{1,6}(?:都|分别)?各(?:要|来|洗|装|修|换|送|订|放|摆)?$", Options)]
    private static partial Regex Each();

    private static string Short(string text) => text.Length > LongestText ? text[..LongestText] : text;
}
