using Butler.Bot.Channels.WeChat.Calls;
using Butler.Bot.Channels.WeChat.Replies;
using Butler.Bot.Channels.WeChat.Settings;
using Butler.Bot.Turns;
using Butler.Bot.Turns.Contacts;
using Butler.Bot.Turns.Typing;
using Butler.Bot.Weixin;
using Butler.Skills.Conversations;
using Butler.Skills.Households.Contacts;

namespace Butler.Bot.Channels.WeChat;

/// <summary>Writes to residents by customer-service messages, within the number the platform allows after their last word.</summary>
internal sealed class WeChatChannel(
    WeChatOptions options, WeChatApi api, PushRight right, ContactBook contacts, Outbox outbox, NoticeTemplates templates) : IOutboundChannel, IShowsTyping
{
    public const string ChannelName = "wechat";

    private const string SendApi = "message/custom/send";
    private const int MostParts = 4;

    public string Name => ChannelName;

    public bool Fetched => false;

    // The one who answers the platform's delivery does it, who knows whether the answer still comes in time.
    public bool WhileThinking => false;

    public async Task ShowTypingAsync(Conversation conversation, CancellationToken cancellationToken)
    {
        if (options.Find(conversation.Account) is { } account && right.Has(account))
            await api.ShowTypingAsync(account, UserOf(conversation), cancellationToken);
    }

    public async Task<SendResult> SendAsync(Conversation conversation, Message message, CancellationToken cancellationToken)
    {
        if (options.Find(conversation.Account) is not { } account)
            return new SendResult("The account is not configured any more.", Final: true);
        var contact = await contacts.FindAsync(ChannelName, conversation.Account, UserOf(conversation), cancellationToken);
        if (contact is null || contact.TalkId != conversation.ChannelId)
            return new SendResult("This talk has ended: the person no longer belongs to the household.", Final: true);
        if (!contact.Follows)
            return new SendResult("The person has stopped following the account.", Closed: true);
        if (contact.NoticesOff && message is { From: Author.System, InReplyTo.Count: 0 })
            return new SendResult("The person has turned notices off.", Final: true);
        if (!right.Has(account))
            return new SendResult("The account may not write first; the message waits for the person's next word.", Closed: true);

        var parts = CustomMessages.Of(message, contact.UserId, account, options.PublicUrl, MostParts);
        for (var sent = Math.Min(message.PartsSent, parts.Count); sent < parts.Count; sent++)
        {
            if (await SendPartAsync(account, contact, message, parts[sent], cancellationToken) is { } failed)
                return failed;
            // It has left, whatever becomes of the time this send may take.
            await outbox.RecordPartAsync(message.Id, sent + 1, CancellationToken.None);
        }

        return SendResult.Sent;
    }

    /// <summary>The channel's id of the person in a talk of theirs.</summary>
    public static string UserOf(Conversation conversation) => conversation.ChannelId.Split('#')[0];

    private async Task<SendResult?> SendPartAsync(WeChatAccount account, ChannelContact contact, Message message, object part, CancellationToken cancellationToken)
    {
        // The last one of the window is kept for an answer or a person's word.
        var keep = message is { InReplyTo.Count: 0, From: not Author.Manager } ? 1 : 0;
        if (!await contacts.TakeSlotAsync(contact.Id, keep, cancellationToken))
            return await templates.TrySendAsync(account, contact, message, cancellationToken) ?? new SendResult("WeChat's window for writing to this person is closed.", Closed: true);

        var answer = await PostAsync(account, contact, part, cancellationToken);
        var error = $"WeChat answered {answer.Outcome.Code?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "nothing readable"}.";
        switch (answer.Outcome.Kind)
        {
            case ErrorKind.None or ErrorKind.Harmless or ErrorKind.Partial:
                return null;
            case ErrorKind.WindowClosed:
                await contacts.CloseWindowAsync(contact.Id, cancellationToken);
                return await templates.TrySendAsync(account, contact, message, cancellationToken) ?? new SendResult(error, Closed: true);
            case ErrorKind.Final:
                return new SendResult(error, Final: true);
            case ErrorKind.Unknown:
                // It knows no message by an id of ours, so a second try might be a second message.
                return new SendResult("WeChat did not say whether it took the message; it may have arrived and is not sent again by itself.", Unknown: true);
            case ErrorKind.Configuration when right.Lose(account, answer.Outcome):
                return new SendResult(error, Closed: true);
            default:
                // A refusal used nothing up; no answer at all may have been a message that arrived.
                if (answer.Outcome.Code is not null || answer.RetryAfter is not null)
                    await contacts.ReturnSlotAsync(contact.Id, cancellationToken);
                return new SendResult(error, RetryAfter: answer.RetryAfter);
        }
    }

    private async Task<WeChatAnswer> PostAsync(WeChatAccount account, ChannelContact contact, object part, CancellationToken cancellationToken)
    {
        try
        {
            return await api.PostAsync(account, SendApi, part, cancellationToken);
        }
        catch (HttpRequestException)
        {
            await contacts.ReturnSlotAsync(contact.Id, CancellationToken.None);
            throw;
        }
    }
}
