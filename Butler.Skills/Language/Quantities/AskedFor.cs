using System.Text.RegularExpressions;

namespace Butler.Skills.Language.Quantities;

/// <summary>What was bought or lost is told; what is wanted for it is asked: "门禁卡丢了一张,补办两张" is two.</summary>
internal static partial class AskedFor
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    public static IReadOnlyList<Quantity> Of(IReadOnlyList<Quantity> all, string folded)
    {
        List<Quantity> asked = [.. all.Where(q => !Bought().IsMatch(folded[..q.Index]))];
        // What was bought is what is to be put up, unless another number is asked for.
        if (asked.Count == 0)
            return all;
        var first = 0;
        while (first < asked.Count - 1 && Lost().IsMatch(folded[..asked[first].Index]) && Wanted().IsMatch(folded[..asked[first + 1].Index]))
            first++;
        return asked[first..];
    }

    /// <summary>The number that is said to be the sum, or the right one: "送两桶,再送一桶,一共三桶", "两台,不对,三台".</summary>
    public static Quantity? Settled(IReadOnlyList<Quantity> all, string folded) =>
        all.Skip(1).LastOrDefault(q => Total().IsMatch(folded[..q.Index])) is { } settled ? settled with { IsAdditional = false } : null;

    [GeneratedRegex(@"(?:一共|总共|共计|合计|加起来|拢共|总数|\b(?:in total|altogether|total of|all together)|不对|说错了?|错了|\bno wait|\bi mean)[是要就:, ]*$", Options)]
    private static partial Regex Total();

    [GeneratedRegex("(?:买了|买回|买的|收了|寄了|bought |got )$", Options)]
    private static partial Regex Bought();

    [GeneratedRegex("(?:丢了|掉了|弄丢|少了|lost )$", Options)]
    private static partial Regex Lost();

    [GeneratedRegex("(?:补办|补|再办|办|换|配|要|给我|重新|replace |need |want )$", Options)]
    private static partial Regex Wanted();
}
