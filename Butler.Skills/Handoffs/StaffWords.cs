using Butler.Skills.Conversations;

namespace Butler.Skills.Handoffs;

/// <summary>What a person writes to a resident.</summary>
/// <param name="Key">Made where it is written, so that what is sent again after a broken connection is not said twice.</param>
public sealed record StaffWords(string Text, IReadOnlyList<MessageAttachment>? Pictures = null, string? Key = null);
