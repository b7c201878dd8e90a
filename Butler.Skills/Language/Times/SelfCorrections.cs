using System.Text.RegularExpressions;

namespace Butler.Skills.Language.Times;

/// <summary>"明天十点,哦不对,后天": who puts a time right in the same breath means the later one, with what it leaves unsaid.</summary>
internal static partial class SelfCorrections
{
    public static void Apply(string text, List<AtomGroup> groups)
    {
        for (var i = 0; i + 1 < groups.Count; i++)
        {
            var (wrong, right) = (groups[i], groups[i + 1]);
            if (right.Index <= wrong.EndIndex || !Marker().IsMatch(text.AsSpan(wrong.EndIndex, right.Index - wrong.EndIndex)) || right.IsPast || wrong.IsPast
                || right.Vague is not null || right.Recurring is not null || wrong.Recurring is not null)
                continue;
            if (right.Instant is null && !right.HasTime)
                right.TakeTimeFrom(wrong);
            if (right.Instant is null && !right.HasDay && wrong.Days is { } day)
                right.Days = day;
            groups.RemoveAt(i--);
        }
    }

    [GeneratedRegex(@"不对|不是不是|不不|说错|讲错|打错|记错|搞错|弄错|写错|错了|^[ ,.!]*(?:啊|哦|噢|哎|诶|呃|额)?[ ,]*(?:还是|改成|改到|改为|换成)[ ,]*$|\b(?:no wait|wait no|actually|i mean|i meant|or rather|make that|scratch that|correction)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();
}
