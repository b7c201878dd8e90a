using Butler.Skills.Guides;
using Butler.Skills.Menu;
using Butler.Skills.ServiceLevels.Policy;
using Butler.Skills.Venues;
using Butler.Skills.Venues.Hours.Holidays;

namespace Butler.Bot.Knowledge.Reading;

/// <summary>What stands in the folder, and what is wrong in it.</summary>
/// <param name="Waiting">Contents that wait to be accepted because they hold less than half of what was there.</param>
internal sealed record KnowledgeReading(
    string Version, ConciergeMenu Menu, PromisePolicy Promises, HolidayCalendar Holidays, VenueList Venues, IReadOnlyList<GuideTopic> Topics, IReadOnlyList<KnowledgeFault> Faults,
    IReadOnlyList<string> Waiting);
