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
        CancellationTokenSource? thinking;
        lock (this)
        {
            thinking = _thinking;
            if (thinking is null || messageId is null || _taken.Contains(messageId) || !TrySpend())
                return;
            _thinking = null;
        }

        thinking.Cancel();
    }

    /// <summary>A reply was committed: the next one may be overtaken again.</summary>
    public void Reset()
    {
        lock (this)
            (_spent, _startedAt, _thinking) = (false, 0, null);
    }
}
