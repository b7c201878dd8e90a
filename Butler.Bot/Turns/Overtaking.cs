namespace Butler.Bot.Turns;

/// <summary>
/// The right of newer messages to interrupt: at most once per reply, and only within the first seconds of the turn, so
/// that a resident who keeps typing is still answered.
/// </summary>
internal sealed class Overtaking(TimeProvider systemTime, TimeSpan patience)
{
    private CancellationTokenSource? _thinking;
    private IReadOnlyList<string> _taken = [];
    private long _startedAt;
    private bool _spent;

    /// <summary>Begins a run that answers the given messages; its token is cancelled when a newer one overtakes it.</summary>
    public CancellationTokenSource Begin(IReadOnlyList<string> taken, CancellationToken stopping)
    {
        var source = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        lock (this)
        {
            if (_startedAt == 0)
                _startedAt = systemTime.GetTimestamp();
            (_thinking, _taken) = (source, taken);
        }

        return source;
    }

    /// <summary>From here on the turn commits; nothing overtakes it any more.</summary>
    public void EndThinking()
    {
        lock (this)
            _thinking = null;
    }

    /// <summary>Takes the one interruption if it is still to be had.</summary>
    public bool TrySpend()
    {
        lock (this)
        {
            if (_spent || systemTime.GetElapsedTime(_startedAt) > patience)
                return false;
            _spent = true;
            return true;
        }
    }

    /// <summary>A message is here: cancels the running thought if that does not answer it already and may be overtaken.</summary>
    public void Interrupt(string? messageId)
    {
        lock (this)
        {
            if (_thinking is not { } thinking || messageId is null || _taken.Contains(messageId) || !TrySpend())
                return;
            _thinking = null;
            // In the lock, so that a thought which ends at this moment does not dispose of it in between; the turn goes on
            // elsewhere, not on the thread that brought the message.
            _ = thinking.CancelAsync();
        }
    }

    /// <summary>A reply was committed: the next one may be overtaken again.</summary>
    public void Reset()
    {
        lock (this)
            (_spent, _startedAt, _thinking) = (false, 0, null);
    }
}
