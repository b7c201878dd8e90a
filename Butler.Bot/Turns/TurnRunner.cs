using System.Diagnostics;
using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Conversations;
using Butler.Skills.Dialogue;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Butler.Bot.Turns;

/// <summary>
/// Runs one turn: load, think, commit. The commit is guarded by the versions of what was read; one that meets a newer
/// version is thrown away and run again on fresh data, so a turn says nothing after a takeover.
/// </summary>
public sealed partial class TurnRunner(
    IButlerStore store,
    IButlerDialogue dialogue,
    ITurnLocks locks,
    CommunityTime time,
    LiveEvents events,
    TurnMeters meters,
    TimeProvider systemTime,
    IOptions<TurnOptions> options,
    ILogger<TurnRunner> logger)
{
    private const int Attempts = 10;

    internal async Task<TurnOutcome> RunAsync(string conversationId, Overtaking overtaking, CancellationToken cancellationToken)
    {
        await using var held = await locks.TryTakeAsync(conversationId, cancellationToken);
        if (held is null)
            return TurnOutcome.Elsewhere;

        var faulted = false;
        for (var attempt = 1; ; attempt++)
        {
            var started = Stopwatch.GetTimestamp();
            await using var db = store.Open();
            var turn = await ButlerTurn.LoadAsync(db, conversationId, time.Now, cancellationToken);
            if (turn is null)
                return TurnOutcome.Nothing;

            ButlerReply? reply;
            try
            {
                reply = faulted ? dialogue.Apologise(turn) : await ThinkAsync(turn, overtaking, cancellationToken);
            }
#pragma warning disable CA1031 // The edge of the turn: the resident is answered safely, on fresh data, and the message is kept.
            catch (Exception failure) when (!faulted && failure is not OperationCanceledException && !Conflicts.IsRace(failure))
#pragma warning restore CA1031
            {
                LogFaulted(failure, conversationId);
                faulted = true;
                continue;
            }

            if (reply is null)
                return TurnOutcome.Overtaken;

            var message = Write(turn, reply, Stopwatch.GetElapsedTime(started));
            try
            {
                if (!await TryCommitAsync(turn, message, overtaking, attempt, cancellationToken))
                    continue;
            }
            catch (Exception failure) when (!faulted && Conflicts.IsRefused(failure))
            {
                // Thought again it would be refused again; what the skills did is left out and the resident gets a human.
                LogFaulted(failure, conversationId);
                faulted = true;
                continue;
            }

            overtaking.Reset();
            meters.Committed(turn.Trace.Intent, turn.Trace.Outcome, Stopwatch.GetElapsedTime(started));
            events.Publish(conversationId);
            return new TurnOutcome(TurnEnd.Committed, [.. turn.Incoming.Select(m => m.Id)], message);
        }
    }

    private async Task<ButlerReply?> ThinkAsync(ButlerTurn turn, Overtaking overtaking, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(options.Value.Longest, systemTime);
        using var bounded = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        using var thinking = overtaking.Begin([.. turn.Incoming.Select(m => m.Id)], bounded.Token);
        try
        {
            var reply = await dialogue.ReplyAsync(turn, thinking.Token);
            // What was overtaken says nothing, also where it did not listen and came to its end.
            return thinking.IsCancellationRequested && !bounded.IsCancellationRequested ? null : reply;
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"A turn thought for longer than {options.Value.Longest}.");
        }
        catch (OperationCanceledException) when (thinking.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return null;
        }
        finally
        {
            overtaking.EndThinking();
        }
    }

    /// <summary>Puts the reply, the answers and the explanation beside what the skills changed.</summary>
    internal static Message Write(ButlerTurn turn, ButlerReply reply, TimeSpan elapsed)
    {
        foreach (var incoming in turn.Incoming)
            incoming.AnswerWith(turn.Id);
        var message = Message.Outgoing(turn.Conversation, Author.Butler, reply.Text, turn.Now)
            .Of(turn.Id)
            .InAnswerTo(turn.Incoming.Select(m => m.Id))
            .Offering(reply.QuickReplies);
        turn.Db.Messages.Add(message);
        turn.Db.Turns.Add(TurnRecords.From(turn, elapsed));
        turn.StoreMemory();
        // Also a turn that changed nothing else must meet the version it read.
        turn.Conversation.Touch();
        return message;
    }

    private async Task<bool> TryCommitAsync(ButlerTurn turn, Message message, Overtaking overtaking, int attempt, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await turn.Db.SaveChangesAsync(cancellationToken);
                return true;
            }
            catch (Exception failure) when (Conflicts.IsRace(failure) && attempt < Attempts)
            {
                meters.Lost();
                if (!await OnlyNewMessagesAsync(turn, cancellationToken) || overtaking.TrySpend())
                {
                    LogLost(turn.Conversation.Id, attempt);
                    return false;
                }
            }
        }
    }

    /// <summary>
    /// Whether nothing happened but that more messages arrived; then the turn keeps its reply and moves behind them, for
    /// they are the next turn's.
    /// </summary>
    private async Task<bool> OnlyNewMessagesAsync(ButlerTurn turn, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var now = await db.Conversations.AsNoTracking()
            .Where(c => c.Id == turn.Conversation.Id)
            .Select(c => new { c.Version, c.LastSeq })
            .SingleAsync(cancellationToken);
        var mine = turn.Db.Entry(turn.Conversation);
        var readSeq = mine.Property(c => c.LastSeq);
        if (now.Version != mine.Property(c => c.Version).OriginalValue || now.LastSeq == readSeq.OriginalValue)
            return false;

        readSeq.OriginalValue = now.LastSeq;
        turn.Conversation.NumberFrom(now.LastSeq);
        foreach (var message in turn.Db.ChangeTracker.Entries<Message>().Where(e => e.State == EntityState.Added).Select(e => e.Entity))
            message.Renumber(turn.Conversation.NextSeq());
        return true;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The dialogue failed in conversation {ConversationId}; the resident gets an apology and their manager.")]
    private partial void LogFaulted(Exception failure, string conversationId);

    [LoggerMessage(Level = LogLevel.Debug, Message = "A turn of conversation {ConversationId} met a newer version (attempt {Attempt}) and is run again.")]
    private partial void LogLost(string conversationId, int attempt);
}
