using Butler.Skills.Language.Text;
using Butler.Skills.Language.Times;
using Butler.Skills.Reminders;

namespace Butler.Bot.Tests.Reminders;

public sealed class ReminderTimeTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 10, 0, 0, TimeSpan.FromHours(8));

    [Theory]
    [InlineData(RecurrenceFrequency.Daily, 1, "2026-01-30", "2026-01-31", "2026-02-01")]
    [InlineData(RecurrenceFrequency.Daily, 2, "2026-01-30", "2026-01-30", "2026-02-01")]
    [InlineData(RecurrenceFrequency.Workdays, 1, "2026-11-26", "2026-11-27", "2026-11-30")]
    [InlineData(RecurrenceFrequency.Weekly, 1, "2026-11-25", "2026-11-25", "2026-12-02")]
    [InlineData(RecurrenceFrequency.Weekly, 2, "2026-11-25", "2026-11-26", "2026-12-09")]
    [InlineData(RecurrenceFrequency.Monthly, 1, "2026-01-31", "2026-01-31", "2026-02-28")]
    [InlineData(RecurrenceFrequency.Monthly, 1, "2026-01-31", "2026-02-28", "2026-03-31")]
    [InlineData(RecurrenceFrequency.Quarterly, 1, "2026-01-15", "2026-03-01", "2026-04-15")]
    [InlineData(RecurrenceFrequency.Yearly, 1, "2024-02-29", "2024-02-29", "2025-02-28")]
    [InlineData(RecurrenceFrequency.Yearly, 1, "2024-02-29", "2027-03-01", "2028-02-29")]
    [InlineData(RecurrenceFrequency.LunarMonthly, 1, "2026-12-09", "2026-12-09", "2027-01-08")]
    [InlineData(RecurrenceFrequency.LunarYearly, 1, "2026-09-25", "2026-09-25", "2027-09-15")]
    public void Next_OfARecurrence_IsTheDayAfterTheGivenOne(RecurrenceFrequency frequency, int interval, string first, string after, string next) =>
        Assert.Equal(Day(next), RecurrenceDays.Next(new Recurrence(frequency, [], interval), Day(first), Day(after)));

    [Fact]
    public void TakeDue_AfterDowntime_TellsTheLatestOnceAndCountsTheRest()
    {
        var reminder = new Reminder("h", "r", "c", "吃药", new ReminderTime(Now.AddHours(1), new Recurrence(RecurrenceFrequency.Daily, [])), TalkLanguage.Chinese, Now);

        var due = reminder.TakeDue(Now.AddDays(3).AddHours(2));

        Assert.Equal(new DueReminder(Now.AddDays(3).AddHours(1), 3), due);
        Assert.Equal(Now.AddDays(4).AddHours(1), reminder.NextAt);
        Assert.Null(reminder.TakeDue(Now.AddDays(3).AddHours(2)));
    }

    [Fact]
    public void TakeDue_Once_IsOverAfterIt()
    {
        var reminder = new Reminder("h", "r", "c", "关火", new ReminderTime(Now.AddMinutes(30), MinutesBefore: 10), TalkLanguage.Chinese, Now);

        Assert.Null(reminder.TakeDue(Now.AddMinutes(19)));
        Assert.Equal(new DueReminder(Now.AddMinutes(20), 0), reminder.TakeDue(Now.AddMinutes(20)));
        Assert.Null(reminder.NextAt);
    }

    [Fact]
    public void From_LeadLongerThanWhatIsLeft_TellsAtTheTimeItself() =>
        Assert.Equal(0, new ReminderTime(Now.AddMinutes(10), MinutesBefore: 30).From(Now)!.MinutesBefore);

    [Fact]
    public void From_GoneBy_IsNoTime() => Assert.Null(new ReminderTime(Now.AddMinutes(-1)).From(Now));

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
