using Butler.Bot.Tests.Dialogue;
using Butler.Skills.Orders;
using Butler.Skills.Orders.Recurring;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Orders;

/// <summary>Services that come again and again: begun, made ahead, paused, taken up, ended.</summary>
public sealed class RecurringTalkTests(DialogueHost host) : IClassFixture<DialogueHost>
{
    private const string Weekly = """
        每周一上午九点钟点工 => 每周一 | 首次11月30日(周一)上午9:00
        好的 => 编号 | 提前一周排好

        """;

    [Fact]
    public async Task Recurring_Confirmed_IsOneOrderAndARule()
    {
        var talk = await OrderScript.RunAsync(host, Weekly);
        var order = Assert.Single(await talk.OrdersAsync());
        var recurring = Assert.Single(await AllAsync(talk));
        Assert.Equal((recurring.Id, "FREQ=WEEKLY;BYDAY=MO", RecurringState.Active), (order.RecurringId, recurring.Rule, recurring.State));
    }

    [Fact]
    public async Task Recurring_WeeksGoBy_EachOccurrenceIsMadeOnceAWeekAhead()
    {
        var talk = await OrderScript.RunAsync(host, Weekly);
        Assert.Equal(0, await MakeAsync(talk, DialogueHost.Now));
        Assert.Equal(1, await MakeAsync(talk, DialogueHost.Now.AddDays(7)));
        Assert.Equal(0, await MakeAsync(talk, DialogueHost.Now.AddDays(7)));
        Assert.Equal(1, await MakeAsync(talk, DialogueHost.Now.AddDays(14)));
        // Three weeks of downtime: what would have been in them is passed over.
        Assert.Equal(1, await MakeAsync(talk, DialogueHost.Now.AddDays(35)));

        var orders = await talk.OrdersAsync();
        Assert.Equal(
            ["11-30", "12-07", "12-14", "01-04"],
            orders.OrderBy(o => o.Start).Select(o => o.Start!.Value.ToOffset(DialogueHost.Now.Offset).ToString("MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        Assert.All(orders, o => Assert.Equal(OrderStatus.Confirmed, o.Status));
        Assert.Equal(orders.Count, orders.Select(o => o.Number).Distinct().Count());
    }

    [Fact]
    public async Task Recurring_MadeByTwoAtOnce_OneIsRefused()
    {
        var talk = await OrderScript.RunAsync(host, Weekly);
        var id = (await AllAsync(talk))[0].Id;
        await using var first = host.Database.Open();
        await using var second = host.Database.Open();
        foreach (var db in new[] { first, second })
            await RecurringDesk.MakeAsync(db, await db.RecurringOrders.SingleAsync(r => r.Id == id, CancellationToken.None), DialogueHost.Now.AddDays(7), CancellationToken.None);
        await first.SaveChangesAsync(CancellationToken.None);

        await Assert.ThrowsAnyAsync<DbUpdateException>(() => second.SaveChangesAsync(CancellationToken.None));

        Assert.Equal(2, (await talk.OrdersAsync()).Count);
    }

    [Fact]
    public async Task Recurring_Paused_MakesNothingUntilItIsTakenUp()
    {
        var talk = await OrderScript.RunAsync(host, Weekly + "钟点工先停两周 => 已暂停 | 起恢复");
        Assert.Empty(await talk.OrdersAsync());
        Assert.Equal(0, await MakeAsync(talk, DialogueHost.Now.AddDays(7)));
        Assert.Equal(1, await MakeAsync(talk, DialogueHost.Now.AddDays(14)));
        Assert.Equal(RecurringState.Active, (await AllAsync(talk))[0].State);
    }

    [Fact]
    public async Task Recurring_PausedForNextWeek_ComesThisWeekAndTheWeekAfter()
    {
        var talk = await OrderScript.RunAsync(host, """
            每周四上午九点钟点工 => 每周四
            好的 => 编号
            下周先停 => 11月30日起暂停 | 12月7日起恢复 | ~一并取消
            """);

        await MakeAsync(talk, DialogueHost.Now.AddDays(3));
        await MakeAsync(talk, DialogueHost.Now.AddDays(10));

        var days = (await talk.OrdersAsync()).Select(o => o.Start!.Value.ToOffset(DialogueHost.Now.Offset).Day);
        Assert.Equal([26, 10], days);
    }

    [Fact]
    public async Task Recurring_Ended_OnlyWithTheYesAndTakesItsOpenOrdersAlong()
    {
        var talk = await OrderScript.RunAsync(host, Weekly + """
            以后每周的钟点工不用来了,停掉 => 要停掉
            算了 留着 => 没有做任何更改
            每周钟点工停掉吧 => 要停掉
            确认 => 已为您停掉
            """);
        Assert.Empty(await talk.OrdersAsync());
        Assert.Equal(RecurringState.Ended, (await AllAsync(talk))[0].State);
        Assert.Equal(0, await MakeAsync(talk, DialogueHost.Now.AddDays(30)));
    }

    [Fact]
    public async Task Recurring_OneOccurrenceCancelled_TheOthersCome()
    {
        var talk = await OrderScript.RunAsync(host, Weekly + """
            取消这次钟点工 => 要取消这一单吗
            确认 => 已为您取消
            """);
        Assert.Equal(1, await MakeAsync(talk, DialogueHost.Now.AddDays(7)));
    }

    [Fact]
    public async Task Recurring_WithoutADay_AsksWhenItBegins()
    {
        var talk = await OrderScript.RunAsync(host, """
            每天送一瓶牛奶 => 从哪天开始
            明天早上八点 => 每天 | 11月25日(周三)上午8:00
            好 => 编号
            """);
        Assert.Equal("FREQ=DAILY", (await AllAsync(talk))[0].Rule);
    }

    private static Task<List<RecurringOrder>> AllAsync(Talk talk) => talk.ReadAsync(async (db, stop) =>
    {
        var household = (await db.Conversations.SingleAsync(c => c.Id == talk.ConversationId, stop)).HouseholdId;
        return await db.RecurringOrders.Where(r => r.HouseholdId == household).ToListAsync(stop);
    });

    private static async Task<int> MakeAsync(Talk talk, DateTimeOffset now)
    {
        var made = 0;
        var ids = (await AllAsync(talk)).Select(r => r.Id).ToList();
        await talk.ChangeAsync(async (db, stop) =>
        {
            foreach (var recurring in await RecurringDesk.Due(db, now).Where(r => ids.Contains(r.Id)).ToListAsync(stop))
                made += await RecurringDesk.MakeAsync(db, recurring, now, stop);
        });
        return made;
    }
}
