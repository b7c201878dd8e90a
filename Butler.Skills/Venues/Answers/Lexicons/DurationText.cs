using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Butler.Skills.Venues.Answers.Lexicons;

/// <summary>How long a visit takes, as it stands in a cell or a question, in hours: 1小时 - 2小时, 半天, 12小时 - 3天.</summary>
internal static partial class DurationText
{
    public static bool IsDuration(string text) => Read(text) is not null;

    public static (double Low, double High)? Read(string text)
    {
        var match = Whole().Match(text.Normalize(NormalizationForm.FormKC));
        if (!match.Success)
            return null;
        var highUnit = match.Groups["u2"].Success ? match.Groups["u2"].Value : match.Groups["u1"].Value;
        var lowUnit = match.Groups["u1"].Success ? match.Groups["u1"].Value : highUnit;
        if (lowUnit.Length == 0)
            return null;
        var low = Hours(match.Groups["n1"].Value, lowUnit);
        return (low, match.Groups["n2"].Success ? Hours(match.Groups["n2"].Value, highUnit) : low);
    }

    public static double Hours(string number, string unit)
    {
        var n = number == "半" ? 0.5 : double.Parse(number, CultureInfo.InvariantCulture);
        return unit switch { "天" => n * 24, "分钟" => n / 60, _ => n };
    }

    [GeneratedRegex(@"^约?(?:演出)?约?\s*(?<n1>\d+(?:\.\d+)?|半)\s*个?(?<u1>小时|天|分钟)?(?:\s*[-~—至到]\s*(?<n2>\d+(?:\.\d+)?)\s*个?(?<u2>小时|天|分钟))?(?:左右)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
