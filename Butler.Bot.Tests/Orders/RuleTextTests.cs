using Butler.Skills.Language.Times;
using Butler.Skills.Orders.Recurring;

namespace Butler.Bot.Tests.Orders;

public sealed class RuleTextTests
{
    [Theory]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,TH")]
    [InlineData("FREQ=DAILY")]
    [InlineData("FREQ=WORKDAYS")]
    [InlineData("FREQ=MONTHLY;INTERVAL=2")]
    public void Rule_WrittenAndRead_IsTheSame(string text) => Assert.Equal(text, RuleText.Write(RuleText.Read(text)!));

    [Theory]
    [InlineData("")]
    [InlineData("every monday")]
    [InlineData("FREQ=1")]
    [InlineData("FREQ=HOURLY")]
    public void Rule_Nonsense_IsNone(string text) => Assert.Null(RuleText.Read(text));

    [Fact]
    public void Rule_OfAModel_IsKeptWithinBounds() =>
        Assert.Equal((RecurrenceFrequency.Weekly, 52), RuleText.Read("freq=weekly;interval=99999;byday=XX") is { DaysOfWeek.Count: 0 } rule ? (rule.Frequency, rule.Interval) : default);
}
