using Butler.Bot.Tests.Dialogue;
using Butler.Skills.Handoffs;
using Butler.Skills.Orders;
using Butler.Skills.ServiceLevels;

namespace Butler.Bot.Tests.Orders;

/// <summary>What residents do with orders that are placed: cancel, move, change, hurry, rate, dispute, repeat.</summary>
public sealed class FollowUpTalkTests(DialogueHost host) : IClassFixture<DialogueHost>
{
    [Fact]
    public async Task Order_EarlyInTheMorning_MovedByTheHourStaysInTheMorning() => await OrderScript.RunAsync(host, """
        帮我叫个车去机场 后天早上六点 => 早上6:00
        好的 => 编号
        改成五点半 => 11月26日(周四)凌晨5:30
        嗯 => 凌晨5:30
        多少钱 => 面议
        """);

    [Fact]
    public async Task Summary_ThankedFor_SaysThatNothingIsBookedYet() => await OrderScript.RunAsync(host, """
        明天上午十点洗地毯 => 可以为您登记吗
        谢谢师傅 => 还没有登记
        好的 => 编号
        """);

    private const string Water = """
        明天上午十点送两桶水 => 可以为您登记吗
        好的 => 编号

        """;

    private const string Three = Water + """
        后天下午三点洗地毯 => 可以为您登记吗
        好的 => 编号
        周五上午九点擦玻璃 => 可以为您登记吗
        好的 => 编号

        """;

    [Theory]
    [InlineData(Three + """
        把这三单都给我撤了 => 3单 | 送水 | 清洗地毯 | 玻璃
        确认 => 已为您取消3单
        """, "")]
    [InlineData(Three + """
        把这三单都给我撤了 => 3单
        算了 还是留着 => 保持不变
        """, """
        carpet-washing Confirmed 11-26 15:00 x1
        glass-cleaning Confirmed 11-27 09:00 x1
        water-delivery Confirmed 11-25 10:00 x2
        """)]
    [InlineData(Three + """
        洗地毯那个取消 => 清洗地毯 | ~送水
        对 => 已为您取消
        """, """
        glass-cleaning Confirmed 11-27 09:00 x1
        water-delivery Confirmed 11-25 10:00 x2
        """)]
    [InlineData(Three + """
        Cancel all of them => 3
        yes => Cancelled
        """, "")]
    [InlineData(Water + """
        取消送水 => 要取消这一单吗
        取消 => 已为您取消
        """, "")]
    [InlineData(Water + """
        取消送水 => 要取消这一单吗
        别取消 => 保持不变
        """, "water-delivery Confirmed 11-25 10:00 x2")]
    [InlineData(Water + """
        不要水了 取消 => 要取消这一单吗
        是的 => 已为您取消
        """, "")]
    [InlineData(Water + """
        送水改到晚上十点 => 服务时间 | 最近可以约
        那算了 不改了 => 保持不变
        """, "water-delivery Confirmed 11-25 10:00 x2")]
    [InlineData(Water + """
        加一句 带个推车上来 => 已更新
        """, "water-delivery Confirmed 11-25 10:00 x2")]
    [InlineData(Water + """
        送水改到后天 同样时间 => 11月26日
        不改了 => 保持不变
        """, "water-delivery Confirmed 11-25 10:00 x2")]
    [InlineData(Water + """
        送水改到后天下午四点 => 下午4:00
        不对 五点 => 下午5:00
        好 => 下午5:00
        """, "water-delivery Confirmed 11-26 17:00 x2")]
    [InlineData(Water + """
        再加一桶 => 3 | 可以吗
        可以 => 已更新
        """, "water-delivery Confirmed 11-25 10:00 x3")]
    [InlineData(Water + """
        放门口就行,不要敲门,娃儿在睡觉 => 已更新 | 娃儿在睡觉
        """, "water-delivery Confirmed 11-25 10:00 x2")]
    public async Task PlacedOrder_ChangedByTalking_IsAsTheResidentAgreed(string script, string orders) =>
        Assert.Equal(OrderScript.Lines(orders), await OrderScript.OrdersAsync(await OrderScript.RunAsync(host, script)));

    [Theory]
    [InlineData("取消送水")]
    [InlineData("送水改到后天下午四点")]
    [InlineData("送水再加一桶")]
    public async Task PlacedOrder_SomebodyIsThere_IsTooLateToChange(string wish)
    {
        var talk = await OrderScript.RunAsync(host, $"{Water}[arrived]\n{wish} => 已经到场 | 转人工");
        Assert.Equal("water-delivery Arrived 11-25 10:00 x2", await OrderScript.OrdersAsync(talk));
    }

