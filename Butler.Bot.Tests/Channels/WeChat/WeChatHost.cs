using Butler.Bot.Channels.WeChat.Settings;
using Butler.Bot.Tests.Channels.WeChat.Simulation;
using Butler.Bot.Tests.Hosting;
using Butler.Bot.Tests.Turns;
using Butler.Skills.Conversations;
using Butler.Skills.Dialogue;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Butler.Bot.Tests.Channels.WeChat;

/// <summary>The host with one Official Account in plain mode, whose platform is a fake.</summary>
internal static class WeChatHost
{
    public const string Account = "gh_0123456789ab";
    public const string Token = "a-token-for-tests";
    public const string AppId = "wx0000000000000001";

    /// <summary>For tests whose answers come in time on a machine that stands still for seconds; the platform waits for five.</summary>
    public static readonly TimeSpan Long = TimeSpan.FromSeconds(60);

    public static ButlerHost Create(FakePlatform platform, IButlerDialogue dialogue, TimeSpan patience, params (string Name, string? Value)[] settings)
    {
        var all = new Dictionary<string, string?>
        {
            ["WeChat:Id"] = Account, ["WeChat:AppId"] = AppId, ["WeChat:AppSecret"] = "not a secret", ["WeChat:Token"] = Token,
            ["WeChat:Api"] = platform.Url.ToString(),
        };
        foreach (var (name, value) in settings)
            all[name] = value;
        // Not as a setting, which takes no longer patience than the platform's.
        return new ButlerHost(all, dialogue)
        {
            Configure = services => services.AddSingleton(provider => WeChatSettingsRegistration.Read(provider.GetRequiredService<IConfiguration>()) with { Patience = patience }),
        };
    }

    /// <summary>A phone that waits for longer than the host thinks: how long phones wait is the simulation's to test.</summary>
    public static FakePhone PhoneOf(FakePlatform platform, ButlerHost host) => new(platform, [host.CreateClient()], Account, Token, Long + (Long / 2));

    public static async Task<List<Message>> MessagesAsync(this ButlerHost host, string openId, CancellationToken cancellationToken)
    {
        await using var db = host.Open();
        return await (
            from conversation in db.Conversations
            where conversation.Channel == "wechat" && (conversation.ChannelId == openId || conversation.ChannelId.StartsWith(openId + "#"))
            join message in db.Messages on conversation.Id equals message.ConversationId
            orderby conversation.CreatedAt, message.Seq
            select message).AsNoTracking().ToListAsync(cancellationToken);
    }

    /// <summary>A code of a household's card, as the manager prints it.</summary>
    public static async Task<string> IssueCardAsync(this ButlerHost host, string household, CancellationToken cancellationToken) =>
        (await host.Get<Butler.Bot.Turns.Contacts.CardDesk>().IssueAsync(household, cancellationToken))!.Code;

    /// <summary>Binds somebody by a card and the digits of a registered telephone.</summary>
    public static async Task BindAsync(this ButlerHost host, FakePlatform platform, string openId, string household, CancellationToken cancellationToken)
    {
        var phone = PhoneOf(platform, host);
        await phone.SayAsync(openId, await host.IssueCardAsync(household, cancellationToken), cancellationToken);
        Assert.Contains("绑定成功", await phone.SayAsync(openId, await host.DigitsAsync(household, cancellationToken), cancellationToken));
    }

    public static async Task<string> DigitsAsync(this ButlerHost host, string household, CancellationToken cancellationToken)
    {
        await using var db = host.Open();
        return (await db.Residents.OrderBy(r => r.Id).FirstAsync(r => r.HouseholdId == household, cancellationToken)).Phone![^4..];
    }

    /// <summary>Tells somebody something of the house's own accord.</summary>
    public static async Task TellAsync(this ButlerHost host, string openId, string text, CancellationToken cancellationToken)
    {
        var id = await host.Get<Butler.Bot.Hosting.Storage.Transactions>().RunAsync(async (db, stop) =>
        {
            var talk = await db.Conversations.SingleAsync(c => c.ChannelId == openId, stop);
            db.Messages.Add(Message.Outgoing(talk, Author.System, text, ButlerHost.Morning));
            return talk.Id;
        }, cancellationToken);
        host.Get<Butler.Bot.Turns.Delivery>().Enqueue(id);
    }

    public static Task UntilAsync(Func<Task<bool>> condition, string what, CancellationToken cancellationToken) => EngineHost.UntilAsync(condition, what, cancellationToken);
}
