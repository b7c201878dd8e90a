using Butler.Skills.Conversations;
using Butler.Skills.Storage;

namespace Butler.Skills.Dialogue;

/// <summary>
/// A rule that acts in the transaction that stores a resident's message, before any turn: an emergency is answered and
/// alarmed by the same commit that keeps the words.
/// </summary>
public interface IArrivalRule
{
    /// <summary>Adds its rows to <paramref name="db"/> when it applies; may be run again when the commit loses a race.</summary>
    Task ApplyAsync(ButlerDb db, Conversation conversation, Message message, DateTimeOffset now, CancellationToken cancellationToken);
}
