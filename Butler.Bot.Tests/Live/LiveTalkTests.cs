using Butler.Bot.Tests.Dialogue;
using Butler.Skills.Handoffs;
using Butler.Skills.Language.Text;
using Butler.Skills.Live;
using Butler.Skills.Menu;
using Microsoft.Extensions.DependencyInjection;

namespace Butler.Bot.Tests.Live;

public sealed class LiveTalkTests(DialogueHost host) : IClassFixture<DialogueHost>
{
    [Theory]
    [InlineData("明天会不会下雨", "weather", "气象预报")]
    [InlineData("后天几度,要不要给娃儿加衣服", "weather", "气象预报")]
    [InlineData("will it rain this weekend?", "weather", "气象预报")]
    [InlineData("MU5401航班晚点没有", "ask_guide", "航班、旅游线路、赛事、高尔夫信息")]
    [InlineData("二环现在堵不堵", "ask_guide", null)]
    public async Task Question_WithoutASource_SaysSoAndHasTheManagerFindOutOnAYes(string text, string intent, string? item)
    {
        var talk = await host.TalkAsync();

        var reply = await talk.SayAsync(text);
        Assert.DoesNotMatch(@"\d+\s?(度|℃)", reply.Text);
        Assert.Equal((intent, "not_known", item), (talk.Trace.Intent, talk.Trace.Outcome, talk.Trace.Item?.Name));
        Assert.Empty(await talk.HandoffsAsync());

        await talk.SayAsync(text[0] < 'z' && text.Contains(' ', StringComparison.Ordinal) ? "yes please" : "好的");

        Assert.Equal((HandoffReason.NotKnown, text), Assert.Single(await talk.HandoffsAsync()) is var handoff ? (handoff.Reason, handoff.Matter) : default);
    }

    [Fact]
    public async Task Question_WithASource_IsAnsweredWithItsNameAndTime()
    {
        await using var sourced = new DialogueHost(services => services.AddSingleton<ILiveSource>(new Sunshine()));
        await sourced.InitializeAsync();
        var talk = await sourced.TalkAsync();

        var reply = await talk.SayAsync("明天天气怎么样");

        Assert.Equal("晴,8到15度(市气象台,11-24 9:30)", reply.Text);
        Assert.Equal(("weather", "answered"), (talk.Trace.Intent, talk.Trace.Outcome));
    }

    private sealed class Sunshine : ILiveSource
    {
        public LiveKind Kind => LiveKind.Weather;

        public ValueTask<LiveAnswer?> AskAsync(string question, DateTimeOffset now, TalkLanguage language, CancellationToken cancellationToken) =>
            new(new LiveAnswer("晴,8到15度", "市气象台", now.AddMinutes(-30)));
    }
}
