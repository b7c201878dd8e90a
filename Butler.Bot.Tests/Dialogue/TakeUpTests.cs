using Butler.Bot.Tests.Orders;

namespace Butler.Bot.Tests.Dialogue;

/// <summary>"Do it for me" behind an answer, and who is loud next door.</summary>
public sealed class TakeUpTests(DialogueHost host) : IClassFixture<DialogueHost>
{
    [Fact]
    public async Task HandbookAnswer_ThenDoItForMe_OffersTheServiceItIsAbout() => await OrderScript.RunAsync(host, """
        装修要办什么手续 => 装修申请表
        那你帮我办一下吧 => 装修手续办理
        """);

    [Fact]
    public async Task Summary_ThenDoItForMe_IsAYes() => await OrderScript.RunAsync(host, """
        明天上午十点洗地毯 => 可以为您登记吗
        那你帮我办一下嘛 => 编号
        """);

    [Fact]
    public async Task QuestionWhereToHaveAThingMended_ThenDoItForMe_GoesToThePersonWithTheQuestion()
    {
        var talk = await OrderScript.RunAsync(host, """
            where can I get my watch fixed => ~Hot work
            ok can you do it for me
            """);

        Assert.Contains("watch", Assert.Single(await talk.HandoffsAsync()).Matter, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SomebodyUnwell_IsToldWhomToCall()
    {
        var talk = await host.TalkAsync();
        Assert.Contains("120", (await talk.SayAsync("娃娃发烧了一整天咋个办")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("楼上天天半夜拖椅子吵得睡不着", "24小时内")]
    [InlineData("the people upstairs are so noisy every night, please do something", "24 hours")]
    public async Task LoudNeighbours_AreAComplaintWithFeedbackWithinADay(string said, string expected)
    {
        var talk = await host.TalkAsync();
        Assert.Contains(expected, (await talk.SayAsync(said)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LoudNeighbours_WithAGuardAskedFor_AreThePatrols()
    {
        var talk = await host.TalkAsync();
        Assert.DoesNotContain("投诉", (await talk.SayAsync("隔壁半夜开派对太吵了,叫保安上去说一声")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_ToLookAtAThing_IsItsRepair()
    {
        var talk = await host.TalkAsync();
        Assert.Contains("灯", (await talk.SayAsync("随便找个人来看看灯")).Text, StringComparison.Ordinal);
    }
}
