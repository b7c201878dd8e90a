using Butler.Bot.Channels.WeChat.Calls;
using Butler.Bot.Weixin;
using Microsoft.Extensions.Time.Testing;

namespace Butler.Bot.Tests.Channels.WeChat.Calls;

public sealed class CircuitBreakerTests
{
    private const string App = "wx1";
    private const string Send = "message/custom/send";

    // Eleven at night in Beijing.
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 15, 0, 0, TimeSpan.Zero));
    private readonly CircuitBreaker _breaker;

    public CircuitBreakerTests() => _breaker = new CircuitBreaker(_time);

    [Theory]
    [InlineData(nameof(ErrorKind.Temporary))]
    [InlineData(nameof(ErrorKind.Unknown))]
    public void FiveFailuresInARow_OpenItForHalfAMinute(string kind)
    {
        Fail(kind, 4);
        Assert.Null(_breaker.Closed(App, Send));
        Fail(kind, 1);
        Assert.Equal(TimeSpan.FromSeconds(30), _breaker.Closed(App, Send));
        // Other calls and accounts go on.
        Assert.Null(_breaker.Closed(App, "media/get"));
        Assert.Null(_breaker.Closed("wx2", Send));

        _time.Advance(TimeSpan.FromSeconds(31));
        Assert.Null(_breaker.Closed(App, Send));
    }

    [Fact]
    public void Success_CountsFromTheBeginning()
    {
        Fail(nameof(ErrorKind.Temporary), 4);
        _breaker.Record(App, Send, ApiError.None);
        Fail(nameof(ErrorKind.Temporary), 4);
        Assert.Null(_breaker.Closed(App, Send));
    }

    [Fact]
    public void DaysQuota_OpensItUntilMidnightInBeijing()
    {
        _breaker.Record(App, Send, new ApiError(ErrorKind.Quota, 45009));
        Assert.Equal(TimeSpan.FromHours(1), _breaker.Closed(App, Send));
        _time.Advance(TimeSpan.FromHours(1));
        Assert.Null(_breaker.Closed(App, Send));
    }

    private void Fail(string kind, int times)
    {
        for (var i = 0; i < times; i++)
            _breaker.Record(App, Send, new ApiError(Enum.Parse<ErrorKind>(kind), null));
    }
}
