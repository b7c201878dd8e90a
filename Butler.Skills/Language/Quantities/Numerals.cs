namespace Butler.Skills.Language.Quantities;

/// <summary>Whole numbers as people write them: 12, 十二, 二十, 两, 俩, 叁, 半打 is not one of them. Reads folded text.</summary>
public static class Numerals
{
    /// <summary>The characters a Chinese number may be made of; for use in patterns.</summary>
    public const string Chinese = "零〇一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾俩仨廿卅";

    private static readonly string[] English =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    /// <summary>Null when the text is not one whole number below a hundred million.</summary>
    public static int? Parse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IsEmpty)
            return null;
        if (char.IsAsciiDigit(text[0]))
            return text.Length <= 8 && int.TryParse(text, out var value) ? value : null;
        if (char.IsAsciiLetter(text[0]))
            return ParseEnglish(text);
        return ParseChinese(text);
    }

    private static int? ParseEnglish(ReadOnlySpan<char> text)
    {
        if (text is "a" or "an")
            return 1;
        if (text is "couple" or "a couple" or "a couple of")
            return 2;
        for (var i = 0; i < English.Length; i++)
        {
            if (text.SequenceEqual(English[i]))
                return i;
        }
        return text switch { "thirty" => 30, "forty" => 40, "fifty" => 50, "sixty" => 60, "hundred" or "a hundred" => 100, _ => null };
    }

    private static int? ParseChinese(ReadOnlySpan<char> text)
    {
        int total = 0, section = 0, digit = -1, digitsInRow = 0;
        foreach (var character in text)
        {
            var value = Digit(character);
            if (value >= 0)
            {
                // "一二〇三": a row of digits without units.
                digit = digit > 0 && digitsInRow > 0 ? digit * 10 + value : value;
                digitsInRow++;
                if (digitsInRow > 6)
                    return null;
                continue;
            }
            digitsInRow = 0;
            switch (character)
            {
                case '十' or '拾':
                    section += (digit < 0 ? 1 : digit) * 10;
                    break;
                case '廿':
                    section += 20;
                    break;
                case '卅':
                    section += 30;
                    break;
                case '百' or '佰':
                    section += (digit < 0 ? 1 : digit) * 100;
                    break;
                case '千' or '仟':
                    section += (digit < 0 ? 1 : digit) * 1000;
                    break;
                case '万':
                    total += (section + Math.Max(digit, 0)) * 10000;
                    section = 0;
                    break;
                default:
                    return null;
            }
            digit = -1;
        }
        return total + section + Math.Max(digit, 0);
    }

    private static int Digit(char character) => character switch
    {
        '零' or '〇' => 0,
        '一' or '壹' => 1,
        '二' or '两' or '俩' or '贰' => 2,
        '三' or '仨' or '叁' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => -1,
    };
}
