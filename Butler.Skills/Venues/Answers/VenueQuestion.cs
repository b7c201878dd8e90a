using Butler.Skills.Language.Text;

namespace Butler.Skills.Venues.Answers;

/// <param name="Recent">Venues of the talk, the one it is about first; see <see cref="VenueTalk"/>.</param>
/// <param name="Now">Business time in the community's offset.</param>
public sealed record VenueQuestion(string Text, IReadOnlyList<string> Recent, DateTimeOffset Now, TalkLanguage Language);
