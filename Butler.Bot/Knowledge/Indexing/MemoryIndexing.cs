using Butler.Skills.Venues;
using Butler.Skills.Venues.Answers;
using Butler.Skills.Venues.Search;

namespace Butler.Bot.Knowledge.Indexing;

/// <summary>
/// Indexes in memory, what every host can do. A small change is laid over the last whole build; when what lies over it has
/// grown to a tenth, everything is built anew.
/// </summary>
internal sealed class MemoryIndexing : IVenueIndexing
{
    private const int AlwaysSmall = 2000;
    private const int SmallShare = 10;

    private (VenueKnowledge Knowledge, MemoryVenueIndex Index, VenueList Venues)? _whole;

    /// <summary>How often everything was built; for tests and for the log.</summary>
    public int WholeBuilds { get; private set; }

    public VenueKnowledge Index(IReadOnlyList<Venue> venues, VenueKnowledge? before) => Index(venues, before, index => index);

    /// <param name="ahead">What is asked ahead of the memory and falls back on it.</param>
    public VenueKnowledge Index(IReadOnlyList<Venue> venues, VenueKnowledge? before, Func<IVenueIndex, IVenueIndex> ahead)
    {
        var now = VenueList.Of(venues);
        if (before is not null && _whole is var (knowledge, whole, kept) && VenueChange.Between(kept, now) is var change && IsSmall(change, kept.Count))
            return knowledge.With(change, ahead(whole.With(change)));

        var catalog = new VenueCatalog(now);
        var index = new MemoryVenueIndex(catalog);
        var built = new VenueKnowledge(catalog, ahead(index));
        _whole = (built, index, now);
        WholeBuilds++;
        return built;
    }

    // A small folder is built whole in no time, and is then free of what earlier versions left.
    private static bool IsSmall(VenueChange change, int whole) => whole >= AlwaysSmall && change.Size <= whole / SmallShare;
}
