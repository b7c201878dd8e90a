using Butler.Bot.Tests.Dialogue;

namespace Butler.Bot.Tests.Orders;

/// <summary>Small words that turned a talk the wrong way, each found by talking.</summary>
public sealed class PutRightTests(DialogueHost host) : IClassFixture<DialogueHost>
{
    [Theory]
    [InlineData("""
        水管漏水了 => 尽快
        不是漏水 是堵了 => 疏通 | ~软水管
        """)]
    [InlineData("""
        clean my two air conditioners on friday afternoon => 2 units
        what does it cost => by agreement | ~handbook
        hmm make it three => 3 units | ~person
        """)]
    [InlineData("""
        明天下午清洁抽油烟机 => 清洁抽油烟机
        好的 => 编号
        马桶堵死了 快点来人 => 疏通马桶 | 尽快 | ~加急催办
        """)]
    [InlineData("""
        下水道堵了 => 什么时候
        现在 => 可以为您登记吗 | ~地点
        好的 => 编号
        师傅还有多久到 => 疏通 | ~其他
        """)]
    [InlineData("""
        后天上午擦玻璃 => 玻璃
        好的 => 编号
        [wait 00:05:00]
        马桶堵了 现在来 => 马桶
        好的 => 15分钟
        师傅还有多久到 => 疏通马桶 | ~玻璃
        催一下 => 疏通马桶 | ~哪一单
        """)]
    [InlineData("帮我约个师傅修马桶 => 马桶 | ~家电")]
    [InlineData("明天上午钟点工三个小时 => 三个小时")]
    [InlineData("""
        帮我擦下玻璃 再订两桶水 => 玻璃 | 送水(2桶) | 什么时间
        明天上午 => 明天 | 可以吗 | ~什么时间
        """)]
    public Task Say_AsPeopleDo_IsTakenAsMeant(string script) => OrderScript.RunAsync(host, script);

    [Fact]
    public async Task Say_NeighboursAreNoisy_LooksForNoBuilder() =>
        await OrderScript.RunAsync(host, "隔壁装修吵死了 => ~装修公司 | ~评分");
}
