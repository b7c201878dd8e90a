using Butler.Skills.Conversations;
using Butler.Skills.Handoffs;

namespace Butler.Bot.Handoffs;

/// <summary>A channel that tells its other side of the steps of handoffs.</summary>
public interface IHandoffListener
{
    /// <summary>The channel's name in conversations.</summary>
    string Channel { get; }

    /// <param name="talk">What was said before a handoff that begins; empty for every other step.</param>
    /// <returns>False when it could not be told now; it is tried again.</returns>
    Task<bool> TellAsync(Conversation conversation, HandoffEvent step, IReadOnlyList<Message> talk, CancellationToken cancellationToken);
}
