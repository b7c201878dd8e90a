using Butler.Skills.Conversations;

namespace Butler.Skills.Dialogue.SafetyNet;

/// <summary>Something said just before, oldest first in a list.</summary>
public sealed record TalkLine(Author From, string Text);
