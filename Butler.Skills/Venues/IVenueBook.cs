using Butler.Skills.Venues.Answers;
using Butler.Skills.Venues.Hours.Holidays;

namespace Butler.Skills.Venues;

/// <summary>The venues as they are known now; replaced as a whole when the knowledge changes.</summary>
public interface IVenueBook
{
    /// <summary>Take it once a question: the next reading may be of a newer version.</summary>
    VenueKnowledge Venues { get; }

    /// <summary>The public holidays that were announced.</summary>
    HolidayCalendar Holidays { get; }
}
