using System.Collections.Concurrent;
using Butler.Bot.Turns.Typing;
using Butler.Skills.Conversations;
using Microsoft.Extensions.Options;

namespace Butler.Bot.Turns;

/// <summary>
/// One lane per conversation that has something to do: its turns run one after the other, messages that arrive
/// meanwhile are taken by the running turn (if they may overtake it) or by the next.
/// </summary>
public sealed partial class TurnLanes(
    TurnRunner runner,
    Delivery delivery,
    FailingTurns failing,
    TypingRelay typing,
    TimeProvider systemTime,
    IHostApplicationLifetime lifetime,
    IOptions<TurnOptions> options,
    ILogger<TurnLanes> logger) : IHostedService
{
    private static readonly TimeSpan ElsewherePause = TimeSpan.FromMilliseconds(50);

    // What a turn takes beside its thinking, on a database that is slow to let it commit.
    private static readonly TimeSpan BesideThinking = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, Lane> _lanes = new();

    public int Running => _lanes.Count;

    /// <summary>Makes sure that the conversation's unanswered messages are being answered.</summary>
    public void Wake(string conversationId) => Enter(conversationId, messageId: null, TimeSpan.Zero, waiter: null);

    /// <summary>As <see cref="Wake(string)"/> for a message that has just arrived and may overtake a turn that is still thinking.</summary>
    public void Wake(string conversationId, string messageId, TimeSpan debounce) => Enter(conversationId, messageId, debounce, waiter: null);

    /// <summary>
    /// As <see cref="Wake(string)"/> for messages that may only be waiting for a turn that is already running, or whose turns
    /// keep failing and are tried ever more rarely.
    /// </summary>
    public void Recover(string conversationId)
    {
        if (!_lanes.ContainsKey(conversationId) && !failing.Rests(conversationId))
            Wake(conversationId);
    }

    /// <summary>
    /// As <see cref="Wake(string)"/>; ends when the message is answered. The caller delivers the reply it gets; a caller
    /// that gave up in time gets none, and the delivery sends it.
    /// </summary>
    public async Task<Message?> WakeAndWaitAsync(string conversationId, string messageId, TimeSpan debounce, CancellationToken cancellationToken)
    {
        var waiter = new Waiter(messageId);
        Enter(conversationId, messageId, debounce, waiter);
        // Giving up and being handed the reply are one decision.
        await using var givingUp = cancellationToken.Register(() => waiter.Reply.TrySetCanceled(cancellationToken));
        return await waiter.Reply.Task;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>
    /// Lets the turns end before what they work with is taken down. Those that think have been told to stop and leave their
    /// messages to the next start; those that commit are about done.
    /// </summary>
    public async Task StopAsync(CancellationToken cancellationToken) =>
        await Task.WhenAll(_lanes.Values.Select(l => l.Run)).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private void Enter(string conversationId, string? messageId, TimeSpan debounce, Waiter? waiter)
    {
        while (true)
        {
            var lane = _lanes.GetOrAdd(conversationId, static (id, lanes) => lanes.NewLane(id), this);
            lock (lane)
            {
                if (lane.Closed)
                    continue;
                if (waiter != null)
                    lane.Waiters.Add(waiter);
                lane.Woken = true;
                if (lane.Running)
                {
                    lane.Overtaking.Interrupt(messageId);
                    return;
                }

                lane.Running = true;
                lane.Run = RunAsync(lane, debounce);
                return;
            }
        }
    }

    private Lane NewLane(string conversationId) => new(conversationId, new Overtaking(systemTime, options.Value.Patience));

    private async Task RunAsync(Lane lane, TimeSpan debounce)
    {
        // Off the caller's path: what woke the lane acknowledges its message at once.
        await Task.Yield();
        try
        {
            if (debounce > TimeSpan.Zero)
                await Task.Delay(debounce, systemTime, lifetime.ApplicationStopping);
            do
            {
                lane.Woken = false;
                await RunOnceAsync(lane);
                failing.Succeeded(lane.ConversationId);
            }
            while (!TryClose(lane));
        }
        catch (OperationCanceledException) when (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            Abandon(lane);
        }
#pragma warning disable CA1031 // The edge of the turn: the messages stay unanswered in the database and the sweep comes back to them.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            LogFailed(failure, lane.ConversationId, failing.Failed(lane.ConversationId));
            Abandon(lane);
        }
    }

    private async Task RunOnceAsync(Lane lane)
    {
        // A turn that listens to nobody and never ends must not hold the lane for ever; what it might still write meets newer versions.
        var turn = runner.RunAsync(lane.ConversationId, lane.Overtaking, lifetime.ApplicationStopping);
        _ = typing.WhileThinkingAsync(lane.ConversationId, turn);
        var outcome = await turn.WaitAsync(options.Value.Longest + BesideThinking, systemTime);
        switch (outcome.End)
        {
            case TurnEnd.Committed:
                Hand(lane, outcome);
                break;
            case TurnEnd.Overtaken:
                lane.Woken = true;
                break;
            case TurnEnd.Elsewhere:
                await Task.Delay(ElsewherePause, systemTime, lifetime.ApplicationStopping);
                lane.Woken = true;
                break;
        }
    }

    /// <summary>Gives the reply to the caller that waits in line for the latest message it answers, else to the delivery.</summary>
    private void Hand(Lane lane, TurnOutcome outcome)
    {
        List<Waiter> served;
        lock (lane)
        {
            served = lane.Waiters.FindAll(w => outcome.Answered.Contains(w.MessageId));
            lane.Waiters.RemoveAll(served.Contains);
        }

        var handed = false;
        for (var i = served.Count - 1; i >= 0; i--)
            handed |= served[i].Reply.TrySetResult(handed ? null : outcome.Reply);
        if (!handed && outcome.Reply != null)
            delivery.Enqueue(lane.ConversationId);
    }

    private bool TryClose(Lane lane)
    {
        lock (lane)
        {
            if (lane.Woken)
                return false;
            Close(lane);
            return true;
        }
    }

    private void Abandon(Lane lane)
    {
        lock (lane)
            Close(lane);
    }

    private void Close(Lane lane)
    {
        lane.Closed = true;
        _lanes.TryRemove(lane.ConversationId, out _);
        foreach (var waiter in lane.Waiters)
            waiter.Reply.TrySetResult(null);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn of conversation {ConversationId} failed ({Times} in a row); its messages stay unanswered until the sweep runs it again.")]
    private partial void LogFailed(Exception failure, string conversationId, int times);

    private sealed class Lane(string conversationId, Overtaking overtaking)
    {
        public string ConversationId { get; } = conversationId;
        public Overtaking Overtaking { get; } = overtaking;
        public List<Waiter> Waiters { get; } = [];
        public bool Running { get; set; }
        public Task Run { get; set; } = Task.CompletedTask;
        public bool Woken { get; set; }
        public bool Closed { get; set; }
    }

    private sealed class Waiter(string messageId)
    {
        public string MessageId { get; } = messageId;
        public TaskCompletionSource<Message?> Reply { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
