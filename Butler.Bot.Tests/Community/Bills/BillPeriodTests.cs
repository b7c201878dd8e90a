using Butler.Skills.Community.Bills;
using Butler.Skills.Language.Text;

namespace Butler.Bot.Tests.Community.Bills;

public sealed class BillPeriodTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 10, 0, 0, TimeSpan.FromHours(8));

    [Theory]
    [InlineData("2026-11", "2026年11月", "November 2026")]
    [InlineData("2026-Q4", "2026年第四季度", "Q4 2026")]
    [InlineData("2026", "2026年", "2026")]
    public void Read_AsWritten_IsSaidInBothLanguages(string text, string chinese, string english)
    {
        var period = BillPeriod.Read(text)!.Value;

        Assert.Equal((text, chinese, english), (period.ToString(), period.Say(TalkLanguage.Chinese), period.Say(TalkLanguage.English)));
    }

    [Theory]
    [InlineData("2026-13")]
    [InlineData("2026-Q5")]
    [InlineData("26-11")]
    [InlineData("november")]
    [InlineData("")]
    [InlineData(null)]
    public void Read_Nonsense_IsNull(string? text) => Assert.Null(BillPeriod.Read(text));

    [Theory]
    [InlineData("这个月的", "2026-11")]
    [InlineData("上月", "2026-10")]
    [InlineData("本季度", "2026-Q4")]
    [InlineData("上个季度", "2026-Q3")]
    [InlineData("去年的物业费", "2025")]
    [InlineData("9月份的", "2026-09")]
    [InlineData("12月的", "2025-12")]
    [InlineData("bill for october", "2026-10")]
    [InlineData("last month", "2026-10")]
    [InlineData("3个月的", null)]
    [InlineData("我的账单", null)]
    public void Question_NamesAPeriod_IsRead(string words, string? expected) =>
        Assert.Equal(expected, BillQuestion.Read(words, Now).Period?.ToString());
}
