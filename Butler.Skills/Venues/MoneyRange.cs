using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Butler.Skills.Venues;

/// <summary>An amount of yuan, or a range of it, as it stands in a cell: 免费, 78, 约78元, 780-1680, 成人60元,65岁以上免费.</summary>
public readonly partial record struct MoneyRange(decimal Low, decimal High)
{
    /// <summary>Null when the cell names no amount. Of several amounts the first counts: it is the ordinary guest's.</summary>
    public static MoneyRange? Read(string? cell)
    {
        if (string.IsNullOrWhiteSpace(cell))
            return null;
        var text = cell.Normalize(NormalizationForm.FormKC).Trim();
        var match = Bare().Match(text);
        if (!match.Success)
        {
            if (text.StartsWith("免费", StringComparison.Ordinal) || text.StartsWith("无需门票", StringComparison.Ordinal))
                return new MoneyRange(0, 0);
            match = WithUnit().Match(text);
        }

        if (!match.Success)
            return null;
        var low = Number(match.Groups["low"].Value);
        var high = match.Groups["high"].Success ? Number(match.Groups["high"].Value) : low;
        return high < low ? new MoneyRange(low, low) : new MoneyRange(low, high);
    }

    private static decimal Number(string digits) => decimal.Parse(digits, NumberStyles.Number, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:约|¥|人均)?\s*(?<low>\d{1,8}(?:\.\d{1,2})?)(?:\s*[-~—–至到]\s*(?<high>\d{1,8}(?:\.\d{1,2})?))?\s*(?:元|块|起)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    [GeneratedRegex(@"(?<low>\d{1,8}(?:\.\d{1,2})?)(?:元?\s*[-~—–至到]\s*(?<high>\d{1,8}(?:\.\d{1,2})?))?\s*(?:元|块)", RegexOptions.CultureInvariant)]
    private static partial Regex WithUnit();
}
