using System.Threading.Channels;
using Butler.Skills.Conversations;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Turns;

/// <summary>
/// Claims and records of outgoing messages. A claim is what decides between sending and a takeover's withdrawal. Claims
/// that come together share one statement.
/// </summary>
public sealed class Outbox : BackgroundService
{
    private const int MostAtOnce = 128;

    /// <summary>How long one replica may be at sending; a crash in the middle is picked up after that.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(5);

    // A replica on a machine that is very busy may be late with its record; the message is still its own.
    private static readonly TimeSpan LateAnswer = TimeSpan.FromSeconds(10);

    // What may be just arriving arrives within this; until then its talk waits, so that nothing overtakes it.
    private static readonly TimeSpan Arriving = TimeSpan.FromSeconds(3);

    // The person's next word releases it; this is for permissions that come back without one.
    private static readonly TimeSpan ClosedPause = TimeSpan.FromHours(6);
    private const int MostClosedAttempts = 29;

    // That word may have come while the platform was just refusing, too early to release anything.
    private static readonly TimeSpan FirstClosedPause = TimeSpan.FromMinutes(1);

    private readonly Channel<Claim> _claims = Channel.CreateUnbounded<Claim>(new UnboundedChannelOptions { SingleReader = true });
    private readonly IButlerStore _store;
    private readonly TimeProvider _systemTime;

    public Outbox(IButlerStore store, TimeProvider systemTime) => (_store, _systemTime) = (store, systemTime);

