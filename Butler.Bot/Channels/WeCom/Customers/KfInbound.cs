using Butler.Bot.Handoffs;
using Butler.Bot.Turns;
using Butler.Bot.Turns.Contacts;
using Butler.Bot.Turns.Events;
using Butler.Bot.Weixin;
using Butler.Bot.Weixin.Media;
using Butler.Skills.Conversations;
using Butler.Skills.Handoffs;
using Butler.Skills.Households.Contacts;

namespace Butler.Bot.Channels.WeCom.Customers;

/// <summary>Makes of an item of the platform's list what this host keeps: a resident's words, a servicer's, or an event.</summary>
internal sealed class KfInbound(
    WeComOptions options, Inbox inbox, Outbox outbox, ContactBook contacts, ChannelEvents events, InLineAnswers answers, KfMedia source, MediaIds media, KfGreetings greetings, StaffElsewhere staff)
{
    // A picture is often followed by what it shows.
    private static readonly TimeSpan PictureWaits = TimeSpan.FromSeconds(1.5);

    private static readonly ReplyWindow AfterWords = new(5, TimeSpan.FromHours(48));

    /// <summary>Taking an item again changes nothing.</summary>
    public async Task TakeAsync(string account, KfItem item, CancellationToken cancellationToken)
    {
        if (item.User.Length is 0 or > 128 || item.Id.Length > 128)
            return;
        if (item.FromCustomer)
            await HearAsync(account, item, cancellationToken);
        else if (item.FromServicer)
            await OverhearAsync(account, item, cancellationToken);
        else if (item.IsEvent)
            await NoteAsync(account, item, cancellationToken);
    }

    private async Task HearAsync(string account, KfItem item, CancellationToken cancellationToken)
    {
        var caller = await contacts.FindCallerAsync(KfChannel.ChannelName, account, item.User, cancellationToken);
        var (text, canned) = item.Type switch
        {
            "text" when item.Said("menu_id").Length > 0 => (await answers.FindButtonAsync(caller.Conversation, item.Said("content"), cancellationToken) ?? item.Said("content"), null),
            _ => Read(item),
        };
        var receipt = await inbox.ReceiveAsync(
            new IncomingMessage(
                caller.Conversation,
                item.User,
                item.Id,
                text,
                caller.HouseholdId,
                caller.ResidentId,
                await AttachmentsAsync(account, item, cancellationToken),
                Debounce: item.Type == "image" ? PictureWaits : TimeSpan.Zero,
                Contact: new ContactSign(AfterWords, Canned: canned)),
            cancellationToken);
        if (!receipt.Duplicate)
            await outbox.ReleaseAsync(receipt.ConversationId, cancellationToken);
    }

    /// <summary>A person of staff has said something in WeCom's client: the talk is theirs.</summary>
    private async Task OverhearAsync(string account, KfItem item, CancellationToken cancellationToken)
    {
        var caller = await contacts.FindCallerAsync(KfChannel.ChannelName, account, item.User, cancellationToken);
        var words = new StaffWords(Read(item).Text, await AttachmentsAsync(account, item, cancellationToken), item.Id);
        await staff.TakenAsync(caller.Conversation, options.SignInOf(item.Servicer), words, cancellationToken);
    }

    private static (string Text, string? Canned) Read(KfItem item) => item.Type switch
    {
        "text" => (LegalText.Keep(item.Said("content")), null),
        "image" => ("", null),
        "voice" => ("[语音]", Unreadable.Voice),
        "video" => ("[视频]", Unreadable.Video),
        "file" => ("[文件]", Unreadable.File),
        "location" => ($"我的位置：{item.Said("name")} {item.Said("address")}（{item.Said("latitude")}, {item.Said("longitude")}）", null),
        "link" => ($"{item.Said("title")} {item.Said("url")}".Trim(), null),
        _ => ("[暂不支持的消息]", Unreadable.Other),
    };

    private Task<IReadOnlyList<MessageAttachment>> AttachmentsAsync(string account, KfItem item, CancellationToken cancellationToken) => item.Type is "image" or "voice"
        ? media.KeepAsync(source, account, item.User, item.Id, item.Type == "image" ? MediaIds.Picture : MediaIds.Voice, item.Said("media_id"), cancellationToken)
        : Task.FromResult<IReadOnlyList<MessageAttachment>>([]);

    private async Task NoteAsync(string account, KfItem item, CancellationToken cancellationToken)
    {
        if (item.What == "enter_session")
        {
            await ComeInAsync(account, item, cancellationToken);
            return;
        }

        // What follows is done before the event is kept, so that a crash in between only does it again.
        var talk = (await contacts.FindCallerAsync(KfChannel.ChannelName, account, item.User, cancellationToken)).Conversation;
        switch (item.What)
        {
            case "msg_send_fail":
                await outbox.BounceAsync(item.Told("fail_msgid").Split('-')[0], $"WeCom took the message and did not deliver it (reason {item.Told("fail_type")}).", cancellationToken);
                break;
            case "session_status_change" when item.Told("change_type") == "3":
                await staff.EndedAsync(talk, cancellationToken);
                break;
            case "session_status_change":
                await staff.TakenAsync(talk, options.SignInOf(item.Told("new_servicer_userid")), words: null, cancellationToken);
                break;
        }

        await events.KeepAsync(KfChannel.ChannelName, account, item.User, $"event.{item.What}", $"{account}|{item.Id}", item.Json(), due: false, cancellationToken);
    }

    /// <summary>Somebody opened the talk: with a card's code in the link they are asked for the second factor, else greeted once.</summary>
    private async Task ComeInAsync(string account, KfItem item, CancellationToken cancellationToken)
    {
        if (!await events.KeepAsync(KfChannel.ChannelName, account, item.User, "event.enter_session", $"{account}|{item.Id}", item.Json(), due: false, cancellationToken))
            return;
        var (scene, code) = (item.Told("scene_param"), item.Told("welcome_code"));
        if (code.Length > 0)
            greetings.Keep(account, item.User, code);
        if (code.Length == 0 && ServiceCard.ReadCode(scene) is null)
            return;
        var caller = await contacts.FindCallerAsync(KfChannel.ChannelName, account, item.User, cancellationToken);
        var sign = new ContactSign(Scene: scene.Length > 0 ? scene : null, Followed: code.Length > 0);
        await inbox.ReceiveAsync(
            new IncomingMessage(caller.Conversation, item.User, item.Id, "[进入会话]", caller.HouseholdId, caller.ResidentId, Contact: sign), cancellationToken);
    }
}
