using Butler.Skills.Guides;
using Butler.Skills.Menu;
using Butler.Skills.Menu.Matching;
using Butler.Skills.ServiceLevels.Policy;
using Butler.Skills.Venues.Answers;
using Butler.Skills.Venues.Hours.Holidays;

namespace Butler.Skills.Knowledge;

/// <summary>One version of the knowledge, never changed.</summary>
/// <param name="Version">A hash of the files it was made of.</param>
public sealed record KnowledgeSnapshot(string Version, MenuMatcher Matcher, VenueKnowledge Venues, GuideKnowledge Guides)
{
    /// <summary>The service plan's own where the folder says nothing.</summary>
    public PromisePolicy Promises { get; init; } = PromisePolicy.Plan;

    /// <summary>What the rules fix where the folder says nothing.</summary>
    public HolidayCalendar Holidays { get; init; } = HolidayCalendar.RulesOnly;

    public ConciergeMenu Menu => Matcher.Menu;
}
