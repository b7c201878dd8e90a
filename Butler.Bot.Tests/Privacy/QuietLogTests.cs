using System.Collections.Concurrent;
using Butler.Bot.Tests.Dialogue;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Butler.Bot.Tests.Privacy;

/// <summary>What residents tell never reaches a log, however much is logged.</summary>
public sealed class QuietLogTests
{
    [Fact]
    public async Task Talk_AboutOnesOwnAffairs_LeavesNoWordInTheLog()
    {
        var log = new Lines();
        await using var host = new DialogueHost(services => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log)));
        await host.InitializeAsync();
        var talk = await host.TalkAsync();

        foreach (var said in new[] { "我对花生过敏 帮我记到起", "每天晚上九点提醒我吃阿莫西林", "看看你们存了我哪些信息", "把我的资料全部删掉", "确认" })
            await talk.SayAsync(said);

        Assert.NotEmpty(log.Written);
        Assert.DoesNotContain(log.Written, line => line.Contains("花生", StringComparison.Ordinal) || line.Contains("阿莫西林", StringComparison.Ordinal) || line.Contains("资料", StringComparison.Ordinal));
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
