using Butler.Bot.Tests.Dialogue;
using Butler.Skills.Community.Bills;
using Butler.Skills.Handoffs;

namespace Butler.Bot.Tests.Community.Bills;

public sealed class BillTalkTests(DialogueHost host) : IClassFixture<DialogueHost>
{
    [Theory]
    [InlineData("我这个季度物业费交了没", "物业费 2026年第四季度:252.00元,已于10月12日缴清")]
    [InlineData("物管费还差好多", "物业费 2026年第四季度:252.00元")]
    [InlineData("我家还有啥子账单没交", "未缴合计 98.20元")]
    [InlineData("上个月的公摊是多少钱", "公摊水电费 2026年10月:16.50元,已于11月3日缴清")]
    [InlineData("11月公摊多少", "公摊水电费 2026年11月:18.20元,未缴,请在12月15日前缴纳")]
    [InlineData("停车费我欠到没有", "停车费 2026年11月:80.00元,未缴,已过缴费期(11月15日前)")]
    [InlineData("查下我的賬單", "数据更新于11月24日")]
    [InlineData("how much do I owe on my bills", "Open in all: 98.20 yuan")]
    [InlineData("Did I pay the property fee for this quarter?", "Property fee, Q4 2026: 252.00 yuan, paid on 12 Oct")]
    [InlineData("how much was my shared electricity bill for October?", "Shared utilities, October 2026: 16.50 yuan, paid on 3 Nov")]
    public async Task Question_AboutOnesOwnBills_IsAnsweredFromTheRows(string text, string expected)
    {
        var talk = await TalkWithBillsAsync();

        var reply = await talk.SayAsync(text);

        Assert.Contains(expected, reply.Text, StringComparison.Ordinal);
        Assert.Equal(("fee_query", "answered"), (talk.Trace.Intent, talk.Trace.Outcome));
        Assert.Equal("物业管理费及其他费用的查询与缴纳", talk.Trace.Item!.Name);
    }

    [Theory]
    [InlineData("咋个又多了一笔公摊", "公摊水电费 2026年11月:18.20元")]
    [InlineData("11月的公摊怎么涨了", "公摊水电费 2026年11月:18.20元")]
    [InlineData("Why is the parking fee there, I think it's a mistake on my bill", "Parking fee, November 2026: 80.00 yuan")]
    public async Task Doubt_AboutABill_ReadsItAndOffersTheManagerWhoIsCalledOnAYes(string text, string expected)
    {
        var talk = await TalkWithBillsAsync();

        var reply = await talk.SayAsync(text);
        Assert.Contains(expected, reply.Text, StringComparison.Ordinal);
        Assert.Contains("周雅", reply.Text, StringComparison.Ordinal);
        Assert.Empty(await talk.HandoffsAsync());

        await talk.SayAsync("好的");

        Assert.Equal((HandoffReason.NotKnown, text), Assert.Single(await talk.HandoffsAsync()) is var handoff ? (handoff.Reason, handoff.Matter) : default);
        Assert.Equal(("confirm", "handed_off"), (talk.Trace.Intent, talk.Trace.Outcome));
    }

    [Theory]
    [InlineData("我这个月物业费交了没")]
    [InlineData("帮我看看水费账单")]
    [InlineData("How much is my property fee this month?")]
    public async Task Question_WithoutARow_NamesNoAmountAndOffersTheManager(string text)
    {
        var talk = await host.TalkAsync();

        var reply = await talk.SayAsync(text);

        Assert.DoesNotMatch(@"\d+(\.\d+)?\s?(元|yuan)", reply.Text);
        Assert.Contains("周雅", reply.Text, StringComparison.Ordinal);
        Assert.Equal(("fee_query", "not_known"), (talk.Trace.Intent, talk.Trace.Outcome));
    }

    [Theory]
    [InlineData("电费是你们收还是供电局收", "水、电、气由各供应公司收取")]
    [InlineData("物业费在哪交", "管家中心")]
    [InlineData("公摊是怎么算出来的", "建筑面积")]
    [InlineData("How do I pay the property fee?", "bank debit")]
    public async Task Question_AboutFeesInGeneral_IsTheHandbooks(string text, string expected)
    {
        var talk = await TalkWithBillsAsync();

        Assert.Contains(expected, (await talk.SayAsync(text)).Text, StringComparison.Ordinal);
        Assert.Equal("fee_query", talk.Trace.Intent);
    }

    [Fact]
    public async Task Question_NeverShowsAnotherHouseholdsBills()
    {
        await TalkWithBillsAsync();
        var other = await host.TalkAsync();

        var reply = await other.SayAsync("我家的账单给我看一下");

        Assert.DoesNotContain("252.00", reply.Text, StringComparison.Ordinal);
        Assert.Equal("not_known", other.Trace.Outcome);
    }

    [Fact]
    public async Task Question_FromAnUnboundAccount_IsRefused()
    {
        var talk = await host.TalkAsync(bound: false);

        Assert.Contains("没有绑定房号", (await talk.SayAsync("我的物业费交了没")).Text, StringComparison.Ordinal);
        Assert.Equal("refused", talk.Trace.Outcome);
    }

    [Fact]
    public async Task Yes_ToAnotherThing_DoesNotReachBackToAnOldOffer()
    {
        var talk = await host.TalkAsync();
        await talk.SayAsync("我这个月物业费交了没");
        await talk.SayAsync("谢谢");

        await talk.SayAsync("好的");

        Assert.Empty(await talk.HandoffsAsync());
    }

    private async Task<Talk> TalkWithBillsAsync()
    {
        var talk = await host.TalkAsync();
        await talk.ChangeAsync((db, _) =>
        {
            Add(new BillCharge(BillKind.PropertyFee, BillPeriod.Read("2026-Q4")!.Value, 252m, new(2026, 10, 15), new(2026, 10, 12), null));
            Add(new BillCharge(BillKind.SharedUtilities, BillPeriod.Read("2026-10")!.Value, 16.5m, new(2026, 11, 15), new(2026, 11, 3), null));
            Add(new BillCharge(BillKind.SharedUtilities, BillPeriod.Read("2026-11")!.Value, 18.2m, new(2026, 12, 15), null, "电梯、楼道照明"));
            Add(new BillCharge(BillKind.Parking, BillPeriod.Read("2026-11")!.Value, 80m, new(2026, 11, 15), null, null));
            return Task.CompletedTask;

            void Add(BillCharge charge)
            {
                var bill = db.Bills.Add(new Bill(talk.Household, charge.UsualReference, DialogueHost.Now)).Entity;
                bill.Charge(charge, DialogueHost.Now);
            }
        });
        return talk;
    }
}
