using Butler.Skills.Venues;
using Butler.Skills.Venues.Answers;

namespace Butler.Bot.Knowledge.Indexing;

/// <summary>Indexes in memory, what every host can do.</summary>
internal sealed class MemoryIndexing : IVenueIndexing
{
    public VenueKnowledge Index(IReadOnlyList<Venue> venues, VenueKnowledge? before)
    {
        var catalog = new VenueCatalog(venues);
        return new VenueKnowledge(catalog, new MemoryVenueIndex(catalog));
    }
}
