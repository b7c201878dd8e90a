using Butler.Bot.Channels.WeChat.Calls;
using Butler.Bot.Channels.WeChat.Settings;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Turns;
using Butler.Bot.Turns.Contacts;
using Butler.Bot.Weixin;
using Butler.Skills.Conversations;
using Butler.Skills.Households.Contacts;

namespace Butler.Bot.Channels.WeChat;

/// <summary>
/// Tells a resident outside the window by a subscription message that there is news, where they have agreed to one. The
/// news itself waits for them: a template holds twenty letters and stands on a locked screen.
/// </summary>
internal sealed class NoticeTemplates(WeChatApi api, ContactBook contacts, CommunityTime time)
{
    private const string SendApi = "message/subscribe/bizsend";

    /// <summary>Null when there is no template or no grant left.</summary>
    public async Task<SendResult?> TrySendAsync(WeChatAccount account, ChannelContact contact, Message message, CancellationToken cancellationToken)
    {
        // Once for a message: the attempts that follow find it told already.
        if (account.NoticeTemplate is not { } template || message.Attempts > 1 || !contact.Grants.Exists(g => g.Template == template))
            return null;
        await contacts.ChangeAsync(WeChatChannel.ChannelName, account.AppId, contact.UserId, c => c.CountGrants(template, -1), cancellationToken);
        var answer = await api.PostAsync(account, SendApi, Body(contact.UserId, template, message), cancellationToken);
        return answer.Outcome.Kind switch
        {
            ErrorKind.None => new SendResult("The window is closed; the person was told by a subscription message that something waits.", Closed: true),
            ErrorKind.Temporary => new SendResult("WeChat was busy.", RetryAfter: answer.RetryAfter),
            _ => null,
        };
    }

    private Dictionary<string, object> Body(string openId, string template, Message message) => new()
    {
        ["touser"] = openId,
        ["template_id"] = template,
        ["data"] = new Dictionary<string, object>
        {
            ["thing1"] = new { value = message.From == Author.Manager ? "客户经理给您留言" : "您有一条服务进展" },
            ["time2"] = new { value = time.Local(message.At).ToString("yyyy年M月d日 HH:mm", System.Globalization.CultureInfo.InvariantCulture) },
            ["thing3"] = new { value = "请回到公众号回复任意内容查看" },
        },
    };
}
