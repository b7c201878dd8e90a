using Butler.Bot.Tests.Orders;

namespace Butler.Bot.Tests.Dialogue;

/// <summary>A wish and a question in one breath: the one is drafted, the other answered, and neither hides the other.</summary>
public sealed class ByTheWayTests(DialogueHost host) : IClassFixture<DialogueHost>
{
    [Theory]
    [InlineData("明天下午三点洗两台空调 顺便问下附近有没有药店", "空调", "药")]
    [InlineData("后天上午清洁抽油烟机,另外想打听一下装修要办什么手续", "清洁抽油烟机", "装修")]
    [InlineData("明天下午三点洗两台空调 附近有没有药店", "空调", "药")]
    [InlineData("please clean the range hood tomorrow at 3 pm, and by the way is there a pharmacy nearby?", "ange hood", "Pharmacy")]
    public async Task Said_WishAndQuestion_AnswersAndProposes(string words, string item, string answer) =>
        await OrderScript.RunAsync(host, $"""
            {words} => {item} | {answer} | ~顺便 | ~另外 | ~by the way | ~没有同时
            """);

    [Fact]
    public async Task Asked_HowItGoesAheadOfAPlan_IsAnsweredAndProposed() => await OrderScript.RunAsync(host, """
        What papers are needed before we renovate? The builders come in on Dec 3. => Community handbook | Renovation formalities | 3 Dec | Shall I book it
        """);

    [Fact]
    public async Task Asked_OfOurOwnGrounds_IsNoListOfPlaces() => await OrderScript.RunAsync(host, """
        后天搬家 货车要停电梯旁边装东西 得行不 => 搬家登记 | ~评分
        """);

    [Theory]
    [InlineData("明天下午三点洗空调 顺便擦下窗户")]
    [InlineData("明天下午三点洗空调,另外问一下多少钱")]
    public async Task Said_TwoWishesOrItsPrice_IsNotTornApart(string words) =>
        await OrderScript.RunAsync(host, $"""
            {words} => 空调
            """);
}
