namespace Butler.Bot.Turns;

/// <summary>What became of one attempt to send.</summary>
/// <param name="Error">Null when it was sent; else what went wrong, in words fit for a manager.</param>
/// <param name="Final">Trying again cannot help.</param>
/// <param name="RetryAfter">How long the channel asked to wait.</param>
/// <param name="Closed">
/// The channel takes nothing for this person until they write again: the message goes by another channel of theirs, or
/// waits for their next word.
/// </param>
/// <param name="Unknown">
/// The channel may have it and did not say: a person decides whether it is sent again, for the resident must not hear
/// everything twice.
/// </param>
public sealed record SendResult(string? Error, bool Final = false, TimeSpan? RetryAfter = null, bool Closed = false, bool Unknown = false)
{
    public static readonly SendResult Sent = new(Error: null);
}
