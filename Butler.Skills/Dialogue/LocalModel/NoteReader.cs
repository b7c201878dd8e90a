using System.Text.RegularExpressions;
using Butler.Skills.Language.Places;
using Butler.Skills.Language.Quantities;
using Butler.Skills.Language.Times;
using Butler.Skills.Menu;

namespace Butler.Skills.Dialogue.LocalModel;

/// <summary>
/// What a request says beyond item, time, number and place, in the resident's own words: the clauses that hold enough of
/// it. Whoever comes reads "has a dog", "bring a ladder"; a technician reads the whole fault.
/// </summary>
internal static partial class NoteReader
{
    private const int Telling = 4;
    private const int LongestNote = 120;
    private const string Filler =
        "我我们你您他她请帮麻烦想要需要给把来个一下哈嘛吧呢啊呀哦了的得地在就都也还有能不能可以可不可以行吗么什么怎么咋安排叫喊找人上门师傅家里屋头搞弄做预约订下单登记谢谢好对那这再随便时候方便只要几点今天明后周末早上中下午晚派个位";

    private static readonly char[] Breaks = [',', '\uFF0C', '\u3002', ';', '\uFF1B', '!', '\uFF01', '?', '\uFF1F', '\n', ' '];

    public static string? Read(string words, MenuItem item, WhenPhrase? time, Quantity? quantity, PlaceMention? place)
    {
        var known = item.Kind == OrderKind.Book
            ? $"{Filler}{item.Title.Zh}{item.Item}{time?.Text}{place?.Text}{string.Concat(item.Aliases)}{string.Concat(item.Things)}"
            : $"{Filler}{time?.Text}{place?.Text}";
        var clauses = words.Split(Breaks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(clause => IsTelling(clause, known))
            .ToList();
        if (quantity is { Unit: { Length: > 0 } unit } && item.Unit is { } usual && unit != usual.Zh && clauses.Count == 0)
            return words.Substring(quantity.Index, quantity.Length);
        // How long somebody is wanted for is no time of day and no number of things.
        if (item.Kind == OrderKind.Book && Hours().Match(words) is { Success: true } hours && !clauses.Exists(c => c.Contains(hours.Value, StringComparison.Ordinal)))
            clauses.Add(hours.Value);
        if (clauses.Count == 0)
            return null;
        var note = string.Join(',', clauses);
        return note.Length <= LongestNote ? note : note[..LongestNote];
    }

    [GeneratedRegex(@"(?<![第点过每])([一二两三四五六七八九十半]|\d{1,2}(\.5)?)个?半?个?(小时|钟头)(?![后前内以之])|\b(\d{1,2}(\.5)?|two|three|four|five|six) (and a half )?hours?\b(?! (ago|later|from))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hours();

    private static bool IsTelling(string clause, string known)
    {
        var telling = 0;
        foreach (var character in clause)
        {
            if (char.IsLetter(character) && character > '\u2e80' && !known.Contains(character, StringComparison.Ordinal))
                telling++;
        }

        return telling >= Telling;
    }
}
