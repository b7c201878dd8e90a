namespace Butler.Skills.Venues.Answers;

public enum VenueOutcome
{
    Answered,

    /// <summary>The place, or what was asked of it, is not in the knowledge.</summary>
    NotKnown,

    /// <summary>No venue fits all wishes.</summary>
    NoneMatch,

    /// <summary>It could mean several venues, or doesn't say which; the text asks back.</summary>
    Asked,
}
