using Butler.Skills.Conversations;

namespace Butler.Bot.Turns;

/// <param name="Watermark">The number to read on from; it also counts messages that were taken back and are not shown.</param>
public sealed record TranscriptPage(IReadOnlyList<Message> Messages, long Watermark);
