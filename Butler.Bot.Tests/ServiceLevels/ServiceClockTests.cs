using Butler.Skills.Households;
using Butler.Skills.ServiceLevels;
using Butler.Skills.ServiceLevels.Policy;

namespace Butler.Bot.Tests.ServiceLevels;

public sealed class ServiceClockTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);

    private static readonly StaffMember[] People =
    [
        new("manager", "周雅", "1", StaffRole.Manager),
        new("deputy", "林溪", "2", StaffRole.Deputy, "manager"),
        new("desk", "管家中心", "3", StaffRole.Desk),
        new("senior", "沈青", "4", StaffRole.Senior),
    ];

    /// <summary>Nobody touches it: what happens by the given minute, and who has it then.</summary>
    [Theory]
    [InlineData(7, "", "manager")]
    [InlineData(7.1, "Warned", "manager")]
    [InlineData(10, "Warned", "manager")]
    [InlineData(10.1, "Warned Breached Escalated", "deputy")]
    [InlineData(15.1, "Warned Breached Escalated Escalated", "desk")]
    [InlineData(600, "Warned Breached Escalated Escalated Escalated", "senior")]
    public void Fire_NobodyResponds_WarnsBreaksAndPassesItOn(double minute, string expected, string owner)
    {
        var clock = Respond();

        var lines = Fire(clock, minute);

        Assert.Equal(expected, Said(lines));
        Assert.Equal(owner, clock.Owner);
        Assert.Equal(minute > 10, clock.BreachedBy(At(minute)));
        Assert.Empty(Fire(clock, minute));
    }

    [Fact]
    public void Fire_MinuteByMinute_IsTheSameStoryAsAtOnce()
    {
        var (slow, quick) = (Respond(), Respond());

        var story = Enumerable.Range(0, 60).SelectMany(minute => Fire(slow, minute + 0.5)).ToList();
        var atOnce = Fire(quick, 60);

        Assert.Equal(story.Select(l => (l.What, l.DueAt, l.From, l.To)), atOnce.Select(l => (l.What, l.DueAt, l.From, l.To)));
        Assert.All(story, l => Assert.False(l.Late));
        Assert.All(atOnce, l => Assert.True(l.Late));
        Assert.Equal(Enumerable.Range(1, 5), atOnce.Select(l => l.Number));
    }

    [Fact]
    public void Fire_DeputyOffDuty_GoesToTheDeskAtOnce()
    {
        var clock = Respond();

        var lines = Fire(clock, 11, without: "deputy");

        Assert.Equal(("manager", "desk"), (lines[^1].From, lines[^1].To));
        // The desk's own step finds it there already.
        Assert.Empty(Fire(clock, 16, without: "deputy"));
        Assert.Equal("senior", Assert.Single(Fire(clock, 21, without: "deputy")).To);
    }

    [Fact]
    public void Fire_StartedWithSomebodyOffDuty_PassesItOnAtOnce()
    {
        var clock = Respond();
        clock.PassOnAtOnce();

        Assert.Equal("deputy", Assert.Single(Fire(clock, 0.1)).To);
        Assert.Equal("Warned Breached", Said(Fire(clock, 14)));
        Assert.Equal("desk", Assert.Single(Fire(clock, 15.1)).To);
    }

    [Theory]
    [InlineData(9.9, false)]
    [InlineData(10, false)]
    [InlineData(10.1, true)]
    public void Stop_TooLateAndUnnoticed_IsABreachThatMovesNothing(double minute, bool broken)
    {
        var clock = Respond();

        clock.Stop(At(minute), "manager");
        var lines = Fire(clock, 30);

        Assert.Equal(broken ? "Breached" : "", Said(lines));
        Assert.Equal(broken, clock.BreachedBy(At(30)));
        Assert.Equal(("manager", ClockEnd.Kept), (clock.Owner, clock.End));
        Assert.Null(clock.NextAt);
    }

    [Fact]
    public void Pause_ForAWhile_TheTimeDoesNotCount()
    {
        var clock = Respond();
        Assert.NotNull(clock.Pause(PauseReason.WaitingForParts, until: null, At(5)));

        Assert.Empty(Fire(clock, 300));
        Assert.False(clock.BreachedBy(At(300)));
        Assert.NotNull(clock.Resume(At(300)));

        Assert.Equal(At(305), clock.DueAt);
        Assert.Equal(TimeSpan.FromMinutes(10), clock.Length);
        Assert.Equal("Warned", Said(Fire(clock, 305)));
        Assert.Equal("Breached Escalated", Said(Fire(clock, 305.1)));
        Assert.Equal("desk", Assert.Single(Fire(clock, 310.1)).To);
    }

    [Theory]
    [InlineData(21)]
    [InlineData(90)]
    public void Pause_WithAnEnd_RunsOnFromThereHoweverLateSomebodyLooks(double looked)
    {
        var clock = Respond();
        clock.Pause(PauseReason.ResidentAsked, At(20), At(5));

        var lines = Fire(clock, looked);

        Assert.Equal((ClockEventKind.Resumed, At(20)), (lines[0].What, lines[0].DueAt));
        Assert.Equal(At(25), clock.DueAt);
    }

    [Fact]
    public void Pause_AfterTheBreach_IsNone()
    {
        var clock = Respond();

        Assert.Null(clock.Pause(PauseReason.ResidentUnreachable, null, At(11)));
        Assert.Equal("Warned Breached Escalated", Said(Fire(clock, 11)));
    }

    [Fact]
    public void Stop_WhilePaused_CountsThePauseOut()
    {
        var clock = Respond();
        clock.Pause(PauseReason.WaitingForParts, null, At(5));

        var line = clock.Stop(At(200), "manager");

        Assert.Equal(ClockEventKind.Resumed, line!.What);
        Assert.False(clock.BreachedBy(At(300)));
        Assert.Empty(Fire(clock, 300));
    }

    [Fact]
    public void Take_ByTheDesk_GoesOnFromTheDesk()
    {
        var clock = Respond();

        Assert.Equal(("manager", "desk"), (clock.Take("desk", StaffRole.Desk, At(3))!.From, clock.Owner));
        Assert.Null(clock.Take("desk", StaffRole.Desk, At(4)));

        Assert.Equal("Warned Breached", Said(Fire(clock, 16)));
        Assert.Equal("senior", Assert.Single(Fire(clock, 20.1)).To);
    }

    [Fact]
    public void Cancel_OfARunningOne_IsNotKept()
    {
        var clock = Respond();

        clock.Cancel(At(2), "resident");
        clock.Stop(At(3), "manager");

        Assert.Equal((ClockEnd.Cancelled, "resident", At(2)), (clock.End, clock.StoppedBy, clock.StoppedAt));
        Assert.Empty(Fire(clock, 60));
    }

    private static ServiceClock Respond() => new(ClockKind.Respond, "order", "h-1", "manager", StaffRole.Manager, PromisePolicy.Plan.Respond, Start);

    private static DateTimeOffset At(double minutes) => Start.AddMinutes(minutes);

    private static List<ClockEvent> Fire(ServiceClock clock, double minute, string? without = null)
    {
        var lines = new List<ClockEvent>();
        while (clock.FireNext(At(minute), From) is { } line)
            lines.Add(line);
        return lines;

        ChainPlace? From(int place) => clock.Chain.Skip(place)
            .Select((step, i) => new ChainPlace(place + i, People.Single(p => p.Role == step.To)))
            .FirstOrDefault(p => p.Person.SignIn != without);
    }

    private static string Said(IEnumerable<ClockEvent> lines) => string.Join(' ', lines.Select(l => l.What));
}
