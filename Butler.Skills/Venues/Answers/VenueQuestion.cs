using Butler.Skills.Language.Text;
using Butler.Skills.Venues.Hours.Holidays;

namespace Butler.Skills.Venues.Answers;

/// <param name="Recent">Venues of the talk, the one it is about first; see <see cref="VenueTalk"/>.</param>
/// <param name="Now">Business time in the community's offset.</param>
public sealed record VenueQuestion(string Text, IReadOnlyList<string> Recent, DateTimeOffset Now, TalkLanguage Language)
{
    /// <summary>The latest list of the talk, in the order it was shown: what 第二家 counts in.</summary>
    public IReadOnlyList<string> Listed { get; init; } = [];

    public HolidayCalendar Holidays { get; init; } = HolidayCalendar.RulesOnly;
}
