using System.Globalization;
using System.Text.RegularExpressions;
using Butler.Skills.Venues.Answers.Lexicons;

namespace Butler.Skills.Venues.Answers.Reading;

/// <summary>Reads wishes such as 评分4.5分以上, 人均50-100元, 20元以下, 免费, 能玩2、3个小时.</summary>
internal static partial class NumericReader
{
    private const double BestRating = 5;

    /// <param name="text">As <see cref="ChineseNumbers.ToDigits"/> left it.</param>
    /// <param name="free">The text in which "免费" is looked for: with what it may belong to (免费停车) still there.</param>
    public static List<NumericWish> Read(string text, string free)
    {
        List<NumericWish> wishes = [];
        foreach (Match match in Amount().Matches(text))
        {
            if (ReadOne(text, match) is { } wish)
                wishes.Add(wish);
        }

        foreach (Match match in Free().Matches(free))
            wishes.Add(new NumericWish(NumericKind.Money, VenueKeys.Fee, 0, 0, match.Index, match.Length, "免费"));
        return wishes;
    }

    private static NumericWish? ReadOne(string text, Match match)
    {
        var units = match.Groups["u2"].Success ? match.Groups["u2"].Value : match.Groups["u1"].Value;
        var firstUnit = match.Groups["u1"].Success ? match.Groups["u1"].Value : units;
        var label = LabelBefore(text, match.Index);
        var bound = match.Groups["bound"].Value;
        var isRange = match.Groups["n2"].Success;
        var first = Number(match.Groups["n1"].Value);
        var kind = Kind(units, label, first, bound.Length > 0 || isRange);
        if (kind is null)
            return null;

        double? low, high;
        if (kind == NumericKind.Duration)
        {
            low = DurationText.Hours(match.Groups["n1"].Value, Unit(firstUnit));
            high = isRange ? DurationText.Hours(match.Groups["n2"].Value, Unit(units)) : low;
        }
        else
        {
            (low, high) = (first, isRange ? Number(match.Groups["n2"].Value) : first);
        }

        if (Above().IsMatch(bound))
            high = null;
        else if (Below().IsMatch(bound))
            low = null;
        else if (kind == NumericKind.Rating && !isRange && first < BestRating)
            high = null;
        else if (kind == NumericKind.Money && !isRange)
            (low, high) = Around(first, bound);
        return new NumericWish(kind.Value, Key(kind.Value, label), low, high, match.Index, match.Length, match.Value.Trim());
    }

    // "300元左右" means near it; a bare "300元的" is what people can spend.
    private static (double?, double?) Around(double amount, string bound)
        => bound.Length > 0 ? (amount * 0.8, amount * 1.2) : (null, amount);

    private static NumericKind? Kind(string unit, string label, double number, bool marked)
    {
        if (unit.StartsWith('元') || unit.StartsWith('块') || unit is "yuan" or "rmb")
            return NumericKind.Money;
        if (unit is "分" or "星" or "星级" or "stars" or "star")
            return number <= BestRating ? NumericKind.Rating : null;
        // 24小时 says how long a place is open, not how long a visit takes.
        if (unit.Length > 0)
            return number == 24 && unit.Contains('时', StringComparison.Ordinal) ? null : NumericKind.Duration;
        if (label is "评分" or "口碑" or "rating" or "rated")
            return number <= BestRating ? NumericKind.Rating : null;
        return label.Length > 0 && marked ? NumericKind.Money : null;
    }

    private static string? Key(NumericKind kind, string label) => kind switch
    {
        NumericKind.Rating => VenueKeys.Rating,
        NumericKind.Duration => "游玩时间",
        _ => label switch
        {
            "人均" or "消费" => VenueKeys.PerHead,
            "票价" or "门票" => VenueKeys.Fee,
            "价格" or "价位" or "房价" or "最低价" => VenueKeys.Price,
            _ => null,
        },
    };

    private static string LabelBefore(string text, int at)
    {
        const int Reach = 14;
        var from = Math.Max(0, at - Reach);
        var matches = Label().Matches(text[from..at]);
        return matches.Count == 0 ? "" : matches[^1].Value;
    }

    private static string Unit(string unit) => unit.Contains('天', StringComparison.Ordinal) ? "天" : unit.Contains("分钟", StringComparison.Ordinal) ? "分钟" : "小时";

    private static double Number(string digits) => digits == "半" ? 0.5 : double.Parse(digits, CultureInfo.InvariantCulture);

    private const string UnitPattern = @"元钱?|块钱?|yuan\b|rmb\b|个?半?小时|个?钟头|天(?!安|坛|桥)|分钟|分(?!店|行|院|局|公司)|星级?|stars?\b";

    [GeneratedRegex(
        $@"(?<![\d.A-Za-z])(?<n1>\d{{1,6}}(?:\.\d)?)\s*(?<u1>{UnitPattern})?(?:\s*(?:-+|~|—+|–|至|到|、|,|或)\s*(?<n2>\d{{1,6}}(?:\.\d)?)\s*(?<u2>{UnitPattern})?)?\s*(?:之间)?(?:的?(?<bound>及?以上|及?以下|一下|以内|之内|内|往上|往下|起|左右|上下|不到|多|or more|or less|\+))?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Amount();

    [GeneratedRegex(@"评分|口碑|人均|消费|票价|门票|价格|价位|房价|最低价|预算|rating|rated", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"以上|往上|起|多|or more|\+", RegexOptions.CultureInvariant)]
    private static partial Regex Above();

    [GeneratedRegex(@"以下|一下|内|往下|不到|or less", RegexOptions.CultureInvariant)]
    private static partial Regex Below();

    [GeneratedRegex(@"免费(?!的?(?:停车|早餐|市内|国内|长途|接|wifi|上网|外送|配送|吗|么|不|嘛))|(?<!有)(?:不要|不用|没有|没|无需)(?:买)?(?:门票费?|票)(?!价)|不要钱|不收费|免票|\bfree\b(?! (?:parking|wifi|breakfast))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Free();
}
