using Butler.Bot.Hosting.Time;
using Butler.Bot.Reminders;
using Butler.Bot.Tests.Turns;
using Butler.Skills.Conversations;
using Butler.Skills.Language.Text;
using Butler.Skills.Language.Times;
using Butler.Skills.Reminders;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Reminders;

/// <summary>Told once, at its time or late after downtime, by however many replicas.</summary>
public sealed class ReminderDeliveryTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Due_WhenBusinessTimeIsMovedOn_IsToldAtOnceAndOnce()
    {
        await using var host = await StartAsync();
        var talk = await TalkAsync(host);
        await SetAsync(host, talk, "带药", TimeSpan.FromHours(2));
        await host.Get<ReminderRounds>().RunAsync(Stop);
        Assert.Empty(await NoticesAsync(host, talk));

        host.Get<BusinessClock>().Advance(TimeSpan.FromHours(2));
        await EngineHost.UntilAsync(async () => (await NoticesAsync(host, talk)).Count > 0, "the reminder", Stop);
        await host.Get<ReminderRounds>().RunAsync(Stop);

        var notice = Assert.Single(await NoticesAsync(host, talk));
        Assert.Equal("提醒您:「带药」。", notice.Text);
        await EngineHost.UntilAsync(() => Task.FromResult(host.Channel.Sent.Any(m => m.Id == notice.Id)), "its delivery", Stop);
    }

    [Fact]
    public async Task Due_WhileThePersonHasTheConversation_IsToldAllTheSame()
    {
        await using var host = await StartAsync();
        var talk = await TalkAsync(host);
        await SetAsync(host, talk, "带药", TimeSpan.FromMinutes(5));
        await host.Transactions.RunAsync(async (db, stop) =>
        {
            (await db.Conversations.SingleAsync(c => c.Id == talk, stop)).HandTo(Speaker.Human);
            return true;
        }, Stop);

        host.Get<BusinessClock>().Advance(TimeSpan.FromMinutes(5));

        await EngineHost.UntilAsync(async () => (await NoticesAsync(host, talk)).Count == 1, "the reminder", Stop);
    }

    [Fact]
    public async Task Due_WhileTheProgramWasAway_IsToldLateOnceWithWhatWasMissed()
    {
        var folder = Directory.CreateTempSubdirectory("butler-test-");
        try
        {
            var connection = $"Data Source={Path.Combine(folder.FullName, "butler.db")}";
            string talk;
            await using (var before = await StartAsync(connection))
            {
                talk = await TalkAsync(before);
                await SetAsync(before, talk, "吃药", TimeSpan.FromHours(1), new Recurrence(RecurrenceFrequency.Daily, []));
            }

            await using var after = await StartAsync(connection);
            after.Get<BusinessClock>().Advance(TimeSpan.FromDays(2) + TimeSpan.FromHours(3));
            await EngineHost.UntilAsync(async () => (await NoticesAsync(after, talk)).Count > 0, "the late reminder", Stop);
            await after.Get<ReminderRounds>().RunAsync(Stop);

            var notice = Assert.Single(await NoticesAsync(after, talk));
            Assert.Contains("抱歉迟了", notice.Text, StringComparison.Ordinal);
            Assert.Contains("之前还有2次没能发出", notice.Text, StringComparison.Ordinal);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Due_OnTwoReplicasAtOnce_IsToldByOne()
    {
        var folder = Directory.CreateTempSubdirectory("butler-test-");
        try
        {
            var connection = $"Data Source={Path.Combine(folder.FullName, "butler.db")}";
            await using var first = await StartAsync(connection);
            await using var second = await StartAsync(connection);
            var talk = await TalkAsync(first);
            for (var i = 0; i < 20; i++)
                await SetAsync(first, talk, $"第{i}件", TimeSpan.FromHours(1));

            first.Get<BusinessClock>().Advance(TimeSpan.FromHours(1));
            second.Get<BusinessClock>().Advance(TimeSpan.FromHours(1));
            await Task.WhenAll(Enumerable.Range(0, 4).Select(i => (i % 2 == 0 ? first : second).Get<ReminderRounds>().RunAsync(Stop)));
            await EngineHost.UntilAsync(async () => (await NoticesAsync(first, talk)).Count >= 20, "all reminders", Stop);
            await first.Get<ReminderRounds>().RunAsync(Stop);

            var notices = await NoticesAsync(first, talk);
            Assert.Equal(20, notices.Count);
            Assert.Equal(20, notices.Select(n => n.Text).Distinct().Count());
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Told_InTheTalkWhereTheResidentSpokeLast()
    {
        await using var host = await StartAsync();
        var old = await TalkAsync(host);
        await SetAsync(host, old, "带药", TimeSpan.FromHours(2));
        host.Get<BusinessClock>().Advance(TimeSpan.FromMinutes(1));
        var latest = await TalkAsync(host, "new-page");

        host.Get<BusinessClock>().Advance(TimeSpan.FromHours(2));

        await EngineHost.UntilAsync(async () => (await NoticesAsync(host, latest)).Count == 1, "the reminder", Stop);
        Assert.Empty(await NoticesAsync(host, old));
    }

    private static Task<EngineHost> StartAsync(string? connection = null) =>
        EngineHost.StartAsync(connection, configure: services => services.AddReminderDelivery());

    private static async Task<string> TalkAsync(EngineHost host, string talk = "page") => (await host.Inbox.ReceiveAndWaitAsync(
        new IncomingMessage(new ConversationKey(RecordingChannel.ChannelName, "", talk), "resident", $"{talk}-1", "你好", "h-1", "h-1-1"), Stop)).Receipt.ConversationId;

    private static Task<bool> SetAsync(EngineHost host, string talk, string what, TimeSpan ahead, Recurrence? repeat = null) =>
        host.Transactions.RunAsync((db, _) =>
        {
            var now = host.Get<CommunityTime>().Now;
            db.Reminders.Add(new Reminder("h-1", "h-1-1", talk, what, new ReminderTime(now + ahead, repeat), TalkLanguage.Chinese, now));
            return Task.FromResult(true);
        }, Stop);

    private static async Task<List<Message>> NoticesAsync(EngineHost host, string talk) =>
        [.. (await host.MessagesAsync(talk, Stop)).Where(m => m.From == Author.System)];
}
