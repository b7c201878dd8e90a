namespace Butler.Bot.Turns;

/// <summary>
/// The right of newer messages to interrupt: at most once per reply, and only within two seconds of the turn's start, so
/// that a resident who keeps typing is still answered.
/// </summary>
internal sealed class Overtaking(TimeProvider systemTime)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private CancellationTokenSource? _thinking;
    private long _startedAt;
    private bool _spent;

    /// <summary>Begins a run; its token is cancelled when a newer message overtakes it.</summary>
    public CancellationTokenSource Begin(CancellationToken stopping)
    {
        var source = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        lock (this)
        {
            if (_startedAt == 0)
                _startedAt = systemTime.GetTimestamp();
            _thinking = source;
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
            if (_spent || systemTime.GetElapsedTime(_startedAt) > Patience)
                return false;
            _spent = true;
            return true;
        }
    }

    /// <summary>A newer message is here: cancels the running thought if it may be overtaken.</summary>
    public void Interrupt()
    {
        CancellationTokenSource? thinking;
        lock (this)
        {
            thinking = _thinking;
            if (thinking is null || !TrySpend())
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
