using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Butler.Skills.Venues.Answers.Reading;

/// <summary>Makes 三个小时 into 3个小时 and 一百到两百块 into 100到200块, so that one set of patterns reads both.</summary>
internal static partial class ChineseNumbers
{
    public static string ToDigits(string text)
    {
        var folded = text.Normalize(NormalizationForm.FormKC);
        return Number().Replace(folded, m => Value(m.Value)?.ToString(CultureInfo.InvariantCulture) ?? m.Value);
    }

    private static double? Value(string numeral)
    {
        var (total, section, digit, any) = (0, 0, 0, false);
        for (var i = 0; i < numeral.Length; i++)
        {
            var c = numeral[i];
            if (c == '点')
            {
                var fraction = numeral[(i + 1)..];
                if (fraction.Length != 1 || "零一二三四五六七八九".IndexOf(fraction[0], StringComparison.Ordinal) is var tenth && tenth < 0)
                    return null;
                return total + section + digit + tenth / 10.0;
            }

            var unit = c switch { '十' => 10, '百' => 100, '千' => 1000, '万' => 10000, _ => 0 };
            if (unit == 10000)
            {
                total += (section + digit) * unit;
                (section, digit) = (0, 0);
            }
            else if (unit > 0)
            {
                section += (digit == 0 && unit == 10 ? 1 : digit) * unit;
                digit = 0;
            }
            else
            {
                digit = c == '两' ? 2 : "零一二三四五六七八九".IndexOf(c, StringComparison.Ordinal);
            }

            any = true;
        }

        return any ? total + section + digit : null;
    }

    // Only before a unit or the word of a range: 一家 and 三里屯 stay as they are.
    [GeneratedRegex(@"[零一二两三四五六七八九十百千万]+(?:点[零一二三四五六七八九](?=分|星))?(?=\s*(?:元|块|个?(?:半)?小时|个?钟头|天(?!安|坛|桥)|分(?!店|行|院|局|钟?店)|星级?|[到至\-~、,]\s*[零一二两三四五六七八九十百千万]+\s*(?:元|块|个?小时|天|分)))", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
