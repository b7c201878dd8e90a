using System.Text.RegularExpressions;
using Butler.Skills.Language.Places;
using Butler.Skills.Language.Quantities;
using Butler.Skills.Language.Text;
using Butler.Skills.Language.Times;
using Butler.Skills.Menu;

namespace Butler.Skills.Dialogue.LocalModel;

/// <summary>
/// What a request says beyond item, time, number and place, in the resident's own words: the clauses that hold enough of
/// it, and what whoever comes is to be like. Whoever comes reads "has a dog", "bring a ladder"; a technician reads the
/// whole fault.
/// </summary>
internal static partial class NoteReader
{
    private const int Telling = 4;
    private const int TellingShort = 2;
    private const int LongestShort = 16;
    private const int LongestNote = 120;
    private const string Filler =
        "我我们你您他她请帮麻烦想要需要给把来个一下哈嘛吧呢啊呀哦了的得地在就都也还有能不能可以可不可以行吗么什么怎么咋安排叫喊找人上门师傅家里屋头搞弄做预约订下单登记谢谢好对那这再随便时候方便只要几点今天明后周末早上中下午晚派个位";

    private const string RepairWords = "修维理坏换装通检";

    /// <summary>Said around any wish; in a few words of their own they tell nothing.</summary>
    private const string Courtesy = "不没看问急快赶紧尽马立刻溜空时间多少钱价格服务知道先号月日点半刻钟分礼拜星期天左右大概差不多前后谁哪儿里些啥子嘞撒噻哟咯喔嗯诶哎呗";

    private static readonly char[] Breaks = [',', '\uFF0C', '\u3002', ';', '\uFF1B', '!', '\uFF01', '?', '\uFF1F', '\n', ' '];

    /// <param name="isWish">Whether a clause asks for the item itself, which the summary names.</param>
    public static string? Read(string words, MenuItem item, WhenPhrase? time, Quantity? quantity, PlaceMention? place, Func<string, bool> isWish)
    {
        if (LanguageDetector.Of(words) == TalkLanguage.English)
            return Cut(EnglishNotes.Read(time is { Text.Length: > 0 } ? words.Replace(time.Text, "", StringComparison.Ordinal) : words, item));
        var known = item.Kind == OrderKind.Book
            ? $"{Filler}{item.Title.Zh}{item.Item}{time?.Text}{place?.Text}{string.Concat(item.Aliases)}{string.Concat(item.Things)}"
            : $"{Filler}{time?.Text}{place?.Text}";
        var clauses = words.Split(Breaks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(clause => IsTelling(clause, OnlyNamesIt(clause, item, time) ? known + item.Title.Zh + item.Item + RepairWords : known) || (IsDetail(clause, item, $"{Filler}{Courtesy}{quantity?.Text(words)}{place?.Text}{time?.Text}", isWish)) ? clause : Likeness(clause, item))
            .OfType<string>()
            .ToList();
        if (quantity is { Unit: { Length: > 0 } unit } && item.Unit is { } usual && unit != usual.Zh && clauses.Count == 0)
            return words.Substring(quantity.Index, quantity.Length);
        // How long somebody is wanted for is no time of day and no number of things.
        if (item.Kind == OrderKind.Book && Hours().Match(words) is { Success: true } hours && !clauses.Exists(c => c.Contains(hours.Value, StringComparison.Ordinal)))
            clauses.Add(hours.Value);
        return Cut(clauses.Count == 0 ? null : string.Join(',', clauses));
    }

    [GeneratedRegex(@"(?<![第点过每])([一二两三四五六七八九十半]|\d{1,2}(\.5)?)个?半?个?(小时|钟头)(?![后前内以之])", RegexOptions.CultureInvariant)]
    private static partial Regex Hours();

    /// <summary>"要女的", "会做川菜", "带个梯子": a few words that only say what it is to be like.</summary>
    [GeneratedRegex("^(?:但是?|而且|还|也|最好|必须|一定|希望|记得|可以的话|麻烦|请)*(?:要|得|不要|别|带|会|懂|是|住|只要|最好|必须|希望)(?!紧|命|不|得|死|了$)", RegexOptions.CultureInvariant)]
    private static partial Regex Requires();

    /// <summary>"找个会说英语的阿姨", "请位女老师".</summary>
    [GeneratedRegex(@"[个位名](?<who>[男女][\u4e00-\u9fff]{1,3})|(?:^|[找请要来约派叫喊订]|[个位名])(?<like>(?:会|懂|能|要|带|住|有|不|男|女|年轻|熟)[\u4e00-\u9fff]{0,8})的(?=[\u4e00-\u9fff])", RegexOptions.CultureInvariant)]
    private static partial Regex Like();

    private static string? Likeness(string clause, MenuItem item) =>
        !IsFault(item) && Like().Match(clause) is { Success: true } match
            ? match.Groups["who"] is { Success: true } who ? who.Value : match.Groups["like"].Value + "的"
            : null;

    private static bool IsTelling(string clause, string known) => Count(clause, known) >= Telling;

    /// <summary>Short, about the order, and neither its name nor its time.</summary>
    private static bool IsDetail(string clause, MenuItem item, string known, Func<string, bool> isWish)
    {
        if (clause.Length > LongestShort || Names(item).Any(n => clause.Contains(n, StringComparison.OrdinalIgnoreCase)))
            return false;
        return Requires().IsMatch(clause) ? Count(clause, known) >= 1 : Count(clause, known) >= TellingShort && !isWish(clause);
    }

    /// <summary>"后天下午三点来修洗衣机": when, and the item's own name.</summary>
    private static bool OnlyNamesIt(string clause, MenuItem item, WhenPhrase? time) =>
        time is { Text.Length: > 0 } && clause.Contains(time.Text, StringComparison.Ordinal) && Names(item).Any(n => clause.Contains(n, StringComparison.OrdinalIgnoreCase));

    private static bool IsFault(MenuItem item) => item.Kind is OrderKind.Repair or OrderKind.Report;

    private static IEnumerable<string> Names(MenuItem item) => [item.Title.Zh, item.Item, .. item.Aliases, .. item.Things];

    private static int Count(string clause, string known) =>
        clause.Count(character => char.IsLetter(character) && character > '\u2e80' && !known.Contains(character, StringComparison.Ordinal));

    private static string Text(this Quantity quantity, string words) => words.Substring(quantity.Index, quantity.Length);

    private static string? Cut(string? note) => note is { Length: > LongestNote } ? note[..LongestNote] : note;
}
