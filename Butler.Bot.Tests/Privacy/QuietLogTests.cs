using System.Collections.Concurrent;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Tests.Hosting;
using Butler.Bot.Tests.Turns;
using Butler.Bot.Turns;
using Butler.Skills.Conversations;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Butler.Bot.Tests.Privacy;

/// <summary>What residents tell never reaches a log of the whole host, however much is logged.</summary>
public sealed class QuietLogTests
{
    private static readonly string[] Secrets = ["芒果", "阿莫西林", "资料"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Talk_AboutOnesOwnAffairs_LeavesNoWordInTheLog()
    {
        await using var host = new LoggingHost();
        var inbox = host.Get<Inbox>();
        var delivery = 0;

        foreach (var said in new[] { "我对芒果过敏 给我记住", "半小时后提醒我吃阿莫西林", "看看你们存了我哪些信息" })
            await SayAsync(said);
        host.Get<BusinessClock>().Advance(TimeSpan.FromHours(1));
        await EngineHost.UntilAsync(ToldAsync, "the reminder", Stop);
        foreach (var said in new[] { "把我的资料全部删掉", "确认" })
            await SayAsync(said);

        Assert.Contains(host.Log.Written, line => line.Contains("INSERT INTO", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Log.Written, line => Secrets.Any(s => line.Contains(s, StringComparison.Ordinal)));

        async Task SayAsync(string text) => Assert.NotNull((await inbox.ReceiveAndWaitAsync(
            new IncomingMessage(new ConversationKey("directline", "", "quiet"), "demo-017", $"d{++delivery}", text, "demo-017", "demo-017-1"), Stop)).Reply);

        async Task<bool> ToldAsync()
        {
            await using var db = host.Open();
            return await db.ReminderFirings.AnyAsync(Stop);
        }
    }

    private sealed class LoggingHost() : ButlerHost(new Dictionary<string, string?>
    {
        ["Logging:LogLevel:Default"] = "Trace",
        ["Logging:LogLevel:Microsoft.EntityFrameworkCore"] = "Trace",
    })
    {
        public Lines Log { get; } = new();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddLogging(logging => logging.ClearProviders().AddProvider(Log)));
        }
    }

    private sealed class Lines : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Written { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Written.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
            // Holds nothing.
        }
    }
}
