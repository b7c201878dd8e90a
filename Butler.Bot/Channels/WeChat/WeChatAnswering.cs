using Butler.Bot.Channels.WeChat.Callbacks;
using Butler.Bot.Channels.WeChat.Calls;
using Butler.Bot.Channels.WeChat.Replies;
using Butler.Bot.Channels.WeChat.Settings;
using Butler.Bot.Turns;
using Butler.Bot.Weixin;
using Butler.Skills.Conversations;

namespace Butler.Bot.Channels.WeChat;

/// <summary>
/// Answers a delivery of a resident's message: with the reply when it is ready in time, else with an acknowledgement,
/// and then the reply goes by a call. Which of the two is decided once for all deliveries and replicas.
/// </summary>
internal sealed partial class WeChatAnswering(
    Inbox inbox, InLineAnswers answers, Outbox outbox, Delivery delivery, WeChatApi api, PushRight right, WeChatOptions options, TimeProvider systemTime, ILogger<WeChatAnswering> logger)
{
    private const int DeliveriesOfPlatform = 3;
    private const string StillWorking = "正在为您办理，请稍后回复任意内容查看结果。";

    /// <summary>The text of the answer; empty to acknowledge and no more, null to let the platform deliver the message again.</summary>
    public async Task<string?> AnswerAsync(WeChatAccount account, IncomingMessage incoming, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(options.Patience, systemTime);
        var (receipt, reply, inTime) = await ReceiveAsync(incoming, patience.Token, cancellationToken);
        var deliveries = receipt.Duplicate ? await answers.CountAgainAsync(receipt.MessageId, cancellationToken) + 1 : 1;
        // Another delivery or replica may have handed it over, or a person has the conversation.
        reply ??= await answers.FindAsync(receipt.MessageId, cancellationToken) is { InReplyTo: [.., var last] } found && last == receipt.MessageId ? found : null;

        if (reply is not null)
            return await HandOverAsync(account, receipt, reply, cancellationToken);
        if (inTime || right.Has(account))
            return await LeaveToCallsAsync(account, incoming, receipt, writing: !inTime, cancellationToken);
        if (deliveries < DeliveriesOfPlatform)
            return null;
        return await answers.DecideAsync(receipt.MessageId, AnswerPath.Pushed, cancellationToken) == AnswerPath.Pushed ? StillWorking : "";
    }

    private async Task<(Receipt Receipt, Message? Reply, bool InTime)> ReceiveAsync(IncomingMessage incoming, CancellationToken patience, CancellationToken cancellationToken)
    {
        // Storing is never cut short by the clock; only the waiting is.
        var waiting = await inbox.ReceiveAndListenAsync(incoming, patience, cancellationToken);
        if (!waiting.Receipt.Duplicate)
            await outbox.ReleaseAsync(waiting.Receipt.ConversationId, cancellationToken);
        try
        {
            return (waiting.Receipt, await waiting.Reply, true);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            return (waiting.Receipt, null, false);
        }
    }

    private async Task<string> HandOverAsync(WeChatAccount account, Receipt receipt, Message reply, CancellationToken cancellationToken)
    {
        var messages = await answers.ListAsync(reply, receipt.MessageId, cancellationToken);
        var text = Join(messages);
        // What does not fit goes by calls, which take several parts; an account without the right gives what fits.
        var wanted = System.Text.Encoding.UTF8.GetByteCount(text) > MessageText.MostBytes && right.Has(account) ? AnswerPath.Pushed : AnswerPath.InLine;
        if (await answers.DecideAsync(receipt.MessageId, wanted, cancellationToken) == AnswerPath.Pushed)
        {
            delivery.Enqueue(receipt.ConversationId);
            return "";
        }

        var taken = await answers.TakeAsync(messages, receipt.MessageId, cancellationToken);
        if (taken.Count == messages.Count)
            return text;
        // What is just leaving by a call goes before; the rest follows it.
        delivery.Enqueue(receipt.ConversationId);
        return Join(taken);
    }

    private async Task<string> LeaveToCallsAsync(WeChatAccount account, IncomingMessage incoming, Receipt receipt, bool writing, CancellationToken cancellationToken)
    {
        if (await answers.DecideAsync(receipt.MessageId, AnswerPath.Pushed, cancellationToken) == AnswerPath.InLine)
        {
            // Another delivery is just giving the answer: the platform shows whichever it takes, so both are the same.
            return await answers.FindAsync(receipt.MessageId, cancellationToken) is { } reply ? await HandOverAsync(account, receipt, reply, cancellationToken) : "";
        }

        delivery.Enqueue(receipt.ConversationId);
        if (writing)
            _ = ShowWritingAsync(account, incoming.Sender);
        return "";
    }

    private async Task ShowWritingAsync(WeChatAccount account, string openId)
    {
        try
        {
            await api.ShowTypingAsync(account, openId, CancellationToken.None);
        }
#pragma warning disable CA1031 // A sign that somebody is writing; nobody misses it.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            LogNoSign(failure);
        }
    }

    private string Join(IReadOnlyList<Message> messages) => string.Join("\n\n", messages.Select(m => MessageText.WithChoices(m, options.PublicUrl)));

    [LoggerMessage(Level = LogLevel.Debug, Message = "The sign that somebody is writing was not shown.")]
    private partial void LogNoSign(Exception failure);
}
