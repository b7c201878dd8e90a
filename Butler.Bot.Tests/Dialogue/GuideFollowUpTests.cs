using Butler.Skills.Talk;

namespace Butler.Bot.Tests.Dialogue;

/// <summary>A few words after an answer of the handbook ask on about the same; words about something of their own do not.</summary>
public sealed class GuideFollowUpTests(DialogueHost host) : IClassFixture<DialogueHost>
{
    [Theory]
    [InlineData("装修押金多少钱", "那什么时候退", "30天无渗漏")]
    [InlineData("游泳池几点开门", "那周末呢", "泳池")]
    [InlineData("游泳池几点开门", "多少钱", "访客每人30元")]
    [InlineData("装修押金多少钱", "要带什么", "装修")]
    [InlineData("when does the pool open", "and how much is it", "30 yuan")]
    public async Task AskedOn_IsAnsweredFromTheSamePages(string first, string then, string expected)
    {
        var talk = await host.TalkAsync();
        Assert.Equal("ask_guide", (await SayAsync(talk, first)).Intent);

        var (intent, said) = await SayAsync(talk, then);

        Assert.Equal("ask_guide", intent);
        Assert.Contains(expected, said, StringComparison.Ordinal);
        Assert.Empty(await talk.HandoffsAsync());
    }

    [Theory]
    [InlineData("我要退款,你们给我退钱", "handoff")]
    [InlineData("什么时候派师傅来", "ask_status")]
    [InlineData("那帮我叫个人来通马桶", "repair")]
    [InlineData("那给我转人工", "handoff")]
    public async Task SomethingElse_IsItself(string then, string intent)
    {
        var talk = await host.TalkAsync();
        await talk.SayAsync("装修押金多少钱");

        await talk.SayAsync(then);

        Assert.Equal(intent, talk.Trace.Intent);
    }

    [Fact]
    public async Task AskedOn_ATurnLater_IsNoLongerAboutIt()
    {
        var talk = await host.TalkAsync();
        await talk.SayAsync("装修押金多少钱");
        await talk.SayAsync("谢谢");

        await talk.SayAsync("要带什么");

        Assert.DoesNotContain(talk.Trace.Calls, c => c.Arguments.Values.Any(a => a?.ToString()?.Contains("装修", StringComparison.Ordinal) == true));
    }

    [Fact]
    public async Task WhereToBuy_IsOfShopsAndNotOfTheHandbook()
    {
        var talk = await host.TalkAsync();

        await talk.SayAsync("where can I buy flowers");

        Assert.Equal(("ask_venue", Outcomes.Answered), (talk.Trace.Intent, talk.Trace.Outcome));
    }

    private static async Task<(string Intent, string Said)> SayAsync(Talk talk, string words)
    {
        var reply = await talk.SayAsync(words);
        return (talk.Trace.Intent, reply.Text);
    }
}
