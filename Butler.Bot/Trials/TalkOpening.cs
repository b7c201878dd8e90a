using Butler.Skills.Conversations;

namespace Butler.Bot.Trials;

/// <summary>Where a talk begins.</summary>
/// <param name="SpecialOwner">The household is one of 特殊业主.</param>
/// <param name="Earlier">What was said before, oldest first; answered, all of it.</param>
internal sealed record TalkOpening(DateTimeOffset Now, bool SpecialOwner, IReadOnlyList<EarlierLine> Earlier);

internal sealed record EarlierLine(Author From, string Text);
