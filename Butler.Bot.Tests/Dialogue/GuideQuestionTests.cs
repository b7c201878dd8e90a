using Butler.Bot.Tests.Orders;

namespace Butler.Bot.Tests.Dialogue;

/// <summary>Questions about the community's rules get the page of their own topic, and order nothing.</summary>
public sealed class GuideQuestionTests(DialogueHost host) : IClassFixture<DialogueHost>
{
    [Theory]
    [InlineData("搬家有什么规定", "《搬家》")]
    [InlineData("养狗有啥规定嘛", "《宠物》")]
    [InlineData("装修周末能施工吗", "装修可以施工的时间")]
    public async Task Asked_RulesOfATopic_AreThatTopics(string words, string cited)
    {
        var talk = await OrderScript.RunAsync(host, $"{words} => {cited} | ~可以为您登记吗");

        Assert.Empty(await talk.OrdersAsync());
    }

    [Fact]
    public async Task Asked_WithADayOfOnesOwn_IsStillAWish() =>
        await OrderScript.RunAsync(host, "我们下周三要搬走,大货车能不能开到楼下? => 搬家登记 | ~社区手册");
}
