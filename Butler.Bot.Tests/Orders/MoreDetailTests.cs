using Butler.Bot.Tests.Dialogue;

namespace Butler.Bot.Tests.Orders;

/// <summary>What is said beside a draft stays with it.</summary>
public sealed class MoreDetailTests(DialogueHost host) : IClassFixture<DialogueHost>
{
    [Fact]
    public async Task Draft_QuestionNobodyCanAnswer_IsKeptForTheManagerAndOpensNothing()
    {
        var talk = await OrderScript.RunAsync(host, """
            明晚八点安排个车送我去高铁站 => 可以为您登记吗
            几个人坐得下 => 一并答复您 | 几个人坐得下 | ~哪天
            确认 => 编号
            """);

        Assert.Equal("几个人坐得下", Assert.Single(await talk.OrdersAsync()).Remark);
    }

    [Fact]
    public async Task Draft_DetailThatOnlySoundsLikeAService_IsNoted()
    {
        var talk = await OrderScript.RunAsync(host, """
            帮我把房子租出去 => 可以为您登记吗
            两室一厅 5000一个月 => 两室一厅 5000一个月 | ~接着是
            好 => 编号
            """);

        Assert.Single(await talk.OrdersAsync());
    }

    [Fact]
    public async Task Draft_ResidentWantsToThink_IsKept() => await OrderScript.RunAsync(host, """
        明天上午十点洗地毯 => 可以为您登记吗
        等下 我问问我老公 => 不急
        好的 => 编号
        """);

    [Fact]
    public async Task Complaint_PlaceBehindIt_IsAddedToIt()
    {
        var talk = await OrderScript.RunAsync(host, """
            楼道里天天有人堆垃圾 臭死了没人管 => 编号
            5栋3楼 => 5栋3楼
            """);

        Assert.Equal("5栋3楼", Assert.Single(await talk.OrdersAsync()).Location);
    }

    [Fact]
    public async Task Cancel_AnsweredWithNotWanted_IsCancelled() => await OrderScript.RunAsync(host, """
        明天上午十点洗地毯 => 可以为您登记吗
        好的 => 编号
        取消刚才的 => 要取消这一单吗
        不要了 => 已为您取消
        """);
}
