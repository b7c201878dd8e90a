namespace Butler.Bot.Bots;

/// <summary>Says which household a channel's user belongs to. The answer comes from the host's own records, never from a message.</summary>
public interface IResidentResolver
{
    /// <summary>Null for somebody who is not bound to a household.</summary>
    ValueTask<ResidentIdentity?> FindAsync(string channel, string userId, CancellationToken cancellationToken);
}
