using Butler.Bot.Tests.Dialogue;
using Butler.Skills.Community.Visitors;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Community.Visitors;

public sealed class VisitorTalkTests(DialogueHost host) : IClassFixture<DialogueHost>
{
    private const string Item = "人、车出入登记与访客通报";

    [Theory]
    [InlineData("明天下午三点我姐姐来访,车牌川A8K21Z,跟门岗说一声", "我姐姐", "川A8K21Z", 1)]
    [InlineData("后天上午十点有两个朋友来,麻烦放行", "朋友", null, 2)]
    [InlineData("My cousin is visiting tomorrow at 3pm, please let her in", "My cousin", null, 1)]
    public async Task Announced_WithWhoAndWhen_IsRepeatedBackAndStoredOnAYes(string text, string who, string? plate, int people)
    {
        var talk = await host.TalkAsync();

        var summary = await talk.SayAsync(text);
        Assert.Contains(plate ?? who, summary.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(("visitor", "drafted", Item), (talk.Trace.Intent, talk.Trace.Outcome, talk.Trace.Item!.Name));

        await talk.SayAsync("好的");

        var order = Assert.Single(await talk.OrdersAsync());
        Assert.Equal((Item, people), (order.ItemName, order.Quantity));
        Assert.NotNull(order.Number);
        var pass = await PassAsync(talk);
        Assert.Equal((order.Id, plate), (pass.OrderId, pass.Plate));
        Assert.Contains(who, pass.Who!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Announced_WithoutAnything_AsksForWhoAndWhenAndTakesTheAnswers()
    {
        var talk = await host.TalkAsync();

        var question = await talk.SayAsync("帮我登记个访客");
        Assert.Contains("怎么称呼", question.Text, StringComparison.Ordinal);
        Assert.Equal("asked", talk.Trace.Outcome);

        var summary = await talk.SayAsync("姓罗,明天下午四点,车牌川A12345");
        Assert.Contains("川A12345", summary.Text, StringComparison.Ordinal);
        Assert.Equal("drafted", talk.Trace.Outcome);

        await talk.SayAsync("确认");

        Assert.Equal(("姓罗", "川A12345"), await PassAsync(talk) is var pass ? (pass.Who, pass.Plate) : default);
        Assert.NotNull(Assert.Single(await talk.OrdersAsync()).Number);
    }

    [Fact]
    public async Task Announced_WithATimeOnly_StillAsksWhoItIs()
    {
        var talk = await host.TalkAsync();

        Assert.Contains("来的是谁", (await talk.SayAsync("今晚七点有访客,麻烦放行")).Text, StringComparison.Ordinal);

        Assert.Contains("姓杜", (await talk.SayAsync("姓杜")).Text, StringComparison.Ordinal);
        Assert.Equal("姓杜", (await PassAsync(talk)).Who);
    }

    private static Task<VisitorPass> PassAsync(Talk talk) =>
        talk.ReadAsync((db, stop) => db.VisitorPasses.SingleAsync(p => p.HouseholdId == talk.Household, stop));
}
