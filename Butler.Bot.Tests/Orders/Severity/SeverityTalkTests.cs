using Butler.Bot.Tests.Dialogue;
using Butler.Skills.Menu;
using Butler.Skills.Orders.Severity;
using Butler.Skills.ServiceLevels;

namespace Butler.Bot.Tests.Orders.Severity;

/// <summary>How bad it is changes what is proposed and who answers for it.</summary>
public sealed class SeverityTalkTests(DialogueHost host) : IClassFixture<DialogueHost>
{
    [Fact]
    public async Task Say_FaultThatGetsWorse_IsProposedForAtOnceAndPromisesTheDoor()
    {
        var talk = await OrderScript.RunAsync(host, """
            马桶堵死了 来人看看 => 尽快 | 加急 | ~什么时候
            好 => 编号 | 15分钟
            """);

        var order = Assert.Single(await talk.OrdersAsync());
        Assert.Equal(OrderSeverity.Serious, order.Severity);
        Assert.Null(order.Start);
        Assert.Contains(await talk.ClocksAsync(), c => c.Kind == ClockKind.Door);
    }

    [Fact]
    public async Task Say_AnotherTimeForWhatIsUrgent_TakesTheTimeThatWasSaid()
    {
        var talk = await OrderScript.RunAsync(host, """
            马桶堵死了 来人看看 => 尽快
            明天上午十点再来吧 => 10:00 | ~尽快
            可以 => 编号
            """);

        Assert.DoesNotContain(await talk.ClocksAsync(), c => c.Kind == ClockKind.Door);
    }

    [Fact]
    public async Task Say_SmallFault_IsStillAskedWhen() =>
        await OrderScript.RunAsync(host, "书房的台灯坏了 来修一下 => 什么时候");

    [Fact]
    public async Task Complain_OfTheManager_GoesToTheSeniorAndNotToTheManager()
    {
        var talk = await OrderScript.RunAsync(host, "我要投诉客户经理,说话难听,电话也不接 => 编号 | 负责人 | ~客户经理周雅");

        var complaint = Assert.Single(await talk.OrdersAsync(), o => o.Kind == OrderKind.Complaint);
        Assert.Equal(OrderSeverity.Critical, complaint.Severity);
        Assert.Equal("senior", Assert.Single(await talk.HandoffsAsync()).Owner);
        Assert.All(await talk.ClocksAsync(), c => Assert.Equal("senior", c.Owner));
    }

    [Fact]
    public async Task Complain_OfSomethingUsual_GoesToTheManager()
    {
        var talk = await OrderScript.RunAsync(host, "投诉 楼道三天没拖了 => 编号 | 周雅");

        Assert.Equal("manager-a", Assert.Single(await talk.HandoffsAsync()).Owner);
    }
}
