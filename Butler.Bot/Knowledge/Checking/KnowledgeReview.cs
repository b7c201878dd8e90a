using System.Globalization;
using Butler.Bot.Knowledge.Reading;
using Butler.Bot.Knowledge.Venues;
using Butler.Skills.Guides;
using Butler.Skills.Knowledge;
using Butler.Skills.Venues;

namespace Butler.Bot.Knowledge.Checking;

/// <summary>
/// What no single file can tell: facts that were checked too long ago, and places that are named as neighbours and are not
/// there. Nothing of it refuses a file; it is looked for when somebody asks, not at every reading.
/// </summary>
internal sealed class KnowledgeReview(KnowledgeRoots roots)
{
    private const int MostNamed = 3;
    private readonly CellLocator _cells = new(roots);

    public IReadOnlyList<KnowledgeFault> Of(KnowledgeReading read, DateOnly today)
    {
        List<KnowledgeFault> found = [];
        var names = read.Venues.SelectMany(v => v.Aliases.Append(v.Name)).ToHashSet(StringComparer.Ordinal);
        foreach (var venue in read.Venues)
        {
            if (Freshness.IsStale(venue.Verified, today))
                found.Add(Stale(venue, At(venue, VenueHeaders.Verified), venue.Verified!.Value));
            foreach (var fact in venue.Facts.Where(f => f.Key == VenueKeys.Nearby || f.Key.StartsWith(VenueKeys.NearbyPrefix, StringComparison.Ordinal)))
            {
                if (fact.Values.Where(n => !names.Contains(n)).ToList() is { Count: > 0 } dead)
                    found.Add(Dead(fact, At(venue, fact.Key), dead));
            }
        }

        found.AddRange(read.Topics.Where(t => Freshness.IsStale(t.Verified, today)).Select(Stale));
        return found;
    }

    private (string File, int Line, int Column) At(Venue venue, string key)
    {
        var colon = venue.Origin.LastIndexOf(':');
        var (file, line) = (venue.Origin[..colon], int.Parse(venue.Origin.AsSpan(colon + 1), CultureInfo.InvariantCulture));
        var (cellLine, column) = _cells.Find(file, line, key);
        return (file, cellLine, column);
    }

    private static KnowledgeFault Dead(VenueFact fact, (string File, int Line, int Column) at, List<string> names) => new(
        at.File, at.Line, at.Column,
        $"“{fact.Label}”里的{string.Join('、', names.Take(MostNamed).Select(n => $"“{n}”"))}{(names.Count > MostNamed ? $"等{names.Count}处" : "")}没有这个场所 / no venue of this name",
        "改成场所的全名,补上这个场所,或从列表里去掉 / write its full name, add the venue, or take it out of the list", Refuses: false);

    private static KnowledgeFault Stale(Venue venue, (string File, int Line, int Column) at, DateOnly verified)
        => Stale(at.File, at.Line, at.Column, venue.Name, verified);

    private static KnowledgeFault Stale(GuideTopic topic)
        => Stale(topic.Sections[0].Origin.Split(':')[0], 1, 1, topic.Title.Zh, topic.Verified!.Value);

    private static KnowledgeFault Stale(string file, int line, int column, string name, DateOnly verified) => new(
        file, line, column, $"“{name}”上次核实是 {verified:yyyy-MM-dd},超过 {Freshness.Days} 天,回答时会注明可能有变化 / checked more than {Freshness.Days} days ago; answers say that it may have changed",
        "重新核实后更新 verified / check it again and update verified", Refuses: false);
}
