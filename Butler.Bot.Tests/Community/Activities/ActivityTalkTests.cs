using Butler.Bot.Tests.Dialogue;
using Butler.Skills.Community;
using Butler.Skills.Community.Activities;
using Butler.Skills.Handoffs;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Community.Activities;

/// <summary>Each test has its own host: an activity is everybody's.</summary>
public sealed class ActivityTalkTests : IAsyncLifetime
{
    private readonly DialogueHost _host = new();

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData("最近有什么社区活动", "乒乓球赛")]
    [InlineData("急救培训那个活动几点", "12月5日(周六)9:30")]
    [InlineData("乒乓球那个活动还有没有名额", "还剩4个名额")]
    [InlineData("any activities for residents?", "Table-tennis cup")]
    public async Task Question_IsAnsweredWithDatePlaceAndPlaces(string text, string expected)
    {
        var talk = await TalkAsync();

        Assert.Contains(expected, (await talk.SayAsync(text)).Text, StringComparison.Ordinal);
        Assert.Equal(("activity", "answered"), (talk.Trace.Intent, talk.Trace.Outcome));
    }

    [Fact]
    public async Task Question_NamesADay_IsAnsweredWithThatDayOnly()
    {
        var talk = await TalkAsync();

        var then = (await talk.SayAsync("12月5号有什么社区活动")).Text;
        Assert.Contains("急救培训", then, StringComparison.Ordinal);
        Assert.DoesNotContain("乒乓球", then, StringComparison.Ordinal);
        Assert.Contains("您说的时间没有", (await talk.SayAsync("12月1号有什么社区活动")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("最近有什么社区活动", "报名 两个大人一个小孩")]
    [InlineData("社区这个月搞些啥子活动", "我要报名参加,三个人")]
    public async Task Join_ToNoneByName_AsksToWhichAndDraftsNothing(string question, string text)
    {
        var talk = await TalkAsync();
        await talk.SayAsync(question);

        await talk.SayAsync(text);

        Assert.Equal(("activity", "asked"), (talk.Trace.Intent, talk.Trace.Outcome));
        Assert.Empty(await talk.OrdersAsync());
    }

    [Theory]
    [InlineData("乒乓球赛报名,我和儿子两个人", "确认", "名额号 1、2")]
    [InlineData("那个急救培训活动我要参加", "好的", "名额号 1。")]
    [InlineData("sign me up for the table tennis cup", "yes please", "seat 1.")]
    public async Task Join_IsShownFirstAndSeatsAreTakenOnAYes(string text, string yes, string seats)
    {
        var talk = await TalkAsync();

        var shown = await talk.SayAsync(text);
        Assert.True(talk.Trace is { Intent: "activity", Outcome: "drafted" }, shown.Text);
        Assert.Equal(0, await SeatsAsync(talk));

        Assert.Contains(seats, (await talk.SayAsync(yes)).Text, StringComparison.Ordinal);
        Assert.Equal("booked", talk.Trace.Outcome);
        Assert.NotEqual(0, await SeatsAsync(talk));

        await talk.SayAsync(yes);
        Assert.InRange(await SeatsAsync(talk), 1, 2);
    }

    [Fact]
    public async Task Join_Declined_TakesNoSeat()
    {
        var talk = await TalkAsync();
        await talk.SayAsync("乒乓球赛报名");

        await talk.SayAsync("算了不用了");

        Assert.Equal(0, await SeatsAsync(talk));
    }

    [Fact]
    public async Task Join_WhenFull_SaysHowManyAreLeftAndOffersTheWaitingList()
    {
        var talk = await TalkAsync();
        await talk.SayAsync("乒乓球赛报名,我们5个人");
        Assert.Equal(("refused", 0), (talk.Trace.Outcome, await SeatsAsync(talk)));

        await talk.SayAsync("好的");

        Assert.Equal((HandoffReason.NotKnown, "候补报名:邻里乒乓球赛,5位"), Assert.Single(await talk.HandoffsAsync()) is var handoff ? (handoff.Reason, handoff.Matter) : default);
    }

    [Fact]
    public async Task Join_WhatIsNotOnTheList_BecomesARequestToConfirm()
    {
        var talk = await TalkAsync();

        await talk.SayAsync("元宵猜灯谜那个活动,我和老伴都要报名");

        Assert.Equal(("activity", "drafted", "社区活动报名(八大主题)"), (talk.Trace.Intent, talk.Trace.Outcome, talk.Trace.Item!.Name));
    }

    [Fact]
    public async Task Withdraw_GivesTheSeatsBackToOthers()
    {
        var talk = await TalkAsync();
        await talk.SayAsync("乒乓球赛报名,4个人");
        await talk.SayAsync("确认");
        var other = await _host.TalkAsync();
        await other.SayAsync("乒乓球赛报名");
        Assert.Equal("refused", other.Trace.Outcome);

        Assert.Contains("4位报名已取消", (await talk.SayAsync("取消报名,乒乓球去不了了")).Text, StringComparison.Ordinal);

        await other.SayAsync("乒乓球赛报名");
        await other.SayAsync("确认");
        Assert.Equal((0, 1), (await SeatsAsync(talk), await SeatsAsync(other)));
    }

    [Fact]
    public async Task Seats_TakenByTwoAtTheSameMoment_AreNeverTheSame()
    {
        var talk = await TalkAsync();
        await using var first = _host.Database.Open();
        await using var second = _host.Database.Open();
        var stop = TestContext.Current.CancellationToken;
        var (one, two) = (await LoadAsync(first), await LoadAsync(second));

        Assert.True(one.Take("h-x", 3, DialogueHost.Now) && two.Take("h-y", 2, DialogueHost.Now));
        await first.SaveChangesAsync(stop);

        var lost = await Assert.ThrowsAnyAsync<Exception>(() => second.SaveChangesAsync(stop));
        Assert.True(Bot.Hosting.Storage.Conflicts.IsRace(lost));
        Assert.Equal(3, await talk.ReadAsync((db, s) => db.ActivitySeats.CountAsync(s)));

        Task<Activity> LoadAsync(Butler.Skills.Storage.ButlerDb db) => db.Activities.Include(a => a.Seats).SingleAsync(a => a.TitleZh == "邻里乒乓球赛", stop);
    }

    private static Task<int> SeatsAsync(Talk talk) => talk.ReadAsync((db, stop) => db.ActivitySeats.CountAsync(s => s.HouseholdId == talk.Household, stop));

    private async Task<Talk> TalkAsync()
    {
        var talk = await _host.TalkAsync();
        await talk.ChangeAsync((db, _) =>
        {
            var saturday = new DateTimeOffset(2026, 12, 5, 0, 0, 0, TimeSpan.FromHours(8));
            db.Activities.Add(new Activity(
                new ActivityPlan(ActivityTheme.HealthyHome, "家庭急救培训", "First-aid class", "心肺复苏练习。", null, "会所二层", saturday.AddHours(9.5), null, 30, null),
                Audience.Everybody, "desk", DialogueHost.Now));
            db.Activities.Add(new Activity(
                new ActivityPlan(ActivityTheme.Fitness, "邻里乒乓球赛", "Table-tennis cup", "单打。", null, "会所球室", saturday.AddDays(7).AddHours(14), null, 4, null),
                Audience.Everybody, "desk", DialogueHost.Now));
            return Task.CompletedTask;
        });
        return talk;
    }
}
