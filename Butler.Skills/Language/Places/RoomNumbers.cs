using System.Text.RegularExpressions;

namespace Butler.Skills.Language.Places;

/// <summary>"送到1203", "代办 2204": a floor and a door, where no price, year or amount is meant.</summary>
internal static partial class RoomNumbers
{
    public static PlaceMention? Read(string folded, string text)
    {
        foreach (Match match in Number().Matches(folded))
        {
            var floor = int.Parse(match.Groups["floor"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
            var door = int.Parse(match.Groups["door"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
            if (floor is < 1 or > 45 || door is < 1 or > 16)
                continue;
            var index = match.Groups["room"].Index;
            var length = match.Groups["room"].Length;
            var words = text.Substring(index, length);
            return new PlaceMention(words, words, index, length);
        }
        return null;
    }

    [GeneratedRegex(@"(?:(?:送到|送去|送|到|去|在|来|上|给|住|地址|房号|门牌|我是|我家|unit|room|apartment|apt|flat|to|at|in|from|no\.?)\s*#?|(?:^|[ ,.]))(?<room>(?<building>\d{1,2}-)?(?<floor>\d{1,2})(?<door>\d{2})(?:室|房)?)(?![\d-]|\s*(?:元|块|年|字|平|页|人|个|台|次|米|ml|w|kg|m\b|rmb|yuan|号(?!房)|点|楼|%|:|\.\d))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
