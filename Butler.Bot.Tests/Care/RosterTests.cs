using Butler.Bot.Care;
using Butler.Bot.Handoffs;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Promises;
using Butler.Bot.Tests.Api;
using Butler.Skills.Conversations;
using Butler.Skills.Households;
using Butler.Skills.Households.Roster;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Care;

/// <summary>The plan of shifts and leaves: who may plan, what overlaps, where a gap is, and that it puts people on and off duty.</summary>
public sealed class RosterTests
{
    // ApiHost's Tuesday, at ten in the morning.
    private static readonly DateOnly Monday = new(2026, 11, 23);
    private static readonly TimeOnly Early = new(8, 0);
    private static readonly TimeOnly Noon = new(12, 0);
    private static readonly TimeOnly Late = new(20, 0);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Whose clocks nobody else looks at: two hours of business time at once would also pass every promise on.</summary>
    private static ApiHost Host() => new() { Without = [typeof(PromiseWatch), typeof(HandoffWatch)] };

    [Fact]
    public async Task Shift_BeginsAndEnds_ThePersonIsOnDutyInBetweenAndOpenMattersGoOver()
    {
        await using var host = Host();
        var (clock, rounds) = (host.Get<BusinessClock>(), host.Get<RosterRounds>());
        Assert.Equal(RosterRefused.No, await PlanAsync(host, "manager-a", ShiftKind.Duty, [Monday.AddDays(1), Monday.AddDays(2)], Early, Noon));
        await rounds.RunAsync(Stop);
        Assert.True((await PersonAsync(host, "manager-a")).OnDuty);
        var (handoff, talk) = await host.HandoffAsync("demo-017", Stop);

        clock.Advance(TimeSpan.FromHours(2));
        await rounds.RunAsync(Stop);

        Assert.False((await PersonAsync(host, "manager-a")).OnDuty);
        await using (var db = host.Open())
            Assert.Equal("deputy-a", (await db.Handoffs.SingleAsync(h => h.Id == handoff, Stop)).Owner);
        Assert.Contains(await host.TalkAsync(talk, Stop), m => m.From == Author.System && m.Text.Contains("林溪", StringComparison.Ordinal));

        clock.Advance(TimeSpan.FromHours(20));
        await rounds.RunAsync(Stop);
        Assert.True((await PersonAsync(host, "manager-a")).OnDuty);
        await using (var db = host.Open())
            Assert.All(await db.DutyShifts.Where(s => s.Start < host.Get<CommunityTime>().Now).ToListAsync(Stop), s => Assert.NotNull(s.BegunAt));
    }

    [Fact]
    public async Task GoneHomeEarly_StaysAtHomeUntilTheNextShift()
    {
        await using var host = Host();
        await PlanAsync(host, "manager-a", ShiftKind.Duty, [Monday.AddDays(1)], Early, Late);
        await host.Get<RosterRounds>().RunAsync(Stop);

        await host.Get<CareStaff>().SetDutyAsync(await PersonAsync(host, "manager-a"), "manager-a", onDuty: false, Stop);
        await host.Get<RosterRounds>().RunAsync(Stop);

        Assert.False((await PersonAsync(host, "manager-a")).OnDuty);
    }

    [Fact]
    public async Task Leave_CoversTheShift_AndEndsByItself()
    {
        await using var host = Host();
        var (clock, rounds) = (host.Get<BusinessClock>(), host.Get<RosterRounds>());
        await PlanAsync(host, "manager-a", ShiftKind.Duty, [Monday.AddDays(1), Monday.AddDays(2)], Early, Late);
        await PlanAsync(host, "manager-a", ShiftKind.Leave, [Monday.AddDays(1)], TimeOnly.MinValue, TimeOnly.MinValue);

        await rounds.RunAsync(Stop);
        Assert.True(await PersonAsync(host, "manager-a") is { OnDuty: false, LeaveUntil: not null });
        clock.Advance(TimeSpan.FromHours(15));
        await rounds.RunAsync(Stop);
        Assert.True(await PersonAsync(host, "manager-a") is { OnDuty: false, LeaveUntil: null });
        clock.Advance(TimeSpan.FromHours(8));
        await rounds.RunAsync(Stop);

        Assert.True((await PersonAsync(host, "manager-a")).OnDuty);
    }