    /// <summary>
    /// Marks a pending message as on its way; false when it was withdrawn or somebody else has it. With
    /// <paramref name="sent"/> the claim is the sending (the caller hands it over right away).
    /// </summary>
    /// <param name="givenWith">The resident's message in whose response it leaves; null when it leaves by itself.</param>
    public async Task<bool> TryClaimAsync(string messageId, bool sent, CancellationToken cancellationToken, string? givenWith = null)
    {
        var claim = new Claim(messageId, new Way(sent, givenWith), new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously));
        await _claims.Writer.WriteAsync(claim, cancellationToken);
        return await claim.Won.Task.WaitAsync(cancellationToken);
    }

    /// <summary>
    /// Records how an attempt ended and returns the state the message is in: sent, pending again, failed for good, or still
    /// sending where nobody knows; <see cref="LoseAsync"/> gives that up when it is too old to be just arriving.
    /// </summary>
    public async Task<DeliveryState> RecordAsync(string messageId, SendResult result, int attempts, CancellationToken cancellationToken)
    {
        var state = result switch
        {
            { Error: null } => DeliveryState.Sent,
            { Unknown: true } => DeliveryState.Sending,
            { Final: true } => DeliveryState.Failed,
            { Closed: true } when attempts < MostClosedAttempts => DeliveryState.Pending,
            _ when attempts >= BackOff.MostAttempts => DeliveryState.Failed,
            _ => DeliveryState.Pending,
        };
        DateTimeOffset? next = state switch
        {
            DeliveryState.Pending => _systemTime.GetUtcNow() + (result.RetryAfter ?? PauseAfter(attempts, result.Closed)),
            DeliveryState.Sending => _systemTime.GetUtcNow() + Arriving - LateAnswer,
            _ => null,
        };
        await using var db = _store.Open();
        var row = db.Messages.Where(m => m.Id == messageId && m.Delivery == DeliveryState.Sending);
        await db.ExecuteInLineAsync(
            stop => row.ExecuteUpdateAsync(
                set => set
                    .SetProperty(m => m.Delivery, state)
                    .SetProperty(m => m.NextAttemptAt, next)
                    .SetProperty(m => m.DeliveryError, result.Error),
                stop),
            cancellationToken);
        return state;
    }

    private static TimeSpan PauseAfter(int attempts, bool closed) => closed ? attempts == 1 ? FirstClosedPause : ClosedPause : BackOff.After(attempts);

    /// <summary>
    /// Gives up a message of which nobody knows whether it left: its channel did not say, or its sender died. False while it
    /// may still be arriving, or its sender come back with an answer.
    /// </summary>
    public async Task<bool> LoseAsync(Message message, CancellationToken cancellationToken)
    {
        var longAgo = _systemTime.GetUtcNow() - LateAnswer;
        if (message.NextAttemptAt > longAgo)
            return false;
        await using var db = _store.Open();
        var row = db.Messages.Where(m => m.Id == message.Id && m.Delivery == DeliveryState.Sending && m.NextAttemptAt <= longAgo);
        await db.ExecuteInLineAsync(
            stop => row.ExecuteUpdateAsync(
                set => set
                    .SetProperty(m => m.Delivery, DeliveryState.Failed)
                    .SetProperty(m => m.NextAttemptAt, (DateTimeOffset?)null)
                    .SetProperty(m => m.DeliveryError, m => m.DeliveryError ?? "The host stopped while it was sending; the message may have arrived and is not sent again by itself."),
                stop),
            cancellationToken);
        return true;
    }

    /// <summary>Lets what waits in the conversation be tried at once: the resident has written and the channel takes messages again.</summary>
    public async Task ReleaseAsync(string conversationId, CancellationToken cancellationToken)
    {
        await using var db = _store.Open();
        var rows = db.Messages.Where(m => m.ConversationId == conversationId && m.Delivery == DeliveryState.Pending && m.NextAttemptAt != null);
        // Mostly nothing waits, and every message that comes asks: a look costs less than a write.
        if (!await rows.AnyAsync(cancellationToken))
            return;
        await db.ExecuteInLineAsync(stop => rows.ExecuteUpdateAsync(set => set.SetProperty(m => m.NextAttemptAt, (DateTimeOffset?)null), stop), cancellationToken);
    }

    /// <summary>Counts a part of a message that has left, so that a later failure does not send it again.</summary>
    public async Task RecordPartAsync(string messageId, int parts, CancellationToken cancellationToken)
    {
        await using var db = _store.Open();
        var row = db.Messages.Where(m => m.Id == messageId);
        await db.ExecuteInLineAsync(stop => row.ExecuteUpdateAsync(set => set.SetProperty(m => m.PartsSent, parts), stop), cancellationToken);
    }

    /// <summary>The channel took the message and says afterwards that it never arrived; false when nothing of that name had left.</summary>
    public async Task<bool> BounceAsync(string messageId, string error, CancellationToken cancellationToken)
    {
        await using var db = _store.Open();
        var row = db.Messages.Where(m => m.Id == messageId && (m.Delivery == DeliveryState.Sent || m.Delivery == DeliveryState.Delivered));
        return await db.ExecuteInLineAsync(
            stop => row.ExecuteUpdateAsync(set => set.SetProperty(m => m.Delivery, DeliveryState.Failed).SetProperty(m => m.PartsSent, 0).SetProperty(m => m.DeliveryError, error), stop),
            cancellationToken) == 1;
    }

    /// <summary>Gives a message that was given up another round of attempts, at a manager's wish; false when it was not given up.</summary>
    public async Task<bool> RetryAsync(string messageId, CancellationToken cancellationToken)
    {
        await using var db = _store.Open();
        var row = db.Messages.Where(m => m.Id == messageId && m.Delivery == DeliveryState.Failed);
        return await db.ExecuteInLineAsync(
            stop => row.ExecuteUpdateAsync(
                set => set
                    .SetProperty(m => m.Delivery, DeliveryState.Pending)
                    .SetProperty(m => m.Attempts, 0)
                    .SetProperty(m => m.NextAttemptAt, (DateTimeOffset?)null)
                    .SetProperty(m => m.DeliveryError, (string?)null),
                stop),
            cancellationToken) == 1;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var batch = new List<Claim>(MostAtOnce);
        while (await _claims.Reader.WaitToReadAsync(stoppingToken))
        {
            batch.Clear();
            while (batch.Count < MostAtOnce && _claims.Reader.TryRead(out var claim))
                batch.Add(claim);
            foreach (var group in batch.GroupBy(c => c.Way))
                await ClaimTogetherAsync([.. group], group.Key, stoppingToken);
        }
    }

    private async Task ClaimTogetherAsync(IReadOnlyList<Claim> claims, Way way, CancellationToken cancellationToken)
    {
        try
        {
            var won = await WinAsync([.. claims.Select(c => c.MessageId)], way, cancellationToken);
            foreach (var claim in claims)
                claim.Won.TrySetResult(won.Contains(claim.MessageId));
        }
#pragma warning disable CA1031 // The failure belongs to those who wait for these claims; the outbox goes on for the others.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            foreach (var claim in claims)
                claim.Won.TrySetException(failure);
        }
    }

    private async Task<HashSet<string>> WinAsync(string[] ids, Way way, CancellationToken cancellationToken)
    {
        await using var db = _store.Open();
        var token = Ids.New();
        var now = _systemTime.GetUtcNow();
        // What somebody was sending when their lease ran out may have left: it is never handed over a second time in line.
        var again = !way.Sent;
        var rows = db.Messages.Where(m => ids.Contains(m.Id)
            && (m.Delivery == DeliveryState.Pending || (again && m.Delivery == DeliveryState.Sending && m.NextAttemptAt < now)));
        var count = await db.ExecuteInLineAsync(
            stop => rows.ExecuteUpdateAsync(
                set => set
                    .SetProperty(m => m.Delivery, way.Sent ? DeliveryState.Sent : DeliveryState.Sending)
                    .SetProperty(m => m.Attempts, m => m.Attempts + 1)
                    .SetProperty(m => m.NextAttemptAt, way.Sent ? (DateTimeOffset?)null : now + Lease)
                    .SetProperty(m => m.GivenWith, way.GivenWith)
                    .SetProperty(m => m.DeliveryError, (string?)null)
                    .SetProperty(m => m.ClaimedBy, token),
                stop),
            cancellationToken);
        return count == ids.Length
            ? [.. ids]
            : [.. await db.Messages.Where(m => m.ClaimedBy == token && ids.Contains(m.Id)).Select(m => m.Id).ToListAsync(cancellationToken)];
    }

    private sealed record Claim(string MessageId, Way Way, TaskCompletionSource<bool> Won);

    private sealed record Way(bool Sent, string? GivenWith);
}
