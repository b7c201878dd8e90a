using Butler.Skills.Venues;
using Butler.Skills.Venues.Answers;
using Butler.Skills.Venues.Search;

namespace Butler.Bot.Knowledge.Indexing;

/// <summary>Indexes in memory, what every host can do.</summary>
internal sealed class MemoryIndexing : IVenueIndexing
{
    public VenueKnowledge Index(IReadOnlyList<Venue> venues, VenueKnowledge? before) => Index(venues, before, index => index);

    /// <param name="ahead">What is asked ahead of the memory and falls back on it.</param>
    public VenueKnowledge Index(IReadOnlyList<Venue> venues, VenueKnowledge? before, Func<IVenueIndex, IVenueIndex> ahead)
    {
        var catalog = new VenueCatalog(venues);
        return new VenueKnowledge(catalog, ahead(new MemoryVenueIndex(catalog)));
    }
}
