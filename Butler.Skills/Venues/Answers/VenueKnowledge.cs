using Butler.Skills.Venues.Answers.Reading;
using Butler.Skills.Venues.Search;

namespace Butler.Skills.Venues.Answers;

/// <summary>The venues of one version of the knowledge with everything that answers questions about them; never changes.</summary>
public sealed class VenueKnowledge
{
    private readonly VenueReader _reader;

    public VenueKnowledge(VenueCatalog catalog, IVenueIndex index)
    {
        (Catalog, Index) = (catalog, index);
        Names = new VenueNames(catalog);
        _reader = new VenueReader(catalog, Names);
        Answers = new VenueAnswers(this, _reader);
    }

    private VenueKnowledge(VenueKnowledge before, VenueChange change, IVenueIndex index)
    {
        (Catalog, Index) = (before.Catalog.With(change), index);
        Names = before.Names.With(change);
        // Words of places that are gone are unlearnt when everything is built anew; until then they only find nothing.
        _reader = before._reader.With(Names, change.Added) ?? new VenueReader(Catalog, Names);
        Answers = new VenueAnswers(this, _reader);
    }

    public VenueCatalog Catalog { get; }
    public VenueNames Names { get; }
    public IVenueIndex Index { get; }
    public VenueAnswers Answers { get; }

    /// <summary>The knowledge after a change, for the price of the change unless it brings another category.</summary>
    public VenueKnowledge With(VenueChange change, IVenueIndex index) => new(this, change, index);
}
