using System.Text.RegularExpressions;
using Butler.Skills.Language.Cues;
using Butler.Skills.Language.Quantities;

namespace Butler.Skills.Dialogue.LocalModel;

/// <summary>How many days something lasts: "两天", "住三晚", "一个月", "for two weeks".</summary>
internal static partial class LengthReader
{
    private const int Most = 366;

    public static int? Days(string text)
    {
        if (Length().Match(CueFold.Fold(text)) is not { Success: true } match)
            return null;
        var written = match.Groups["count"].Value;
        var count = written is "半" ? 0.5 : Numerals.Parse(written) ?? (written is "a" or "an" ? 1 : 0);
        var unit = match.Groups["unit"].Value;
        var days = count * (unit[0] switch
        {
            '周' or '星' or '礼' or 'w' => 7,
            '月' or 'm' => 30,
            _ => 1,
        });
        return days is >= 1 and <= Most ? (int)days : null;
    }

    [GeneratedRegex(@"(?<![第每周星期拜后前大过])(?<count>\d{1,3}|[一二两三四五六七八九十半]{1,2})\s?个?(?<unit>天|晚|夜|周|星期|礼拜|月)(?!后|前|内|以内|之内|上|[一二三四五六日天末])|(?<![\w])(?<count>\d{1,3}|a|an|one|two|three|four|five|six|seven|ten)\s(?<unit>days?|nights?|weeks?|months?)(?!\s(?:ago|later|from now))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Length();
}
