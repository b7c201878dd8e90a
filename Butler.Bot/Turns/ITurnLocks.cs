namespace Butler.Bot.Turns;

/// <summary>
/// Keeps two replicas from thinking about the same conversation at once. A saving of work, not a guard: what guards is
/// the conversation's version, so a lock that cannot be had because Redis is away is simply granted.
/// </summary>
public interface ITurnLocks
{
    /// <summary>Null when another replica holds it.</summary>
    ValueTask<IAsyncDisposable?> TryTakeAsync(string conversationId, CancellationToken cancellationToken);
}
