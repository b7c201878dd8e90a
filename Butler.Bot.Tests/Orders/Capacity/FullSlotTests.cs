using Butler.Bot.Tests.Dialogue;
using Butler.Skills.Conversations;
using Butler.Skills.Households;
using Butler.Skills.Orders;
using Butler.Skills.Orders.Desk;
using Butler.Skills.Orders.Recurring;
using Butler.Skills.ServiceLevels;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Orders.Capacity;

/// <summary>What residents hear when a time is full, with a menu that counts the places of two items.</summary>
public sealed class FullSlotTests : IAsyncLifetime
{
    private const string Menu = """
        group: { zh: 清洁, en: Cleaning }
        section: value
        items:
          - id: carpet
            item: 地毯清洗
            title: { zh: 地毯清洗, en: Carpet cleaning }
            served: book
            needs: [when]
            takes: [when, note]
            hours: "Mo-Su 08:00-20:00"
            capacity: { per: hour, of: 1 }
            says: [洗地毯, 地毯清洗, 想洗一下地毯, 客厅地毯脏了要洗, carpet cleaning, clean my carpet]
          - id: pet-care
            item: 宠物寄养
            title: { zh: 宠物寄养, en: Pet boarding }
            served: book
            needs: [when]
            takes: [when, note]
            approval: manager
            capacity: { per: day, of: 1 }
            says: [寄养狗, 宠物寄养, 帮我照看猫, 出差想把狗寄养, pet boarding, board my dog]
        """;

    private OwnMenuHost _own = null!;

    private DialogueHost Host => _own.Dialogue;

    public async ValueTask InitializeAsync() => _own = await OwnMenuHost.StartAsync(Menu);

    public ValueTask DisposeAsync() => _own.DisposeAsync();

    [Fact]
    public async Task Draft_TheTimeIsFull_SaysSoBeforeTheYesAndOffersTheNearest()
    {
        await BookAsync("洗地毯 明天下午三点");
        var late = await Host.TalkAsync();

        var full = await late.SayAsync("洗地毯 明天下午三点");

        Assert.Contains("名额已满", full.Text, StringComparison.Ordinal);
        Assert.Equal(["下午2:00", "下午4:00"], full.QuickReplies.Take(2).Select(q => q.Title[^6..]));
        Assert.DoesNotContain("编号", (await late.SayAsync("好的")).Text, StringComparison.Ordinal);
        Assert.True(Assert.Single(await late.OrdersAsync()).IsDraft);
    }

    [Fact]
    public async Task Recurring_OneTimeIsFull_TellsTheResidentAndCallsThePerson()
    {
        var weekly = await BookAsync("每周五下午三点洗地毯");
        var other = await Host.TalkAsync();
        await other.SayAsync("洗地毯 下周五下午三点");
        Assert.Contains("编号", (await other.SayAsync("好的")).Text, StringComparison.Ordinal);

        await weekly.ChangeAsync(async (db, stop) =>
            await RecurringDesk.MakeAsync(db, await db.RecurringOrders.SingleAsync(r => r.HouseholdId == weekly.Household, stop), DialogueHost.Now.AddDays(6), stop));

        var next = (await weekly.OrdersAsync())[^1];
        Assert.Null(next.Start);
        var told = await weekly.ReadAsync((db, stop) => db.Messages.Where(m => m.ConversationId == weekly.ConversationId && m.From == Author.System).Select(m => m.Text).ToListAsync(stop));
        Assert.Contains($"编号 {next.Number}", Assert.Single(told, t => t.Contains("名额已满", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains(await weekly.ClocksAsync(), c => c.SubjectId == next.Id && c is { Kind: ClockKind.Respond, Running: true });
    }

    [Fact]
    public async Task Confirm_TheTimeFilledMeanwhile_OffersTheNearestAndBooksOneOfThem()
    {
        var late = await Host.TalkAsync();
        await late.SayAsync("洗地毯 明天下午三点");
        await BookAsync("洗地毯 明天下午三点");

        var full = await late.SayAsync("好的");

        Assert.Contains("名额已满", full.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("编号", full.Text, StringComparison.Ordinal);
        Assert.Equal(["下午2:00", "下午4:00"], full.QuickReplies.Take(2).Select(q => q.Title[^6..]));
        Assert.True(Assert.Single(await late.OrdersAsync()).IsDraft);

        await late.SayAsync(full.QuickReplies[1].Value);
        var booked = await late.SayAsync("好的");
        Assert.Contains("编号", booked.Text, StringComparison.Ordinal);
        Assert.Equal(16, Assert.Single(await late.OrdersAsync()).Start!.Value.ToOffset(DialogueHost.Now.Offset).Hour);
    }

    [Fact]
    public async Task Cancel_OfAnOrder_FreesItsPlace()
    {
        var first = await BookAsync("洗地毯 明天上午十点");
        await first.SayAsync("取消地毯清洗");
        await first.SayAsync("确认");
        Assert.Empty(await first.OrdersAsync());

        Assert.False(Assert.Single(await (await BookAsync("洗地毯 明天上午十点")).OrdersAsync()).IsDraft);
    }

    [Fact]
    public async Task Move_ToAFullTime_LeavesTheOrderWhereItWas()
    {
        await BookAsync("洗地毯 明天上午十点");
        var talk = await BookAsync("洗地毯 明天下午五点");
        await talk.SayAsync("地毯清洗改到明天上午十点");

        var full = await talk.SayAsync("好的");

        Assert.Contains("原来的安排保持不变", full.Text, StringComparison.Ordinal);
        Assert.Equal(17, Assert.Single(await talk.OrdersAsync()).Start!.Value.ToOffset(DialogueHost.Now.Offset).Hour);
    }

    [Fact]
    public async Task Approval_IsNeverWordedAsBookedAndLooksForAPlaceWhenGranted()
    {
        var first = await Host.TalkAsync();
        await first.SayAsync("宠物寄养 后天上午九点");
        var submitted = await first.SayAsync("好的");
        var second = await Host.TalkAsync();
        await second.SayAsync("宠物寄养 后天上午九点");
        await second.SayAsync("好的");

        Assert.Contains("已为您提交申请", submitted.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("已为您登记", submitted.Text, StringComparison.Ordinal);
        Assert.True(await ApproveAsync(first));
        Assert.False(await ApproveAsync(second));
        Assert.Equal(ApprovalState.Pending, Assert.Single(await second.OrdersAsync()).Approval);
        Assert.Contains(await first.ReadAsync((db, stop) => db.Messages.Where(m => m.ConversationId == first.ConversationId).Select(m => m.Text).ToListAsync(stop)), t => t.Contains("已获批准", StringComparison.Ordinal));
    }

    private async Task<Talk> BookAsync(string words)
    {
        var talk = await Host.TalkAsync();
        await talk.SayAsync(words);
        Assert.Contains("编号", (await talk.SayAsync("好的")).Text, StringComparison.Ordinal);
        return talk;
    }

    private static async Task<bool> ApproveAsync(Talk talk)
    {
        var done = false;
        var id = Assert.Single(await talk.OrdersAsync()).Id;
        await talk.ChangeAsync(async (db, stop) =>
            done = await OrderDesk.ApproveAsync(
                db, await db.Orders.SingleAsync(o => o.Id == id, stop), await db.Staff.FirstAsync(s => s.Role == StaffRole.Manager, stop), DialogueHost.Now, stop));
        return done;
    }
}
