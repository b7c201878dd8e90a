using System.Collections.Concurrent;
using Butler.Bot.Turns;
using Butler.Skills.Conversations;
using Butler.Skills.Dialogue;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Turns;

public sealed class TurnEngineTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    internal static IncomingMessage From(string talk, string key, string text) =>
        new(new ConversationKey(RecordingChannel.ChannelName, "butler", talk), "resident-1", key, text, HouseholdId: null, ResidentId: null);

    [Fact]
    public async Task ReceiveAndWait_OneMessage_GivesTheCommittedReply()
    {
        await using var host = await EngineHost.StartAsync();

        var (receipt, reply) = await host.Inbox.ReceiveAndWaitAsync(From("t", "1", "你好"), Stop);

        Assert.Equal("回:你好", reply!.Text);
        Assert.Equal([receipt.MessageId], reply.InReplyTo);
        var stored = await host.MessagesAsync(receipt.ConversationId, Stop);
        Assert.Equal([1, 2], stored.Select(m => m.Seq));
        Assert.Equal(reply.TurnId, stored[0].AnsweredBy);
    }

    [Fact]
    public async Task Receive_SameDeliveryTwice_IsOneMessageAndOneTurn()
    {
        await using var host = await EngineHost.StartAsync();

        var receipts = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => host.Inbox.ReceiveAsync(From("t", "same", "好的"), Stop)));

        Assert.Single(receipts, r => !r.Duplicate);
        Assert.Single(receipts.Select(r => r.MessageId).Distinct());
        await EngineHost.UntilAsync(() => Task.FromResult(!host.Channel.Sent.IsEmpty), "the reply", Stop);
        Assert.Equal(2, (await host.MessagesAsync(receipts[0].ConversationId, Stop)).Count);
    }

    [Fact]
    public async Task Receive_SameKeyFromAnotherSender_IsAnotherMessage()
    {
        await using var host = await EngineHost.StartAsync();

        var first = await host.Inbox.ReceiveAsync(From("t", "1", "甲"), Stop);
        var second = await host.Inbox.ReceiveAsync(From("t", "1", "乙") with { Sender = "resident-2" }, Stop);

        Assert.False(second.Duplicate);
        Assert.NotEqual(first.MessageId, second.MessageId);
    }

    [Fact]
    public async Task Stop_WhileATurnRuns_WaitsForItsEnd()
    {
        var host = await EngineHost.StartAsync();
        var lanes = host.Lanes;
        var (begun, ended) = (new TaskCompletionSource(), false);
        host.Dialogue.Think = async (turn, _) =>
        {
            begun.SetResult();
            await Task.Delay(300, CancellationToken.None);
            ended = true;
            return new ButlerReply("回");
        };
        await host.Inbox.ReceiveAsync(From("t", "1", "在吗"), Stop);
        await begun.Task.WaitAsync(Stop);

        await host.DisposeAsync();

        Assert.True(ended);
        Assert.Equal(0, lanes.Running);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Receive_WhileThinking_MergesBothIntoOneReply(bool listens)
    {
        await using var host = await EngineHost.StartAsync();
        var thinking = new TaskCompletionSource();
        var go = new TaskCompletionSource();
        host.Dialogue.Think = async (turn, stop) =>
        {
            thinking.TrySetResult();
            if (turn.Incoming.Count == 1)
                await go.Task.WaitAsync(listens ? stop : CancellationToken.None);
            return new ButlerReply($"回:{turn.Text.Replace('\n', '+')}");
        };

        var first = await host.Inbox.ReceiveAsync(From("t", "1", "洗空调"), Stop);
        await thinking.Task;
        var answered = host.Inbox.ReceiveAndWaitAsync(From("t", "2", "三台"), Stop);
        if (!listens)
        {
            // The thought comes to its end as if nothing had happened, and its words are thrown away.
            await EngineHost.UntilAsync(async () => (await host.MessagesAsync(first.ConversationId, Stop)).Count == 2, "the second message", Stop);
            go.SetResult();
        }

        var (second, reply) = await answered;
        Assert.Equal("回:洗空调+三台", reply!.Text);
        Assert.Equal([first.MessageId, second.MessageId], reply.InReplyTo);
        Assert.Single(await host.MessagesAsync(first.ConversationId, Stop), m => m.From == Author.Butler);
    }

    [Fact]
    public async Task Receive_ThirdMessageWhileThinkingAgain_DoesNotOvertakeTwice()
    {
        await using var host = await EngineHost.StartAsync();
        var runs = new ConcurrentQueue<TaskCompletionSource>();
        host.Dialogue.Think = async (turn, stop) =>
        {
            var go = new TaskCompletionSource();
            runs.Enqueue(go);
            await go.Task.WaitAsync(stop);
            return new ButlerReply($"{turn.Incoming.Count}");
        };

        var receipt = await host.Inbox.ReceiveAsync(From("t", "1", "一"), Stop);
        await EngineHost.UntilAsync(() => Task.FromResult(runs.Count == 1), "the first thought", Stop);
        await host.Inbox.ReceiveAsync(From("t", "2", "二"), Stop);
        await EngineHost.UntilAsync(() => Task.FromResult(runs.Count == 2), "the second thought", Stop);
        await host.Inbox.ReceiveAsync(From("t", "3", "三"), Stop);
        runs.ElementAt(1).SetResult();
        await EngineHost.UntilAsync(() => Task.FromResult(runs.Count == 3), "the turn of the third message", Stop);
        runs.ElementAt(2).SetResult();
        await EngineHost.UntilAsync(() => Task.FromResult(host.Channel.Sent.Count == 2), "two replies", Stop);

        Assert.Equal(["2", "1"], host.Channel.Sent.Select(m => m.Text));
        var messages = await host.MessagesAsync(receipt.ConversationId, Stop);
        Assert.All(messages.Where(m => m.From == Author.Resident), m => Assert.NotNull(m.AnsweredBy));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Takeover_WhileThinking_LeavesNoWordOfTheButler(bool listens)
    {
        await using var host = await EngineHost.StartAsync();
        var thinking = new TaskCompletionSource();
        var go = new TaskCompletionSource();
        host.Dialogue.Think = async (turn, stop) =>
        {
            thinking.TrySetResult();
            await go.Task.WaitAsync(listens ? stop : CancellationToken.None);
            return new ButlerReply("太晚了");
        };

        var receipt = await host.Inbox.ReceiveAsync(From("t", "1", "在吗"), Stop);
        await thinking.Task;
        await TakeOverAsync(host, receipt.ConversationId);
        go.SetResult();
        await EngineHost.UntilAsync(() => Task.FromResult(host.Lanes.Running == 0), "the lane to close", Stop);

        Assert.Single(await host.MessagesAsync(receipt.ConversationId, Stop));
    }

    [Fact]
    public async Task Dialogue_Throws_ApologisesOnceAndKeepsTheMessage()
    {
        await using var host = await EngineHost.StartAsync();
        host.Dialogue.Think = (_, _) => throw new InvalidOperationException("a fault of the test");

        var (_, reply) = await host.Inbox.ReceiveAndWaitAsync(From("t", "1", "你好"), Stop);

        Assert.Equal("抱歉", reply!.Text);
    }

    [Fact]
    public async Task Sweep_MessageThatNobodyWokeTheLaneFor_IsAnswered()
    {
        await using var host = await EngineHost.StartAsync();
        var conversationId = await host.Transactions.RunAsync((db, _) =>
        {
            var conversation = db.Conversations.Add(new Conversation(new("test", "butler", "left"), DateTimeOffset.UnixEpoch)).Entity;
            db.Messages.Add(Message.Incoming(conversation, From("left", "1", "崩溃前的话"), DateTimeOffset.UnixEpoch));
            return Task.FromResult(conversation.Id);
        }, Stop);

        await EngineHost.UntilAsync(() => Task.FromResult(host.Channel.Sent.Any(m => m.ConversationId == conversationId)), "the sweep's reply", Stop);
    }

    [Fact]
    public async Task Delivery_FailsOnce_TriesAgainInOrder()
    {
        await using var host = await EngineHost.StartAsync();
        var (failures, reachable) = (0, false);
        host.Channel.Answer = _ =>
        {
            if (Volatile.Read(ref reachable))
                return SendResult.Sent;
            Interlocked.Increment(ref failures);
            return new SendResult("unreachable");
        };

        await host.Inbox.ReceiveAsync(From("t", "1", "一"), Stop);
        await EngineHost.UntilAsync(() => Task.FromResult(Volatile.Read(ref failures) > 0), "the failed attempt", Stop);
        await host.Inbox.ReceiveAsync(From("t", "2", "二"), Stop);
        Volatile.Write(ref reachable, true);
        await EngineHost.UntilAsync(() => Task.FromResult(host.Channel.Sent.Count == 2), "both replies", Stop);

        Assert.Equal(["回:一", "回:二"], host.Channel.Sent.Select(m => m.Text));
    }

    [Fact]
    public async Task Delivery_RefusedForGood_IsADeadLetterWithItsError()
    {
        await using var host = await EngineHost.StartAsync();
        host.Channel.Answer = _ => new SendResult("blocked by the resident", Final: true);

        var receipt = await host.Inbox.ReceiveAsync(From("t", "1", "一"), Stop);

        await EngineHost.UntilAsync(
            async () => (await host.MessagesAsync(receipt.ConversationId, Stop)).Any(m => m is { Delivery: DeliveryState.Failed, DeliveryError: "blocked by the resident", Attempts: 1 }),
            "the dead letter", Stop);
    }

    [Fact]
    public async Task Delivery_WhoseFateIsUnknown_IsLeftToAPersonAndNotSentAgain()
    {
        await using var host = await EngineHost.StartAsync();
        var attempts = 0;
        host.Channel.Answer = message => message.Text == "回:一" && Interlocked.Increment(ref attempts) == 1
            ? throw new HttpRequestException(HttpRequestError.ResponseEnded, "gone")
            : SendResult.Sent;

        var receipt = await host.Inbox.ReceiveAsync(From("t", "1", "一"), Stop);
        await EngineHost.UntilAsync(async () => (await host.MessagesAsync(receipt.ConversationId, Stop)).Any(m => m.Delivery == DeliveryState.Failed), "the dead letter", Stop);
        await host.Inbox.ReceiveAsync(From("t", "2", "二"), Stop);
        await EngineHost.UntilAsync(() => Task.FromResult(host.Channel.Sent.Any(m => m.Text == "回:二")), "the next message", Stop);
        Assert.Equal(1, attempts);

        var dead = (await host.MessagesAsync(receipt.ConversationId, Stop)).Single(m => m.Delivery == DeliveryState.Failed);
        Assert.Contains("may have the message", dead.DeliveryError);
        Assert.True(await host.Get<Outbox>().RetryAsync(dead.Id, Stop));
        host.Get<Delivery>().Enqueue(receipt.ConversationId);
        await EngineHost.UntilAsync(() => Task.FromResult(host.Channel.Sent.Count == 2), "the retry", Stop);
    }

    [Fact]
    public async Task Delivery_ThatNeverLeft_IsTriedAgain()
    {
        await using var host = await EngineHost.StartAsync();
        var attempts = 0;
        host.Channel.Answer = _ => Interlocked.Increment(ref attempts) == 1 ? throw new HttpRequestException(HttpRequestError.ConnectionError, "refused") : SendResult.Sent;

        await host.Inbox.ReceiveAsync(From("t", "1", "一"), Stop);
        await EngineHost.UntilAsync(() => Task.FromResult(host.Channel.Sent.Count == 1), "the second attempt", Stop);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Sending_ThatAKilledReplicaLeft_IsSentAgainOnlyWhereTheChannelKnowsIt(bool idempotent)
    {
        await using var host = await EngineHost.StartAsync();
        host.Channel.Idempotent = idempotent;
        var conversationId = await host.Transactions.RunAsync((db, _) =>
        {
            var conversation = db.Conversations.Add(new Conversation(new("test", "butler", "left"), DateTimeOffset.UnixEpoch)).Entity;
            var message = db.Messages.Add(Message.Outgoing(conversation, Author.System, "半路上的话", DateTimeOffset.UnixEpoch));
            // In the same commit, so that the sweep never sees it pending.
            message.Property(m => m.Delivery).CurrentValue = DeliveryState.Sending;
            message.Property(m => m.NextAttemptAt).CurrentValue = TimeProvider.System.GetUtcNow().AddMinutes(-1);
            return Task.FromResult(conversation.Id);
        }, Stop);

        var ends = idempotent ? DeliveryState.Sent : DeliveryState.Failed;
        await EngineHost.UntilAsync(async () => (await host.MessagesAsync(conversationId, Stop)).Single().Delivery == ends, $"the message to be {ends}", Stop);
        Assert.Equal(idempotent ? 1 : 0, host.Channel.Sent.Count);
    }

    internal static Task<int> TakeOverAsync(EngineHost host, string conversationId) =>
        host.Transactions.RunAsync(async (db, stop) =>
        {
            var conversation = await db.Conversations.SingleAsync(c => c.Id == conversationId, stop);
            conversation.HandTo(Speaker.Human);
            var pending = await db.Messages.Where(m => m.ConversationId == conversationId && m.Delivery == DeliveryState.Pending).ToListAsync(stop);
            return pending.Count(m => m.Withdraw());
        }, Stop);
}
