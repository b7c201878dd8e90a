using Butler.Bot.Tests.Dialogue;
using Butler.Skills.Menu;

namespace Butler.Bot.Tests.Orders;

/// <summary>From a wish to a placed order, the ways people really go: corrected, interrupted, in parts, half wanted, outside the hours.</summary>
public sealed class DraftTalkTests(DialogueHost host) : IClassFixture<DialogueHost>
{
    [Theory]
    [InlineData(
        """
        后天上午九点擦玻璃 => 11月26日(周四)上午9:00
        说错了 是大后天 => 11月27日(周五)上午9:00
        还是下午三点吧 => 11月27日(周五)下午3:00
        好 => 编号
        """,
        "glass-cleaning Confirmed 11-27 15:00 x1")]
    [InlineData(
        """
        明天下午两点送三桶水 => 3桶
        搞错了,两桶就够 => 2桶
        可以 不过改到四点 => 下午4:00 | ~编号
        要得 => 编号
        要得
        要得
        """,
        "water-delivery Confirmed 11-25 16:00 x2")]
    [InlineData(
        """
        找人洗下抽油烟机 => 什么时间
        你看着办 => 11月25日(周三)上午
        嗯嗯 => 编号
        """,
        "range-hood-cleaning Confirmed 11-25 08:00 x1")]
    [InlineData(
        """
        Could someone clean the windows on Friday at 2 pm? => Fri 27 Nov, 2:00 pm
        make it 4 pm please => 4:00 pm
        yes please => number
        """,
        "glass-cleaning Confirmed 11-27 16:00 x1")]
    [InlineData(
        """
        明天上午十点洗地毯 => 清洗地毯
        算了 不洗了 => 没有下单
        """,
        "")]
    [InlineData(
        """
        空调坏了,喊个师傅来看 => 什么时候
        后天嘛,明天我要去买菜 => 后天 11月26日(周四) | ~代购
        不对头,后天孙娃子开家长会,改成大后天 => 11月27日(周五)
        好 => 编号
        """,
        "air-conditioner-repair Confirmed 11-27 00:00 x1")]
    [InlineData(
        """
        周六上午洗两台空调 => 2台
        不是两台 是三台 => 3台 | ~钟点
        换成周日 => 11月29日(周日)
        行 => 编号
        """,
        "air-conditioner-cleaning Confirmed 11-29 08:00 x3")]
    [InlineData(
        """
        路灯不亮了 => 什么位置
        3栋2单元楼下 => 3栋2单元
        好 => 编号
        """,
        "facility-inspection Confirmed - x1")]
    [InlineData(
        """
        周六上午十点送两桶水 下午三点擦玻璃 => 送水 | 玻璃 | 下午3:00
        都可以 => 编号
        """,
        """
        glass-cleaning Confirmed 11-28 15:00 x1
        water-delivery Confirmed 11-28 10:00 x2
        """)]
    [InlineData(
        """
        请个月嫂 => 什么时间
        好 => 什么时间 | ~编号
        下个月1号 => 12月1日
        这个多少钱 => 面议
        行 => 编号
        """,
        "maternity-matron Confirmed 12-01 00:00 x1")]
    public async Task Draft_CorrectedAndConfirmed_IsPlacedAsItStoodLast(string script, string orders) =>
        Assert.Equal(OrderScript.Lines(orders), await OrderScript.OrdersAsync(await OrderScript.RunAsync(host, script)));

    [Theory]
    [InlineData(
        """
        今晚十点来洗空调 => 服务时间是每天8:00-20:00 | 今天 11月24日(周二)晚上7:00 | 明天 11月25日(周三)上午8:00
        可以 => 晚上7:00 | 可以为您登记吗
        可以 => 编号
        """,
        "air-conditioner-cleaning Confirmed 11-24 19:00 x1")]
    [InlineData(
        """
        wash the carpet tomorrow at 6 am => served every day 8:00-20:00
        then 9 am => 9:00 am
        ok => number
        """,
        "carpet-washing Confirmed 11-25 09:00 x1")]
    [InlineData(
        """
        今天早上八点洗空调 => 已经过了
        明天八点 => 11月25日(周三)上午8:00
        好的 => 编号
        """,
        "air-conditioner-cleaning Confirmed 11-25 08:00 x1")]
    public async Task Draft_ForATimeNobodyWorksAt_OffersTheNearest(string script, string orders) =>
        Assert.Equal(OrderScript.Lines(orders), await OrderScript.OrdersAsync(await OrderScript.RunAsync(host, script)));

