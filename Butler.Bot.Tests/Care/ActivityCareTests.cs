using Butler.Bot.Care;
using Butler.Bot.Tests.Api;
using Butler.Bot.Tests.Hosting;
using Butler.Skills.Community.Activities;
using Butler.Skills.Conversations;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Care;

/// <summary>An activity of a person's: for whom it is, who comes, and that calling it off is told to those who come.</summary>
public sealed class ActivityCareTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Activity_ForChosenDoors_IsToldToThemAndJoinedOnlyByThem()
    {
        await using var host = new ButlerHost();
        var (chosen, other) = (await TalkAsync(host, "demo-017"), await TalkAsync(host, "demo-018"));
        var desk = await host.Get<CareStaff>().FindAsync("desk", Stop);
        string room;
        await using (var db = host.Open())
            room = (await db.Households.SingleAsync(h => h.Id == "demo-017", Stop)).Room;
        var choice = new AudienceChoice(null, [room]);
        Assert.Equal(1, (await host.Get<CareAudience>().PreviewAsync(desk!, choice, Stop)).Households);

        var told = await host.Get<CareActivities>().CreateAsync(desk!, Plan("包粽子"), choice, announce: true, Stop);

        Assert.Equal(1, told);
        Assert.Contains(await SaidAsync(host, chosen), m => m.Text.StartsWith("【社区活动】", StringComparison.Ordinal) && m.Text.Contains("包粽子", StringComparison.Ordinal));
        Assert.DoesNotContain(await SaidAsync(host, other), m => m.Text.Contains("包粽子", StringComparison.Ordinal));

        // Both ask for it in their own words; only who it is for gets a seat.
        await SayAsync(host, "demo-017", chosen, "报名参加包粽子,两位");
        await SayAsync(host, "demo-017", chosen, "确认");
        await SayAsync(host, "demo-018", other, "报名参加包粽子,两位");
        await SayAsync(host, "demo-018", other, "确认");
        var row = (await host.Get<CareActivities>().ListAsync(desk!, Stop)).Single(r => r.Activity.TitleZh == "包粽子");
        Assert.Equal(("demo-017", 2), (Assert.Single(row.Guests).HouseholdId, row.Guests[0].People));

        Assert.True(await host.Get<CareActivities>().CancelAsync(desk!, row.Activity.Id, "师傅病了", Stop));
        Assert.Contains(await SaidAsync(host, chosen), m => m.From == Author.System && m.Text.Contains("取消", StringComparison.Ordinal) && m.Text.Contains("师傅病了", StringComparison.Ordinal));
        Assert.DoesNotContain(await SaidAsync(host, other), m => m.Text.Contains("师傅病了", StringComparison.Ordinal));
        Assert.False(await host.Get<CareActivities>().CancelAsync(desk!, row.Activity.Id, "再来一次", Stop));
    }

    [Fact]
    public async Task Activity_OfAManager_IsTheirsAlone()
    {
        await using var host = new ApiHost();
        var care = host.Get<CareActivities>();
        var (mine, theirs) = (await HandingOverTests.PersonAsync(host, "manager-a"), await HandingOverTests.PersonAsync(host, "manager-b"));
        Assert.Equal(0, await care.CreateAsync(mine, Plan("茶话会"), AudienceChoice.Everybody, announce: false, Stop));

        var row = (await care.ListAsync(mine, Stop)).Single(r => r.Activity.TitleZh == "茶话会");

        Assert.DoesNotContain(await care.ListAsync(theirs, Stop), r => r.Activity.Id == row.Activity.Id);
        Assert.False(await care.CancelAsync(theirs, row.Activity.Id, null, Stop));
        Assert.True(await care.CancelAsync(await HandingOverTests.PersonAsync(host, "deputy-a"), row.Activity.Id, null, Stop));
    }

    [Fact]
    public async Task Activity_InThePastOrForNobody_IsRefused()
    {
        await using var host = new ApiHost();
        var (care, manager) = (host.Get<CareActivities>(), await HandingOverTests.PersonAsync(host, "manager-a"));

        Assert.Null(await care.CreateAsync(manager, Plan("昨天的") with { Start = ButlerHost.Morning.AddDays(-1) }, AudienceChoice.Everybody, announce: true, Stop));
        Assert.Null(await care.CreateAsync(manager, Plan("没有位子") with { Places = 0 }, AudienceChoice.Everybody, announce: true, Stop));
        Assert.Null(await care.CreateAsync(manager, Plan("倒着走") with { End = ButlerHost.Morning }, AudienceChoice.Everybody, announce: true, Stop));
        Assert.Null(await care.CreateAsync(manager, Plan("没有门"), new AudienceChoice(null, ["99栋999"]), announce: true, Stop));
        Assert.DoesNotContain(await care.ListAsync(manager, Stop), r => r.Activity.CreatedBy == "manager-a");
    }

    private static ActivityPlan Plan(string title) =>
        new(ActivityTheme.YoungAndOld, title, null, null, null, "会所一层", ButlerHost.Morning.AddDays(4), null, 10, null);

    private static async Task<string> TalkAsync(ButlerHost host, string household)
    {
        var talk = Butler.Skills.Storage.Ids.New();
        await SayAsync(host, household, talk, "你好");
        return talk;
    }

    private static async Task SayAsync(ButlerHost host, string household, string talk, string words)
    {
        var incoming = new IncomingMessage(new ConversationKey("directline", "", talk), household, Butler.Skills.Storage.Ids.New(), words, household, $"{household}-1");
        await host.Get<Butler.Bot.Turns.Inbox>().ReceiveAndWaitAsync(incoming, Stop);
    }

    private static async Task<List<Message>> SaidAsync(ButlerHost host, string talk)
    {
        await using var db = host.Open();
        return await (from m in db.Messages.AsNoTracking() join c in db.Conversations on m.ConversationId equals c.Id where c.ChannelId == talk orderby m.Seq select m).ToListAsync(Stop);
    }
}
