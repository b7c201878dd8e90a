using Butler.Bot.Tests.Hosting;
using Butler.Bot.Tests.Turns;
using Butler.Skills.Conversations;
using Butler.Skills.Dialogue;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Channels.WeCom.Customers;

/// <summary>What tests of 微信客服 look at.</summary>
internal static class KfTalk
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static ButlerHost Host(FakeKf kf, IButlerDialogue? dialogue = null, params (string Name, string? Value)[] settings)
    {
        var host = WeComHost.Create(kf.Url, dialogue ?? new ScriptedDialogue(), [.. FakeKf.Settings, .. settings]);
        _ = host.Services;
        return host;
    }

    public static Task UntilAsync(Func<Task<bool>> condition, string what) => EngineHost.UntilAsync(condition, what, Stop);

    public static Task UntilSeenAsync(FakeKf kf, int count) => UntilAsync(() => Task.FromResult(kf.Seen.Count >= count), $"{count} messages to be seen");

    public static async Task<List<Message>> MessagesAsync(ButlerHost host)
    {
        await using var db = host.Open();
        return await (
            from conversation in db.Conversations
            where conversation.Channel == "wecom-kf"
            join message in db.Messages on conversation.Id equals message.ConversationId
            orderby conversation.CreatedAt, message.Seq
            select message).AsNoTracking().ToListAsync(Stop);
    }

    /// <summary>Tells the one person of the test something of the house's own accord.</summary>
    public static async Task NoticeAsync(ButlerHost host, string text)
    {
        var id = await host.Get<Butler.Bot.Hosting.Storage.Transactions>().RunAsync(async (db, stop) =>
        {
            var talk = await db.Conversations.SingleAsync(c => c.Channel == "wecom-kf", stop);
            db.Messages.Add(Message.Outgoing(talk, Author.System, text, ButlerHost.Morning));
            return talk.Id;
        }, Stop);
        host.Get<Butler.Bot.Turns.Delivery>().Enqueue(id);
    }
}