    [Theory]
    [InlineData(
        """
        周六上午十点送两桶水,另外下午三点洗车,车在B2-118 => 送水 | 代客洗车
        洗车不要了 => 代客洗车已取消 | 送水
        可以 => 编号
        """,
        "water-delivery Confirmed 11-28 10:00 x2")]
    [InlineData(
        """
        周六上午十点送两桶水,另外下午三点洗车,车在B2-118 => 送水
        只要第一个 => 代客洗车已取消
        好的 => 编号
        """,
        "water-delivery Confirmed 11-28 10:00 x2")]
    [InlineData(
        """
        大后天下午三点洗抽油烟机 => 可以为您登记吗
        顺便把油烟机旁边的玻璃也擦下 => 清洁抽油烟机 | 玻璃清洁,11月27日(周五)下午3:00
        地毯不洗了 => 不在下面的单子里 | 清洁抽油烟机 | 玻璃
        玻璃不擦了 => 玻璃清洁已取消 | 清洁抽油烟机
        好 => 编号
        """,
        "range-hood-cleaning Confirmed 11-27 15:00 x1")]
    public async Task Drafts_SomeNotWanted_OnlyTheOthersArePlaced(string script, string orders) =>
        Assert.Equal(OrderScript.Lines(orders), await OrderScript.OrdersAsync(await OrderScript.RunAsync(host, script)));

    [Fact]
    public async Task Draft_LeftLyingBeforeAnotherWish_IsNotPlacedByItsYes()
    {
        var talk = await OrderScript.RunAsync(host, """
            明天上午十点洗地毯 => 可以为您登记吗
            [wait 02:00:00]
            后天下午三点送一桶水 => 清洗地毯 | 还没有下单 | 送水
            好的 => 编号 | 清洗地毯
            """);
        Assert.Equal(OrderScript.Lines("""
            carpet-washing Draft 11-25 10:00 x1
            water-delivery Confirmed 11-26 15:00 x1
            """), await OrderScript.OrdersAsync(talk));

        Assert.Contains("清洗地毯", (await talk.SayAsync("继续刚才那个")).Text, StringComparison.Ordinal);
        await talk.SayAsync("可以");

        Assert.Equal(OrderScript.Lines("""
            carpet-washing Confirmed 11-25 10:00 x1
            water-delivery Confirmed 11-26 15:00 x1
            """), await OrderScript.OrdersAsync(talk));
    }

    [Fact]
    public async Task Draft_YesAfterADay_IsShownAgainAndAskedForAnew()
    {
        var talk = await OrderScript.RunAsync(host, """
            后天上午十点洗地毯 => 可以为您登记吗
            [wait 1.00:00:00]
            好的 => 明天 11月26日(周四) | 可以为您登记吗 | ~编号
            好的 => 编号
            """);
        Assert.Equal("carpet-washing Confirmed 11-26 10:00 x1", await OrderScript.OrdersAsync(talk));
    }

    [Fact]
    public async Task Draft_YesWhenItsTimeHasGoneBy_AsksForAnotherTime()
    {
        var talk = await OrderScript.RunAsync(host, """
            今天中午十二点送一桶水 => 可以为您登记吗
            [wait 05:00:00]
            好的 => 已经过了 | ~编号
            明天中午十二点 => 可以为您登记吗
            好的 => 编号
            """);
        Assert.Equal("water-delivery Confirmed 11-25 12:00 x1", await OrderScript.OrdersAsync(talk));
    }

    [Fact]
    public async Task Draft_QuestionsInBetween_AreAnsweredAndTheDraftComesBackOnce()
    {
        await OrderScript.RunAsync(host, """
            明天上午十点洗地毯 => 可以为您登记吗
            我的管家是谁 => 周雅 | 可以为您登记吗
            管家电话多少 => 0600-5550101 | ~可以为您登记吗
            好的 => 编号
            """);
    }

    [Theory]
    [InlineData("""
        厨房水龙头漏水,今天下午三点来 => 可以为您登记吗
        好的 => 编号
        厨房水龙头还是漏水得凶 => 您已经报过 | 不重复登记
        """, 1)]
    [InlineData("""
        厨房水龙头漏水,今天下午三点来 => 可以为您登记吗
        好的 => 编号
        厨房水龙头漏得更凶了 => 您已经报过
        是另一个 => 什么时候
        明天上午 => 可以为您登记吗
        好的 => 编号
        """, 2)]
    public async Task Repair_ToldTwice_GoesToTheFirstUnlessItIsAnother(string script, int orders)
    {
        var talk = await OrderScript.RunAsync(host, script);
        Assert.Equal(orders, (await talk.OrdersAsync()).Count);
    }

    [Fact]
    public async Task Photo_Alone_AsksWhatItIsAbout()
    {
        var talk = await OrderScript.RunAsync(host, "(photo) [图片] => 照片收到了");
        Assert.Empty(await talk.OrdersAsync());
    }

    [Fact]
    public async Task Photo_AfterAReport_IsAddedToIt()
    {
        var talk = await OrderScript.RunAsync(host, """
            主卧墙皮掉了一大块,周六下午来看 => 可以为您登记吗
            好的 => 编号
            (photo) [图片] => 照片已补充
            """);
        Assert.Single((await talk.OrdersAsync())[0].Photos);
    }

    [Fact]
    public async Task SpecialOwner_AssistanceItem_IsFreeForThem()
    {
        var talk = await OrderScript.RunAsync(host, "我想申请特殊业主救助 明天上午 => 免费", specialOwner: true);
        Assert.Equal(MenuPrice.Free, (await talk.OrdersAsync())[0].Price);
    }
}
