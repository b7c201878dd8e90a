using Butler.Skills.Orders;
using Butler.Skills.ServiceLevels;

namespace Butler.Bot.Tests.Dialogue;

public sealed class BookingTests(DialogueHost host) : IClassFixture<DialogueHost>
{
    [Fact]
    public async Task Book_EverythingSaid_IsSummedUpThenPlacedOnce()
    {
        var talk = await host.TalkAsync();

        var summary = await talk.SayAsync("明天上午十点,三台空调要洗");

        Assert.Contains("清洗空调", summary.Text, StringComparison.Ordinal);
        Assert.Contains("3台", summary.Text, StringComparison.Ordinal);
        Assert.Contains("费用面议", summary.Text, StringComparison.Ordinal);
        Assert.Equal(["确认", "修改", "取消"], summary.QuickReplies.Select(q => q.Title));
        var draft = Assert.Single(await talk.OrdersAsync());
        Assert.Null(draft.Number);
        Assert.Equal(("book", "drafted"), (talk.Trace.Intent, talk.Trace.Outcome));

        var booked = await talk.SayAsync("好的");

        var order = Assert.Single(await talk.OrdersAsync());
        Assert.Equal(draft.Id, order.Id);
        Assert.Equal((OrderStatus.Confirmed, 3), (order.Status, order.Quantity));
        Assert.Contains(order.Number!, booked.Text, StringComparison.Ordinal);
        Assert.Equal(("confirm", "booked"), (talk.Trace.Intent, talk.Trace.Outcome));
        Assert.Equal([ClockKind.Respond], (await talk.ClocksAsync()).Select(c => c.Kind));

        await talk.SayAsync("好的");
        await talk.SayAsync("好的");

        Assert.Single(await talk.OrdersAsync());
    }
}
