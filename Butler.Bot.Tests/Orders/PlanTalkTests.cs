using Butler.Bot.Tests.Dialogue;

namespace Butler.Bot.Tests.Orders;

/// <summary>One wish that needs several things, planned as one list.</summary>
public sealed class PlanTalkTests(DialogueHost host) : IClassFixture<DialogueHost>
{
    [Theory]
    [InlineData(
        """
        周五去上海出差两天,帮我安排一下 => 出差这样安排 | 车船机票 | 送机送站 | 宾馆 | 11月27日 | 11月28日 | 上海
        酒店不要 => 代订宾馆已取消
        好的 => 编号
        """,
        """
        airport-station-transfer Confirmed 11-27 00:00 x1
        ticket-booking Confirmed 11-27 00:00 x1
        """)]
    [InlineData(
        """
        周六晚上六点请十个人来家里吃饭 => 家里请客这样安排 | 帮厨 | 十个人
        可以 => 编号
        """,
        """
        banquet-kitchen-help Confirmed 11-28 15:00 x1
        hourly-cleaning Confirmed 11-29 09:00 x1
        shopping-errand Confirmed 11-28 09:00 x1
        """)]
    [InlineData(
        """
        I have a business trip to Shenzhen next Monday for three days, please arrange it => Business trip | Hotel booking | Shenzhen
        yes => number
        """,
        """
        airport-station-transfer Confirmed 11-30 00:00 x1
        hotel-booking Confirmed 11-30 00:00 x1
        ticket-booking Confirmed 11-30 00:00 x1
        """)]
    [InlineData(
        """
        帮我安排出差 => 哪天出发
        算了 不去了 => 没有下单
        """,
        "")]
    public async Task Plan_ShownAsOneList_IsPlacedAsAgreed(string script, string orders)
    {
        var talk = await OrderScript.RunAsync(host, script);
        Assert.Equal(OrderScript.Lines(orders), await OrderScript.OrdersAsync(talk));
    }

    [Theory]
    [InlineData("周六家里请客,找个帮厨来家里做饭", "banquet-kitchen-help")]
    [InlineData("下周去北京出差,帮我订个酒店", "hotel-booking")]
    public async Task Plan_OneServiceIsAskedForByName_OnlyThatIsDrafted(string wish, string item)
    {
        var talk = await OrderScript.RunAsync(host, wish);
        Assert.Equal(item, Assert.Single(await talk.OrdersAsync()).ItemId);
    }
}
