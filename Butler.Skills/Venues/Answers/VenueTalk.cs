using System.Text.RegularExpressions;
using Butler.Skills.Venues.Search;

namespace Butler.Skills.Venues.Answers;

/// <summary>
/// Which venues a talk has been about, read from its lines. What was recommended or asked for stands in front; what was
/// only listed as being nearby stands behind it, because "那家的电话" means the place, not one of its neighbours.
/// </summary>
public static partial class VenueTalk
{
    private const int Longest = 24;
    private static readonly char[] ClauseMarks = [',', '\uFF0C', '。', ';', '\uFF1B', '\n'];

    /// <param name="lines">Oldest first; what the butler and managers said counts alike.</param>
    public static IReadOnlyList<string> Read(VenueNames names, IEnumerable<(bool FromResident, string Text)> lines)
    {
        List<string> recent = [];
        var neighboursAsked = false;
        foreach (var line in lines)
        {
            var found = names.Find(CompactText.Of(line.Text)).Where(n => n.Venues.Count == 1).ToList();
            if (line.FromResident)
            {
                neighboursAsked = Nearby().IsMatch(line.Text) && !Seeking().IsMatch(line.Text);
                Front(recent, found.Select(n => n.Venues[0].Id));
                continue;
            }

            // An address may name a landmark; nobody means the landmark afterwards.
            found.RemoveAll(n => IsInAddress(line.Text, n));
            var alone = found.Select(n => n.Venues[0].Id).Distinct(StringComparer.Ordinal).Count() == 1;
            var focus = found.Where(n => (alone && !neighboursAsked) || !IsListed(line.Text, n, neighboursAsked)).Select(n => n.Venues[0].Id).ToList();
            Front(recent, focus);
            Behind(recent, [.. found.Select(n => n.Venues[0].Id).Except(focus, StringComparer.Ordinal)], Math.Max(1, focus.Count));
        }

        return recent.Count > Longest ? recent[..Longest] : recent;
    }

    // What stands after 周边 is a list of neighbours, what stands after 推荐 is not; without either the question decides.
    private static bool IsListed(string text, NameMatch name, bool neighboursAsked)
    {
        var before = text[..name.Start];
        var nearby = Nearby().Matches(before).LastOrDefault()?.Index ?? -1;
        var recommended = Recommending().Matches(before).LastOrDefault()?.Index ?? -1;
        return nearby > recommended || (nearby == recommended && neighboursAsked && !Recommending().IsMatch(text));
    }

    private static bool IsInAddress(string text, NameMatch name)
    {
        var clause = text.LastIndexOfAny(ClauseMarks, Math.Max(0, name.Start - 1)) + 1;
        return Address().IsMatch(text[clause..name.Start]);
    }

    private static void Front(List<string> recent, IEnumerable<string> ids)
    {
        var at = 0;
        foreach (var id in ids.Distinct(StringComparer.Ordinal).ToList())
        {
            recent.Remove(id);
            recent.Insert(Math.Min(at++, recent.Count), id);
        }
    }

    private static void Behind(List<string> recent, List<string> ids, int at)
    {
        if (recent.Count > 0)
            ids.Remove(recent[0]);
        recent.RemoveAll(ids.Contains);
        recent.InsertRange(Math.Min(at, recent.Count), ids);
    }

    [GeneratedRegex(@"周边|周围|附近|旁边|就近|邻近|临近|nearby|near", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Nearby();

    [GeneratedRegex(@"推荐|(?:帮|给)我(?:找|选|挑)|找(?:一|个|家)|[0-9](?:分|元|个?小时|天)|免费|recommend|find", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Seeking();

    [GeneratedRegex(@"地址|位于|位置|地点", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"推荐|建议|为您找|给您找|不如|要不|试试|尝尝|可以去|符合您|满足|只找到|去.{0,12}(?:吧|怎么样|如何)", RegexOptions.CultureInvariant)]
    private static partial Regex Recommending();
}
