using System.Text.RegularExpressions;
using Butler.Skills.Venues.Answers.Lexicons;
using Butler.Skills.Venues.Search;

namespace Butler.Skills.Venues.Answers.Reading;

/// <summary>
/// Finds what looks like the name of a place the knowledge does not have, so that the question is not answered with the
/// facts of another. A name is a phrase that ends in a word for a kind of place and begins with something of its own, or a
/// known chain with a branch that is not known.
/// </summary>
internal static partial class UnknownName
{
    private const int LongestStem = 14;

    /// <summary>Characters that join or lead to a name but rarely stand in one.</summary>
    private const string Boundary = "的了吗呢吧啊呀哦嗯恩么嘛哈否能可去到在是要想查从叫把和与或跟及离您你他她它我请帮找住吃玩逛看也就还很挺那这哪给选定订问让又且但";

    public static string? Find(string text, IReadOnlyList<NameMatch> known, Func<string, bool> isOrdinary)
    {
        foreach (var name in known)
        {
            if (BranchAfter(text, name) is { } branch && AtBranch(name, branch).Count == 0)
                return text[name.Start..name.End] + branch;
        }

        var masked = text.ToCharArray();
        foreach (var name in known)
            masked.AsSpan(name.Start, name.Length).Fill('\n');
        return FindIn(new string(masked), text, isOrdinary);
    }

    /// <summary>The branch said right behind a name: 东来顺(翠屏路店), 老巷子文昌街店.</summary>
    public static string? BranchAfter(string text, NameMatch name)
        => Branch().Match(text, name.End) is { Success: true } match && match.Index == name.End ? match.Value : null;

    /// <summary>Those of the venues that are at this branch, by name, alias or address.</summary>
    public static IReadOnlyList<Venue> AtBranch(NameMatch name, string branch)
    {
        var said = CompactText.Key(branch);
        var place = said.EndsWith('店') ? said[..^1] : said;
        return [.. name.Venues.Where(v => CompactText.Key(v.Name).Contains(said, StringComparison.Ordinal)
            || v.Aliases.Any(a => a.Contains(said, StringComparison.Ordinal))
            || (place.Length >= 2 && v.Text(VenueKeys.Address).Contains(place, StringComparison.Ordinal)))];
    }

    private static string? FindIn(string masked, string text, Func<string, bool> isOrdinary)
    {
        for (var at = 1; at < masked.Length; at++)
        {
            var kind = KindWords.At(masked, at);
            if (kind == 0)
                continue;
            var start = StemStart(masked, at);
            var end = at + kind;
            // Kind words follow one another: 国际 酒店, 主题 公园.
            while (KindWords.At(masked, end) is > 0 and var more)
                end += more;
            var stem = masked[start..at];
            if (!IsOwn(stem, isOrdinary) || isOrdinary(masked[start..end]))
                continue;
            var branch = Branch().Match(masked, end);
            return text[start..(branch.Success && branch.Index == end ? branch.Index + branch.Length : end)];
        }

        return null;
    }

    private static int StemStart(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < LongestStem && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '·')
            && !Boundary.Contains(text[start - 1], StringComparison.Ordinal))
            start--;
        var lead = Lead().Match(text, start, at - start);
        return lead.Success && lead.Index == start ? start + lead.Length : start;
    }

    // 经济型酒店, 高分餐馆, 附近公园: the words in front describe, they don't name.
    private static bool IsOwn(string stem, Func<string, bool> isOrdinary)
    {
        var rest = Describing().Replace(stem, "");
        return rest.Length >= 2 && !isOrdinary(stem) && !isOrdinary(rest);
    }

    [GeneratedRegex(@"\s*[(\uFF08][^()\uFF08\uFF09\n]{2,16}[)\uFF09]|[\u4e00-\u9fff-[的周边附近旁在有里]]{2,6}(?:分店|门店|支行|(?<![酒饭商书药花])店)(?![家员铺])", RegexOptions.CultureInvariant)]
    private static partial Regex Branch();

    [GeneratedRegex(@"(?:春节|国庆节?|元旦|清明节?|端午节?|中秋节?|五一|十一|劳动节|过年|除夕|节假日|放假|周末|早上|晚上|夜里|半夜|今晚|明晚|告诉|推荐|介绍|知道|麻烦|打算|准备|计划|喜欢|听说|景点|酒店|餐馆|餐厅|名字|一下|下来|现在|今天|明天|一会儿?|待会儿?|顺便|另外|然后|最后|当然|感觉|觉得|直接|前往|关于|对于|一家|一个|一间|一处|来|下|有|上|说|换|先|再|对|个|家|间|行|好|最|更|比|什么|没有)+", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@"附近|周边|周围|旁边|小区|社区|便宜|实惠|贵|高级|高端|高档|豪华|舒适|经济|快捷|商务|精品|主题|大型|小型|著名|有名|出名|知名|热门|网红|特色|正宗|地道|好吃|好玩|好看|免费|收费|中式|西式|中餐|西餐|川菜|粤菜|湘菜|日式|韩式|室内|室外|五星级?|四星级?|三星级?|星级|高分|评分|人均|消费|价格|以上|以下|左右|最近|本地|当地|市中心|适合|亲子|儿童|家庭|情侣|老人|宠物|所有|全部|几|两|三|多少|哪些|一些|其他|其它|别|新|老|大|小|元|块|分|型|类|提供|了解|解|一般|什么|别的|这种|那种|这样|那样|下|啥|有|没|都|哪|吃饭|休息|睡觉|\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Describing();
}
