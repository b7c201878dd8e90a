using Butler.Bot.Tests.Dialogue;

namespace Butler.Bot.Tests.Orders;

/// <summary>Orders that are named by their day, and those that are not on it.</summary>
public sealed class OrderDayTests(DialogueHost host) : IClassFixture<DialogueHost>
{
    private const string Friday = """
        周五上午九点擦玻璃 => 可以为您登记吗
        好的 => 编号

        """;

    private const string Two = Friday + """
        周三下午三点洗地毯 => 可以为您登记吗
        好的 => 编号

        """;

    [Theory]
    [InlineData(Friday + """
        周六那个不用来了 => 11月28日(周六)没有预约 | 玻璃 | 11月27日(周五) | ~要取消这一单吗
        """, "glass-cleaning Confirmed 11-27 09:00 x1")]
    [InlineData(Friday + """
        周六那个不用来了 => 没有预约
        对就是这个 => 要取消这一单吗
        确认 => 已为您取消
        """, "")]
    [InlineData(Two + """
        周五那单不要了 => 玻璃 | ~地毯
        确认 => 已为您取消
        """, "carpet-washing Confirmed 11-25 15:00 x1")]
    [InlineData(Two + """
        周五那个改到周日 => 玻璃 | 11月29日(周日) | ~地毯
        好的 => 已为您改好
        """, """
        carpet-washing Confirmed 11-25 15:00 x1
        glass-cleaning Confirmed 11-29 09:00 x1
        """)]
    [InlineData(Two + """
        please move the one on Wednesday to Saturday => Sat 28 Nov | ~Glass
        yes => 28 Nov
        """, """
        carpet-washing Confirmed 11-28 15:00 x1
        glass-cleaning Confirmed 11-27 09:00 x1
        """)]
    [InlineData(Friday + """
        我周六要出差 那个擦玻璃的取消吧 => 要取消这一单吗
        确认 => 已为您取消
        """, "")]
    public async Task Order_NamedByItsDay_IsThatOneOrNone(string script, string expected)
    {
        var talk = await OrderScript.RunAsync(host, script);
        Assert.Equal(OrderScript.Lines(expected), await OrderScript.OrdersAsync(talk));
    }
}
