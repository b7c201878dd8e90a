using Butler.Skills.Venues.Search;

namespace Butler.Skills.Venues.Answers;

/// <summary>The venues of one version of the knowledge with everything that answers questions about them; never changes.</summary>
public sealed class VenueKnowledge
{
    public VenueKnowledge(VenueCatalog catalog, IVenueIndex index)
    {
        Catalog = catalog;
        Index = index;
        Names = new VenueNames(catalog);
        Answers = new VenueAnswers(this);
    }

    public VenueCatalog Catalog { get; }
    public VenueNames Names { get; }
    public IVenueIndex Index { get; }
    public VenueAnswers Answers { get; }
}
