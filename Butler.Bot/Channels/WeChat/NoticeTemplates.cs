using Butler.Bot.Channels.WeChat.Calls;
using Butler.Bot.Channels.WeChat.Replies;
using Butler.Bot.Channels.WeChat.Settings;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Turns;
using Butler.Bot.Turns.Contacts;
using Butler.Bot.Weixin;
using Butler.Skills.Conversations;
using Butler.Skills.Households.Contacts;

namespace Butler.Bot.Channels.WeChat;

/// <summary>
/// Tells a resident outside the window that there is news: the states of orders by the account's template message, all
/// else by a subscription message where they have agreed to one. The news itself waits for them, for a template holds
/// twenty letters and stands on a locked screen.
/// </summary>
internal sealed class NoticeTemplates(WeChatApi api, ContactBook contacts, CommunityTime time)
{
    private const string TemplateApi = "message/template/send";
    private const string SubscriptionApi = "message/subscribe/bizsend";
    private const string Told = "The window is closed; the person was told by a template that something waits.";

    /// <summary>Null when there is no template or no grant left.</summary>
    public async Task<SendResult?> TrySendAsync(WeChatAccount account, ChannelContact contact, Message message, CancellationToken cancellationToken)
    {
        // Once for a message, however often its window is looked at.
        if (message.DeliveryError == Told)
            return new SendResult(Told, Closed: true);
        if (account.OrderTemplate is { } ofOrders && message.ReadTopic() is { Number: not null })
            return Read(await api.PostAsync(account, TemplateApi, Body(contact.UserId, ofOrders, message, ("client_msg_id", message.Id)), cancellationToken));
        if (account.NoticeTemplate is not { } template || !await contacts.TakeGrantAsync(contact, template.Id, cancellationToken))
            return null;
        try
        {
            var result = Read(await api.PostAsync(account, SubscriptionApi, Body(contact.UserId, template, message), cancellationToken));
            if (result is { Closed: false })
                await GiveBackAsync(account, contact, template);
            return result;
        }
        catch (HttpRequestException)
        {
            await GiveBackAsync(account, contact, template);
            throw;
        }
    }

    private Task GiveBackAsync(WeChatAccount account, ChannelContact contact, TemplateSettings template) =>
        contacts.ChangeAsync(WeChatChannel.ChannelName, account.AppId, contact.UserId, c => c.CountGrants(template.Id, 1), CancellationToken.None);

    private static SendResult? Read(WeChatAnswer answer) => answer.Outcome.Kind switch
    {
        // An answer that was lost is taken for a yes: to be told twice of one thing is worse than to find it later.
        ErrorKind.None or ErrorKind.Unknown => new SendResult(Told, Closed: true),
        ErrorKind.Temporary => new SendResult("WeChat was busy.", RetryAfter: answer.RetryAfter),
        _ => null,
    };

    private Dictionary<string, object> Body(string openId, TemplateSettings template, Message message, params (string Name, object Value)[] more)
    {
        var body = new Dictionary<string, object>
        {
            ["touser"] = openId, ["template_id"] = template.Id, ["data"] = TemplateText.Fill(template.Fields, message, time.Local(message.At)),
        };
        foreach (var (name, value) in more)
            body[name] = value;
        return body;
    }
}