    [Fact]
    public async Task Hurry_ThreeTimes_IsCountedAndBringsTheManagerIn()
    {
        var talk = await OrderScript.RunAsync(host, Water + """
            [accepted]
            水咋个还没送来 => 加急催办 | 周雅
            催一下嘛 => 第2次催办
            催单 => 第3次催办
            """);
        Assert.Equal(3, (await talk.OrdersAsync())[0].Hurries);
        Assert.Contains(await talk.ClocksAsync(), c => c is { Kind: ClockKind.Respond, Running: true });
        Assert.Single(await talk.HandoffsAsync());
    }

    [Theory]
    [InlineData("五星好评 师傅很仔细", 5)]
    [InlineData("👍", 5)]
    [InlineData("我给4颗星", 4)]
    [InlineData("打8分吧", 4)]
    [InlineData("9/10, good job", 5)]
    [InlineData("不满意", 2)]
    [InlineData("差评", 1)]
    public async Task Rate_AfterCompletion_IsKeptWithTheOrder(string words, int stars)
    {
        var talk = await OrderScript.RunAsync(host, $"{Water}[completed]\n{words}");
        Assert.Equal(("rate", stars), (talk.Trace.Intent, (await talk.OrdersAsync())[0].Rating));
    }

    [Fact]
    public async Task Rate_Low_AsksWhyAndKeepsTheReason()
    {
        var talk = await OrderScript.RunAsync(host, Water + """
            [completed]
            2星 => 哪里不满意
            水桶外面全是灰 => 记下
            """);
        var order = (await talk.OrdersAsync())[0];
        Assert.Equal((OrderStatus.Completed, 2), (order.Status, order.Rating));
        Assert.Contains(order.History, e => e is { What: "rated", Detail: "水桶外面全是灰" });
    }

    [Theory]
    [InlineData("2/10 and it is still dripping")]
    [InlineData("水龙头没修好,还收我钱")]
    [InlineData("昨天那个龙头还是漏")]
    public async Task Dispute_NotDone_ReopensTheOrderAndTellsTheManager(string words)
    {
        var talk = await OrderScript.RunAsync(host, $"""
            厨房水龙头漏水,今天下午三点来 => 可以为您登记吗
            好的 => 编号
            [completed]
            {words} => 
            """);
        var order = Assert.Single(await talk.OrdersAsync());
        Assert.Equal(OrderStatus.Reopened, order.Status);
        Assert.Equal(HandoffReason.Complaint, Assert.Single(await talk.HandoffsAsync()).Reason);
        Assert.Contains(await talk.ClocksAsync(), c => c is { Kind: ClockKind.Respond, Running: true } && c.SubjectId == order.Id);
    }

    [Theory]
    [InlineData("和上次一样,周六上午十点 => 按上次的来 | 2桶 | 11月28日", "好的 => 编号")]
    [InlineData("送水再来一次 => 什么时间", "周六上午十点 => 2桶\n好的 => 编号")]
    [InlineData("same as last time, Saturday 10 am => As last time", "yes => number")]
    public async Task Repeat_AsLastTime_DraftsTheSameAgain(string wish, string then)
    {
        var talk = await OrderScript.RunAsync(host, $"{Water}[completed]\n[wait 1.00:00:00]\n{wish}\n{then}");
        Assert.Equal(OrderScript.Lines("""
            water-delivery Completed 11-25 10:00 x2
            water-delivery Confirmed 11-28 10:00 x2
            """), await OrderScript.OrdersAsync(talk));
    }

    [Fact]
    public async Task Item_ReplacedAfterPlacing_CancelsTheOldOneOnlyWithTheYes()
    {
        var talk = await OrderScript.RunAsync(host, """
            后天下午三点洗地毯 => 可以为您登记吗
            好的 => 编号
            洗地毯换成擦玻璃 => 玻璃 | 可以吗
            可以 => 已为您换好
            """);
        Assert.Equal("glass-cleaning Confirmed 11-26 15:00 x1", await OrderScript.OrdersAsync(talk));
    }

    [Fact]
    public async Task Status_OfWhatIsDone_SaysThatItIsDone() =>
        await OrderScript.RunAsync(host, Water + """
            [completed]
            送水那单怎么样了 => 已完成
            """);

    [Theory]
    [InlineData("取消订单")]
    [InlineData("催一下")]
    [InlineData("五星好评")]
    public async Task FollowUp_NothingThere_SaysSoAndBooksNothing(string words)
    {
        var talk = await OrderScript.RunAsync(host, $"{words} => 没有查到");
        Assert.Empty(await talk.OrdersAsync());
    }
}