    [Fact]
    public async Task Leave_OfSomebodyWithoutShifts_TheyComeBackWhenItEnds()
    {
        await using var host = Host();
        await PlanAsync(host, "manager-b", ShiftKind.Leave, [Monday.AddDays(1)], TimeOnly.MinValue, TimeOnly.MinValue);
        await host.Get<RosterRounds>().RunAsync(Stop);
        Assert.False((await PersonAsync(host, "manager-b")).OnDuty);

        host.Get<BusinessClock>().Advance(TimeSpan.FromHours(15));
        await host.Get<RosterRounds>().RunAsync(Stop);

        Assert.True((await PersonAsync(host, "manager-b")).OnDuty);
    }

    [Fact]
    public async Task Week_ShowsGapsWhereNobodyButTheDeskWouldAnswer()
    {
        await using var host = Host();
        var day = Monday.AddDays(3);
        await PlanAsync(host, "manager-a", ShiftKind.Duty, [day, day.AddDays(1)], Early, Noon);
        await PlanAsync(host, "deputy-a", ShiftKind.Duty, [day], Noon, new TimeOnly(18, 0));
        await PlanAsync(host, "manager-a", ShiftKind.Leave, [day.AddDays(1)], TimeOnly.MinValue, TimeOnly.MinValue);

        var week = await host.Get<CareRoster>().ReadAsync(await PersonAsync(host, "senior"), Monday, Stop);

        var team = week.Teams.Single(t => t.Manager.SignIn == "manager-a");
        Assert.Equal(["manager-a", "deputy-a"], team.People.Select(p => p.Person.SignIn));
        Assert.Equal(["18:00-20:00"], Said(team.Gaps[3]));
        Assert.Equal(["08:00-20:00"], Said(team.Gaps[4]));
        Assert.Equal(["08:00-20:00"], Said(week.Teams.Single(t => t.Manager.SignIn == "manager-b").Gaps[3]));
        Assert.Equal(2, team.People[0].Days[4].Count);

        IEnumerable<string> Said(IEnumerable<Gap> gaps) => gaps.Select(g => $"{host.Get<CommunityTime>().Local(g.From):HH:mm}-{host.Get<CommunityTime>().Local(g.Until):HH:mm}");
    }

