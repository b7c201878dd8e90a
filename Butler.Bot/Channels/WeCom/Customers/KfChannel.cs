using Butler.Bot.Handoffs;
using Butler.Bot.Turns;
using Butler.Bot.Turns.Contacts;
using Butler.Bot.Weixin;
using Butler.Skills.Conversations;
using Butler.Skills.Households.Contacts;
using Butler.Skills.Storage;

namespace Butler.Bot.Channels.WeCom.Customers;

/// <summary>Writes to residents in 微信客服, while the talk is the butler's and within the number the platform allows after their last word.</summary>
internal sealed class KfChannel(WeComOptions options, KfApi api, KfGreetings greetings, ContactBook contacts, Outbox outbox, StaffElsewhere staff) : IOutboundChannel
{
    public const string ChannelName = "wecom-kf";

    private const int MostParts = 4;
    private const int SessionEnded = 95013;
    private const int NotTheButlers = 95018;

    public string Name => ChannelName;

    public bool Fetched => false;

    public bool Idempotent => true;

    public async Task<SendResult> SendAsync(Conversation conversation, Message message, CancellationToken cancellationToken)
    {
        if (options.Customers is null)
            return new SendResult("微信客服 is not configured any more.", Final: true);
        var contact = await contacts.FindAsync(ChannelName, conversation.Account, UserOf(conversation.ChannelId), cancellationToken);
        if (contact is null || contact.TalkId != conversation.ChannelId)
            return new SendResult("This talk has ended: the person no longer belongs to the household.", Final: true);
        if (contact.NoticesOff && message is { From: Author.System, InReplyTo.Count: 0 })
            return new SendResult("The person has turned notices off.", Final: true);

        var parts = KfMessages.Of(message, options.PublicUrl, MostParts);
        for (var sent = Math.Clamp(message.PartsSent, 0, parts.Count); sent < parts.Count; sent++)
        {
            if (await SendPartAsync(conversation, contact, message, parts[sent], $"{message.Id}-{sent}", cancellationToken) is { } failed)
                return failed;
            await outbox.RecordPartAsync(message.Id, sent + 1, CancellationToken.None);
        }

        return SendResult.Sent;
    }

    /// <summary>The platform's id of the person in a talk of theirs.</summary>
    public static string UserOf(string talkId) => talkId.Split('#')[0];

    private async Task<SendResult?> SendPartAsync(
        Conversation conversation, ChannelContact contact, Message message, (string Type, object Content) part, string id, CancellationToken cancellationToken)
    {
        if (greetings.Take(conversation.Account, contact.UserId) is { } code)
        {
            var (greeted, _) = await api.GreetAsync(KfMessages.Greeting(part, code, id), cancellationToken);
            if (greeted.Kind is ErrorKind.None or ErrorKind.Unknown)
                return null;
        }

        // The last one of the window is kept for an answer or a person's word.
        var keep = message is { InReplyTo.Count: 0, From: not Author.Manager } ? 1 : 0;
        if (!await contacts.TakeSlotAsync(contact.Id, keep, cancellationToken))
            return new SendResult("The window for writing to this person is closed.", Closed: true);
        try
        {
            var (outcome, text) = await api.SendAsync(KfMessages.Answer(part, contact.UserId, conversation.Account, id), cancellationToken);
            if (Repeated(outcome, text) && message.Attempts == 0)
                // A manager sends again what the platform reported lost: under a name it has not seen.
                (outcome, text) = await api.SendAsync(KfMessages.Answer(part, contact.UserId, conversation.Account, $"{id}-{Ids.New()[^3..]}"), cancellationToken);
            return Repeated(outcome, text) ? null : await ReadAsync(conversation, contact, message, outcome, cancellationToken);
        }
        catch (HttpRequestException)
        {
            await contacts.ReturnSlotAsync(contact.Id, CancellationToken.None);
            throw;
        }
    }

    private async Task<SendResult?> ReadAsync(Conversation conversation, ChannelContact contact, Message message, ApiError outcome, CancellationToken cancellationToken)
    {
        var error = $"WeCom answered {outcome.Code?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "nothing readable"}.";
        switch (outcome)
        {
            case { Kind: ErrorKind.None or ErrorKind.Partial }:
                return null;
            case { Code: NotTheButlers or SessionEnded }:
                await contacts.ReturnSlotAsync(contact.Id, CancellationToken.None);
                return await LearnStateAsync(conversation, contact, message, cancellationToken);
            case { Kind: ErrorKind.WindowClosed }:
                await contacts.CloseWindowAsync(contact.Id, cancellationToken);
                return new SendResult(error, Closed: true);
            case { Kind: ErrorKind.Final or ErrorKind.Configuration }:
                return new SendResult(error, Final: outcome.Kind == ErrorKind.Final);
            default:
                // The same name sent again counts once, there and so here.
                await contacts.ReturnSlotAsync(contact.Id, CancellationToken.None);
                return new SendResult(error);
        }
    }

    /// <summary>The talk is not the butler's, whatever was known here.</summary>
    private async Task<SendResult> LearnStateAsync(Conversation conversation, ChannelContact contact, Message message, CancellationToken cancellationToken)
    {
        switch (await api.FindStateAsync(conversation.Account, contact.UserId, cancellationToken))
        {
            // The word that a person has given the talk back may come before WeCom knows of it; it must not give them the talk again.
            case (KfState.Servicer, _) when message.From == Author.System:
                return new SendResult("A person still has this talk in WeCom; the notice waits for the next word.", Closed: true);
            case (KfState.Servicer, var servicer):
                await staff.TakenAsync(new ConversationKey(ChannelName, conversation.Account, conversation.ChannelId), options.SignInOf(servicer), words: null, cancellationToken);
                return new SendResult("A person has this talk in WeCom; nothing else is taken there.", Final: true);
            case (KfState.Queue, _):
                return new SendResult("The talk waits in WeCom's queue; nothing is taken there until somebody has it.", Closed: true);
            default:
                return new SendResult("The talk has ended in WeCom; the message waits for the person's next word.", Closed: true);
        }
    }

    /// <summary>Its msgid was taken before: it arrived at an attempt whose answer was lost.</summary>
    private static bool Repeated(ApiError outcome, string text) => outcome is { Kind: ErrorKind.Final } && text.Contains("msgid", StringComparison.OrdinalIgnoreCase);
}
