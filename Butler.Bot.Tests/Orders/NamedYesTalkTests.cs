using Butler.Bot.Tests.Dialogue;

namespace Butler.Bot.Tests.Orders;

/// <summary>A yes that names what it agrees to, and wishes that lean on what was arranged before.</summary>
public sealed class NamedYesTalkTests(DialogueHost host) : IClassFixture<DialogueHost>
{
    [Theory]
    [InlineData("""
        周六上午九点装个吊灯 => 可以为您登记吗
        附近有啥川菜馆
        行 刚才装吊灯那个 确认 => 编号
        """)]
    [InlineData("""
        周日上午十点洗两幅窗帘 => 可以为您登记吗
        晓得了 窗帘那个你先给我确认 => 编号
        """)]
    [InlineData("""
        明天上午九点送两桶水 => 可以为您登记吗
        算了 不问了 送水照旧 确认 => 编号
        """)]
    [InlineData("""
        car wash on Saturday at 10 am => Shall I book it
        please go ahead with the car wash => Order number
        """)]
    [InlineData("""
        明天上午十点送一桶水 => 可以为您登记吗
        那个确认了 => 编号
        """)]
    public async Task YesThatNamesTheDraft_PlacesIt(string script)
    {
        var talk = await OrderScript.RunAsync(host, script);
        Assert.False(Assert.Single(await talk.OrdersAsync()).IsDraft);
    }

    [Theory]
    [InlineData("擦玻璃那个确认")]
    [InlineData("我问下老公再确认")]
    [InlineData("洗车那个先别确认")]
    [InlineData("洗车那个确认要多少钱")]
    [InlineData("等我确认")]
    [InlineData("以后洗车都直接确认")]
    public async Task YesToSomethingElse_PlacesNothing(string said)
    {
        var talk = await OrderScript.RunAsync(host, $"""
            周六下午两点洗车 => 可以为您登记吗
            {said}
            """);
        Assert.All(await talk.OrdersAsync(), o => Assert.True(o.IsDraft || o.Status == Butler.Skills.Orders.OrderStatus.Cancelled));
    }

    [Fact]
    public async Task ToLeaveAnOrderAsItIs_IsNoYesToCancellingIt()
    {
        var talk = await OrderScript.RunAsync(host, """
            周六下午两点洗车 => 可以为您登记吗
            好 => 编号
            把洗车取消了 => 取消
            洗车那个照旧
            """);
        Assert.Equal(Butler.Skills.Orders.OrderStatus.Confirmed, Assert.Single(await talk.OrdersAsync()).Status);
    }

    [Fact]
    public async Task ThePlaceThatIsPointedAt_StandsInTheNote() => await OrderScript.RunAsync(host, """
        附近有好吃的火锅没 => 山城老灶火锅
        订那家明晚六个人 => 代订餐位 | 山城老灶火锅
        """);

    [Fact]
    public async Task YesToOneOfTwo_LeavesTheOtherToBeConfirmed()
    {
        var talk = await OrderScript.RunAsync(host, """
            明天上午十点送一桶水,后天下午三点来修洗衣机 => 以上都为您登记
            送水那个确认 => 编号 | 洗衣机维修 | 可以为您登记吗
            """);
        Assert.Equal(1, (await talk.OrdersAsync()).Count(o => !o.IsDraft));
    }

    [Theory]
    [InlineData("""
        周日上午十点洗空调一台 => 可以为您登记吗
        好 => 编号
        同一天下午三点再来修一下冰箱 => 冰箱维修 | 11月29日(周日)下午3:00
        """)]
    [InlineData("""
        每周五下午擦玻璃 => 每周五
        先只要这周五一次 => 11月27日(周五) | ~每周五
        """)]
    [InlineData("""
        Every Friday at 3pm I'd like my windows cleaned => every Friday
        Just this Friday at 3pm for now => Fri 27 Nov, 3:00 pm | ~every Friday
        """)]
    [InlineData("""
        my kitchen tap drips, can u send someone tmr arvo => tomorrow
        yes pls => Order number
        actually make it 5pm => 5:00 pm
        """)]
    [InlineData("""
        家里的马桶一直流水,能不能修 => 什么时候
        尽快 => 可以为您登记吗
        """)]
    [InlineData("""
        周六上午十点清洗地毯 => 清洗地毯
        不是地毯 是窗帘 => 窗帘清洗 | 11月28日
        """)]
    public async Task LeaningOnWhatWasSaid_IsUnderstood(string script) => await OrderScript.RunAsync(host, script);
}