    [Fact]
    public async Task Plan_ThatCannotBe_IsRefusedAndSaysWhy()
    {
        await using var host = Host();
        var (roster, senior) = (host.Get<CareRoster>(), await PersonAsync(host, "senior"));
        Assert.Equal(RosterRefused.No, await PlanAsync(host, "manager-a", ShiftKind.Duty, [Monday.AddDays(3)], Early, Noon));

        Assert.Equal(RosterRefused.Overlaps, await PlanAsync(host, "manager-a", ShiftKind.Duty, [Monday.AddDays(3)], new TimeOnly(11, 0), Late));
        // From noon to noon, and one that begins an hour before that ends.
        Assert.Equal(RosterRefused.No, await PlanAsync(host, "manager-b", ShiftKind.Duty, [Monday.AddDays(3), Monday.AddDays(4)], Noon, Noon));
        Assert.Equal(RosterRefused.Overlaps, await PlanAsync(host, "manager-b", ShiftKind.Duty, [Monday.AddDays(5)], new TimeOnly(11, 0), Late));
        Assert.Equal(RosterRefused.Past, await PlanAsync(host, "manager-a", ShiftKind.Duty, [Monday], Early, Noon));
        Assert.Equal(RosterRefused.NoDay, await PlanAsync(host, "manager-a", ShiftKind.Duty, [], Early, Noon));
        Assert.Equal(RosterRefused.NotYours, await PlanAsync(host, "desk", ShiftKind.Duty, [Monday.AddDays(3)], Early, Noon));
        Assert.Equal(RosterRefused.NotYours, await PlanAsync(host, "nobody", ShiftKind.Duty, [Monday.AddDays(3)], Early, Noon));
        var manager = await PersonAsync(host, "manager-a");
        Assert.Equal(RosterRefused.NotYours, await roster.PlanAsync(manager, "manager-a", ShiftKind.Duty, [Monday.AddDays(5)], Early, Noon, Stop));
        Assert.Empty((await roster.ReadAsync(manager, Monday, Stop)).Teams);
        Assert.Equal(0, await roster.RepeatAsync(manager, Monday.AddDays(7), Stop));
        await using var db = host.Open();
        var shift = await db.DutyShifts.FirstAsync(s => s.Person == "manager-a", Stop);
        Assert.Equal(RosterRefused.NotYours, await roster.RemoveAsync(manager, shift.Id, Stop));
        Assert.Equal(RosterRefused.No, await roster.RemoveAsync(senior, shift.Id, Stop));
        Assert.Equal(RosterRefused.NotYours, await roster.RemoveAsync(senior, shift.Id, Stop));
    }

    [Fact]
    public async Task Removing_AShiftThatRuns_EndsItNow()
    {
        await using var host = Host();
        await PlanAsync(host, "manager-a", ShiftKind.Duty, [Monday.AddDays(1)], Early, Late);
        await host.Get<RosterRounds>().RunAsync(Stop);
        await using (var db = host.Open())
            Assert.Equal(RosterRefused.No, await host.Get<CareRoster>().RemoveAsync(await PersonAsync(host, "senior"), (await db.DutyShifts.SingleAsync(Stop)).Id, Stop));

        await host.Get<RosterRounds>().RunAsync(Stop);

        Assert.False((await PersonAsync(host, "manager-a")).OnDuty);
    }

    [Fact]
    public async Task Repeat_PlansTheSameHoursAWeekLater_ButNoLeavesAndNothingTwice()
    {
        await using var host = Host();
        await PlanAsync(host, "manager-a", ShiftKind.Duty, [Monday.AddDays(2), Monday.AddDays(3)], Early, Noon);
        await PlanAsync(host, "deputy-a", ShiftKind.Duty, [Monday.AddDays(3)], Late, Early);
        await PlanAsync(host, "manager-b", ShiftKind.Leave, [Monday.AddDays(3)], TimeOnly.MinValue, TimeOnly.MinValue);
        await PlanAsync(host, "manager-a", ShiftKind.Duty, [Monday.AddDays(9)], Early, Noon);
        var senior = await PersonAsync(host, "senior");

        Assert.Equal(2, await host.Get<CareRoster>().RepeatAsync(senior, Monday.AddDays(7), Stop));
        Assert.Equal(0, await host.Get<CareRoster>().RepeatAsync(senior, Monday.AddDays(7), Stop));

        await using var db = host.Open();
        var night = await db.DutyShifts.SingleAsync(s => s.Person == "deputy-a" && s.Start > host.Get<CommunityTime>().Now.AddDays(7), Stop);
        Assert.Equal(TimeSpan.FromHours(12), night.End - night.Start);
    }

    private static async Task<RosterRefused> PlanAsync(ApiHost host, string person, ShiftKind kind, DateOnly[] days, TimeOnly from, TimeOnly until) =>
        await host.Get<CareRoster>().PlanAsync(await PersonAsync(host, "senior"), person, kind, days, from, until, Stop);

    private static Task<StaffMember> PersonAsync(ApiHost host, string signIn) => HandingOverTests.PersonAsync(host, signIn);
}
