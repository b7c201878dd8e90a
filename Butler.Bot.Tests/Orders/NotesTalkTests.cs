using Butler.Bot.Tests.Dialogue;

namespace Butler.Bot.Tests.Orders;

/// <summary>What is said beside a new wish is kept for whoever comes.</summary>
public sealed class NotesTalkTests(DialogueHost host) : IClassFixture<DialogueHost>
{
    [Theory]
    [InlineData("下周一上午找个住家的保姆,要女的,会做川菜", "住家的", "要女的", "会做川菜")]
    [InlineData("明天下午三点换灯泡,带个梯子,天花板很高", "带个梯子", "天花板很高")]
    [InlineData("明天下午两点请个钟点工,最好懂粤语", "最好懂粤语")]
    [InlineData("找个会说英语的保姆 下周二上午", "会说英语的")]
    [InlineData("I need a nanny who speaks French, next Monday morning", "who speaks French")]
    public async Task Wish_WithWhatItIsToBeLike_KeepsItInTheNote(string said, params string[] notes)
    {
        var talk = await host.TalkAsync();
        var reply = await talk.SayAsync(said);
        Assert.All(notes, note => Assert.Contains(note, reply.Text, StringComparison.Ordinal));
        await talk.SayAsync(said[0] < 'z' ? "yes" : "确认");
        var order = Assert.Single(await talk.OrdersAsync());
        Assert.All(notes, note => Assert.Contains(note, order.Remark!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Guests_AreNoTables() => await OrderScript.RunAsync(host, """
        明天晚上家里来十个客人,请个厨师来做饭 => 家宴帮厨 | ~10桌
        """);

    [Fact]
    public async Task TwoWishes_EachWithItsTime_StayTwo() => await OrderScript.RunAsync(host, """
        下周一上午擦玻璃,下周三下午送两桶水 => 玻璃 | 11月30日(周一) | 送水 | 12月2日(周三)
        """);

    [Fact]
    public async Task OneFault_ToldInTwoSentences_StaysOne() => await OrderScript.RunAsync(host, """
        马桶堵了。水都漫出来了,快点来人 => 马桶 | ~以下几项
        """);
}
