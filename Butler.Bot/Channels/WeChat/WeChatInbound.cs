using Butler.Bot.Channels.WeChat.Callbacks;
using Butler.Bot.Channels.WeChat.Settings;
using Butler.Bot.Turns;
using Butler.Bot.Turns.Contacts;
using Butler.Bot.Turns.Events;
using Butler.Bot.Weixin;
using Butler.Bot.Weixin.Media;
using Butler.Skills.Conversations;
using Butler.Skills.Storage;

namespace Butler.Bot.Channels.WeChat;

/// <summary>Makes of a callback what the inbox keeps: somebody's words, a gesture that gets an answer, or an event.</summary>
internal sealed class WeChatInbound(ContactBook contacts, ChannelEvents events, InLineAnswers answers, WeChatMedia source, MediaIds media)
{
    // A picture is often followed by what it shows.
    private static readonly TimeSpan PictureWaits = TimeSpan.FromSeconds(1.5);

    private static readonly ReplyWindow AfterWords = new(5, TimeSpan.FromHours(48));
    private static readonly ReplyWindow AfterGesture = new(3, TimeSpan.FromMinutes(1));

    /// <summary>The message to store; null for an event, which is then kept.</summary>
    public async Task<IncomingMessage?> ReadAsync(WeChatAccount account, WeChatEvent told, CancellationToken cancellationToken)
    {
        if (!told.IsMessage && told.Kind is not ("event.click" or "event.subscribe" or "event.scan"))
        {
            await KeepAsync(account, told, cancellationToken);
            return null;
        }

        var caller = await contacts.FindCallerAsync(WeChatChannel.ChannelName, account.AppId, told.From, cancellationToken);
        var (text, canned) = await TextOfAsync(caller.Conversation, told, cancellationToken);
        var attachments = told.Kind is "message.image" or "message.voice"
            ? await media.KeepAsync(source, account.AppId, told.From, told.DeliveryKey, told.Kind == "message.image" ? MediaIds.Picture : MediaIds.Voice, told.Body["MediaId"], cancellationToken)
            : [];
        return new IncomingMessage(
            caller.Conversation,
            told.From,
            told.DeliveryKey,
            text,
            caller.HouseholdId,
            caller.ResidentId,
            attachments,
            Debounce: told.Kind == "message.image" ? PictureWaits : TimeSpan.Zero,
            Contact: new ContactSign(told.IsMessage ? AfterWords : AfterGesture, told.Scene, told.Kind == "event.subscribe", canned));
    }

    /// <summary>What stands in the transcript, and what is answered without a turn where the butler cannot know what was meant.</summary>
    private async Task<(string Text, string? Canned)> TextOfAsync(ConversationKey key, WeChatEvent told, CancellationToken cancellationToken)
    {
        if (told.Words is { } words)
        {
            var said = words.StartsWith(MenuButton.SayPrefix, StringComparison.Ordinal) ? words[MenuButton.SayPrefix.Length..] : words;
            return (told.Body["bizmsgmenuid"].Length > 0 ? await answers.FindButtonAsync(key, said, cancellationToken) ?? said : said, null);
        }

        var body = told.Body;
        return told.Kind switch
        {
            "message.image" => ("", null),
            "message.voice" => ("[语音]", Unreadable.Voice),
            "message.video" or "message.shortvideo" => ("[视频]", Unreadable.Video),
            "message.location" => ($"我的位置：{body["Label"]}（{body["Location_X"]}, {body["Location_Y"]}）", null),
            "message.link" => ($"{body["Title"]} {body["Url"]}".Trim(), null),
            "message.file" => ($"[文件] {body["Title"]}".Trim(), Unreadable.File),
            "event.subscribe" => ("[关注]", null),
            "event.scan" => ("[扫码]", "已收到扫码。有什么需要，直接告诉我就行。"),
            _ => ("[暂不支持的消息]", Unreadable.Other),
        };
    }

    private async Task KeepAsync(WeChatAccount account, WeChatEvent told, CancellationToken cancellationToken)
    {
        if (!await events.KeepAsync(WeChatChannel.ChannelName, account.AppId, told.From, told.Kind, told.DeliveryKey, Json.Write(Fields(told.Body)), due: false, cancellationToken))
            return;
        switch (told.Kind)
        {
            case "event.unsubscribe":
                await contacts.ChangeAsync(WeChatChannel.ChannelName, account.AppId, told.From, c => c.Unfollow(), cancellationToken);
                break;
            case "event.subscribe_msg_popup_event" or "event.subscribe_msg_change_event":
                await contacts.ChangeAsync(WeChatChannel.ChannelName, account.AppId, told.From, c => CountGrants(c, told), cancellationToken);
                break;
        }
    }

    private static void CountGrants(Butler.Skills.Households.Contacts.ChannelContact contact, WeChatEvent told)
    {
        // As XML the list stands in an element named after the event; as JSON one alone comes without a list around it.
        var name = told.Kind switch { "event.subscribe_msg_popup_event" => "SubscribeMsgPopupEvent", _ => "SubscribeMsgChangeEvent" };
        foreach (var choice in told.Body.Find(name)?.All("List") ?? told.Body.All("List"))
        {
            if (choice["TemplateId"] is not { Length: > 0 } template)
                continue;
            if (choice["SubscribeStatusString"] == "accept")
                contact.CountGrants(template, 1);
            else
                contact.RefuseGrants(template);
        }
    }

    private static Dictionary<string, object> Fields(CallbackNode node) =>
        node.Children.GroupBy(c => c.Key).ToDictionary(g => g.Key, g => g.Count() == 1 ? Value(g.First().Value) : g.Select(c => Value(c.Value)).ToArray());

    private static object Value(CallbackNode node) => node.Children.Count == 0 ? node.Text.Trim() : Fields(node);
}
