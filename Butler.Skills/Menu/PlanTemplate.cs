using Butler.Skills.Language.Cues;
using Butler.Skills.Language.Text;

namespace Butler.Skills.Menu;

/// <summary>How one wish that needs several things is served: a business trip, guests for dinner. Ops edit these.</summary>
/// <param name="Cues">Wordings that tell of the occasion.</param>
/// <param name="Asks">Wordings that ask to have it arranged; null when the occasion alone says so.</param>
/// <param name="Ask">What is asked when no day was said.</param>
public sealed record PlanTemplate(string Id, LocalizedText Title, CueSet Cues, CueSet? Asks, LocalizedText Ask, IReadOnlyList<PlanStep> Steps);

/// <param name="Hours">The part of that day; null for the time that the resident says.</param>
/// <param name="Lead">So many hours before the hour that the resident says, when they say one.</param>
public sealed record PlanStep(MenuItem Item, PlanDay Day, (TimeOnly From, TimeOnly To)? Hours, int Lead);
