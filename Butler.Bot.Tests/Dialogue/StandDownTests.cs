using Butler.Bot.Tests.Orders;
using Butler.Skills.Menu;

namespace Butler.Bot.Tests.Dialogue;

/// <summary>What was urgent is over, or was told already: nothing is ordered, called off or recorded twice.</summary>
public sealed class StandDownTests(DialogueHost host) : IClassFixture<DialogueHost>
{
    [Theory]
    [InlineData("谢谢 总阀关上了 没事了", "平安就好")]
    [InlineData("虚惊一场 是楼下在做饭", "平安就好")]
    [InlineData("we turned it off, all fine now", "glad you are safe")]
    public async Task Said_AfterAnAlarm_OrdersNothingAndCallsNobodyOff(string words, string expected)
    {
        var talk = await host.TalkAsync();
        await talk.SayAsync("厨房水管爆了,水漫到客厅了");

        var reply = await talk.SayAsync(words);

        Assert.Contains(expected, reply.Text, StringComparison.Ordinal);
        Assert.Empty(await talk.OrdersAsync());
        Assert.True(Assert.Single(await talk.HandoffsAsync()).Open);
    }

    [Fact]
    public async Task Said_WhereAreThey_AfterAnAlarm_TellsOfTheAlarmAndNotOfOrders() =>
        await OrderScript.RunAsync(host, """
            厨房水管爆了,水漫到客厅了
            快点啊 => 警报已发给保安 | 119 | ~没有查到
            人呢 到哪了 => 警报已发给保安 | ~没有查到
            """);

    [Fact]
    public async Task Said_HurryUp_WhileAPersonIsWaitedFor_TellsThem() =>
        await OrderScript.RunAsync(host, """
            转人工 => 周雅
            怎么还没人来 => 已经通知周雅 | ~没有查到
            """);

    [Fact]
    public async Task Said_NeverMindAfterAskingForAPerson_DoesNotClaimThatNobodyWasCalled() =>
        await OrderScript.RunAsync(host, """
            转人工 => 周雅
            算了不用了 => 客户经理会看到 | ~没有为您安排
            """);

    [Fact]
    public async Task Said_BareComplaintAfterTheComplaint_IsNoSecondOne()
    {
        var talk = await OrderScript.RunAsync(host, """
            楼上天天半夜放音响 你们到底管不管 => 编号
            我要投诉 => 已经在处理
            """);

        Assert.Single(await talk.OrdersAsync(), o => o.Kind == OrderKind.Complaint);
    }
}
