using Butler.Skills.Venues;
using Butler.Skills.Venues.Answers;

namespace Butler.Bot.Knowledge.Indexing;

/// <summary>Makes the venues of a new version searchable.</summary>
internal interface IVenueIndexing
{
    /// <param name="before">The version in force, of which what did not change may be taken over; null at the start.</param>
    VenueKnowledge Index(IReadOnlyList<Venue> venues, VenueKnowledge? before);
}
