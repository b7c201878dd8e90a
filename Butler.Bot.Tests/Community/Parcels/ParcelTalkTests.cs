using Butler.Bot.Tests.Dialogue;
using Butler.Skills.Community.Parcels;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Community.Parcels;

public sealed class ParcelTalkTests(DialogueHost host) : IClassFixture<DialogueHost>
{
    [Theory]
    [InlineData("我有快递没", "取件码 3-2071")]
    [InlineData("取件码发我一下嘛", "取件码 3-2071")]
    [InlineData("京东的快递到哪儿了", "京东:南门快递柜")]
    [InlineData("我個包裹到咗未", "南门快递柜")]
    [InlineData("Is there any parcel for me?", "pick-up code 3-2071")]
    public async Task Question_WithAParcelWaiting_SaysWhereItIsAndItsCode(string text, string expected)
    {
        var talk = await TalkWithParcelAsync();

        Assert.Contains(expected, (await talk.SayAsync(text)).Text, StringComparison.Ordinal);
        Assert.Equal(("parcel", "answered"), (talk.Trace.Intent, talk.Trace.Outcome));
    }

    [Theory]
    [InlineData("我有快递没")]
    [InlineData("取件码多少")]
    [InlineData("any package for us?")]
    public async Task Question_WithoutAParcel_SaysThereIsNone(string text)
    {
        await TalkWithParcelAsync();
        var other = await host.TalkAsync();

        var reply = await other.SayAsync(text);

        Assert.DoesNotContain("3-2071", reply.Text, StringComparison.Ordinal);
        Assert.Equal(("parcel", "not_known"), (other.Trace.Intent, other.Trace.Outcome));
    }

    [Theory]
    [InlineData("下午有个顺丰快递,帮我代收一下", "顺丰")]
    [InlineData("幫我代收個快遞", null)]
    [InlineData("快递到了麻烦帮我签收哈,我在上班", null)]
    [InlineData("Please take in my DHL parcel this afternoon", "DHL")]
    public async Task Wish_ToTakeOneIn_IsARowForTheDesk(string text, string? carrier)
    {
        var talk = await host.TalkAsync();

        var reply = await talk.SayAsync(text);
        await talk.SayAsync(text);

        var parcel = Assert.Single(await ParcelsAsync(talk));
        Assert.Equal((ParcelState.Expected, carrier, text), (parcel.State, parcel.Carrier, parcel.Note));
        Assert.Contains(text, reply.Text, StringComparison.Ordinal);
        Assert.Equal(("parcel", "booked"), (talk.Trace.Intent, talk.Trace.Outcome));
        Assert.Empty(await talk.OrdersAsync());
    }

    [Fact]
    public async Task Wish_TakenBack_LeavesNothingForTheDesk()
    {
        var talk = await host.TalkAsync();
        await talk.SayAsync("有个圆通快递帮我代收");

        Assert.Contains("已撤销1件", (await talk.SayAsync("那个快递不用代收了")).Text, StringComparison.Ordinal);

        Assert.Equal(ParcelState.Dropped, Assert.Single(await ParcelsAsync(talk)).State);
    }

    [Theory]
    [InlineData("代收的包裹保管多久", "7天")]
    [InlineData("你们代收快递要收费吗", "不收费")]
    public async Task Question_AboutTheRules_IsTheHandbooks(string text, string expected)
    {
        var talk = await host.TalkAsync();

        Assert.Contains(expected, (await talk.SayAsync(text)).Text, StringComparison.Ordinal);
        Assert.Equal("parcel", talk.Trace.Intent);
    }

    [Fact]
    public async Task Arrival_OfAnAnnouncedParcel_IsThatParcelAndIsTold()
    {
        var talk = await host.TalkAsync();
        await talk.SayAsync("有个顺丰快递帮我代收");
        var arrival = new ParcelArrival("顺丰", "SF1", null, "管家中心");

        await talk.ChangeAsync(async (db, stop) => await ParcelDesk.ReceiveAsync(db, talk.Household, arrival, talk.Now, stop));
        await talk.ChangeAsync(async (db, stop) => await ParcelDesk.ReceiveAsync(db, talk.Household, arrival, talk.Now, stop));

        Assert.Equal(ParcelState.Arrived, Assert.Single(await ParcelsAsync(talk)).State);
        var notices = await talk.ReadAsync((db, stop) => db.Messages.Where(m => m.ConversationId == talk.ConversationId && m.From == Butler.Skills.Conversations.Author.System).Select(m => m.Text).ToListAsync(stop));
        Assert.Equal("您家有顺丰包裹到了,放在管家中心。", Assert.Single(notices));
    }

    [Theory]
    [InlineData("我有快递没", "那帮我取一下放门口嘛", "3-2071")]
    [InlineData("Is there any parcel for me?", "please bring it up to my door", "3-2071")]
    public async Task Answer_ThenToFetchIt_IsAnErrandWithTheCodeInItsNote(string asked, string then, string expected)
    {
        var talk = await TalkWithParcelAsync();
        await talk.SayAsync(asked);

        Assert.Contains(expected, (await talk.SayAsync(then)).Text, StringComparison.Ordinal);
        Assert.Equal("other-household-service", talk.Trace.Item?.Id);
    }

    [Fact]
    public async Task Answer_ThatThereIsNone_ThenToFetchIt_SaysSoAgain()
    {
        var talk = await host.TalkAsync();
        await talk.SayAsync("我快递到了没");

        Assert.Contains("没有查到", (await talk.SayAsync("麻烦送上来放门口")).Text, StringComparison.Ordinal);
    }

    private static Task<List<Parcel>> ParcelsAsync(Talk talk) =>
        talk.ReadAsync((db, stop) => db.Parcels.Where(p => p.HouseholdId == talk.Household).ToListAsync(stop));

    private async Task<Talk> TalkWithParcelAsync()
    {
        var talk = await host.TalkAsync();
        await talk.ChangeAsync((db, _) =>
        {
            var parcel = db.Parcels.Add(Parcel.Unannounced(talk.Household, DialogueHost.Now)).Entity;
            parcel.Arrive(new ParcelArrival("京东", $"JD-{talk.Household}", "3-2071", "南门快递柜"), DialogueHost.Now);
            return Task.CompletedTask;
        });
        return talk;
    }
}
