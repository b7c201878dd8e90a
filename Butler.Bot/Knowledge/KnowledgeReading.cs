using Butler.Skills.Guides;
using Butler.Skills.Menu;
using Butler.Skills.ServiceLevels.Policy;
using Butler.Skills.Venues;

namespace Butler.Bot.Knowledge;

/// <summary>What stands in the folder, and what is wrong in it.</summary>
internal sealed record KnowledgeReading(
    string Version, ConciergeMenu Menu, PromisePolicy Promises, IReadOnlyList<Venue> Venues, IReadOnlyList<GuideTopic> Topics, IReadOnlyList<KnowledgeFault> Faults);
