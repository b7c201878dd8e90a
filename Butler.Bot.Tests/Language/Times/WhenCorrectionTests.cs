using System.Globalization;
using Butler.Skills.Language.Text;
using Butler.Skills.Language.Times;

namespace Butler.Bot.Tests.Language.Times;

public sealed class WhenCorrectionTests
{
    [Theory]
    [InlineData("11-25 10:00", "说错了 不是明天 后天才对", "11-26 10:00")]
    [InlineData("11-25 10:00", "改到五点", "11-25 17:00")]
    [InlineData("11-27 09:00", "周五我没空 下周一原来那个点", "11-30 09:00")]
    [InlineData("11-24 08:00..11-24 12:00", "上午赶不及 改下午三点嘛", "11-24 15:00")]
    [InlineData("11-27 12:00..11-27 18:00", "换个时间 礼拜天 早上", "11-29 06:00..11-29 10:00")]
    [InlineData("11-28 12:00..11-28 18:00", "好 就周六下午 两点钟", "11-28 14:00")]
    [InlineData("11-25 19:00", "八点吧", "11-25 20:00")]
    [InlineData("11-25 09:00", "八点吧", "11-25 08:00")]
    [InlineData("11-25 10:00", "推迟一小时", "11-25 11:00")]
    [InlineData("11-25 10:00", "提前半小时", "11-25 09:30")]
    [InlineData("11-25 10:00", "往后推两天", "11-27 10:00")]
    [InlineData("11-25 10:00", "改成下午", "11-25 12:00..11-25 18:00")]
    [InlineData("11-25 10:00", "make it 3pm", "11-25 15:00")]
    [InlineData("11-25 10:00", "can we do Friday instead", "11-27 10:00")]
    [InlineData("11-25 10:00", "one hour later", "11-25 11:00")]
    [InlineData("11-28 00:00..11-28 23:59", "改到周日", "11-29 00:00..11-29 23:59")]
    [InlineData("11-28 00:00..11-28 23:59", "上午十点", "11-28 10:00")]
    [InlineData("11-25 10:00", "谢谢", "-")]
    [InlineData("11-25 10:00", "老时间 周四", "11-26 10:00")]
    [InlineData("11-25 14:00..11-25 16:00", "周四吧", "11-26 14:00..11-26 16:00")]
    [InlineData("11-25 10:00", "不是十点 是十一点", "11-25 11:00")]
    [InlineData("11-25 10:00", "两台", "-")]
    [InlineData("11-26 06:00", "改成五点半", "11-26 05:30")]
    [InlineData("11-26 08:00", "改到五点", "11-26 17:00")]
    [InlineData("11-26 06:00", "晚上六点", "11-26 18:00")]
    public void Apply_AChange_KeepsWhatWasNotNamed(string previous, string text, string expected)
    {
        var parts = previous.Split("..");
        var when = WhenCorrection.Apply(At(parts[0]), parts.Length > 1 ? At(parts[1]) : null, text, Shown.Now);
        Assert.Equal(expected, Shown.Of(when));
    }

    [Theory]
    [InlineData("11-26 14:00", null, WhenKind.Instant, "后天 11月26日(周四)下午2:00", "Thu 26 Nov, 2:00 pm")]
    [InlineData("11-25 12:00", "11-25 18:00", WhenKind.Window, "明天 11月25日(周三)下午(12:00-18:00)", "tomorrow, Wed 25 Nov, 12:00 pm - 6:00 pm")]
    [InlineData("11-28 00:00", "11-28 23:59", WhenKind.Day, "11月28日(周六)全天", "Sat 28 Nov, any time")]
    [InlineData("11-28 00:00", "11-29 23:59", WhenKind.Day, "11月28日(周六)至11月29日(周日)", "Sat 28 Nov - Sun 29 Nov")]
    [InlineData("11-24 10:00", "11-24 17:00", WhenKind.Window, "今天 11月24日(周二)下午5:00前", "by today, Tue 24 Nov, 5:00 pm")]
    [InlineData("11-24 10:00", "11-27 23:59", WhenKind.Window, "11月27日(周五)前", "by Fri 27 Nov")]
    [InlineData("11-28 10:00", "11-28 14:00", WhenKind.Window, "11月28日(周六)上午10:00-下午2:00", "Sat 28 Nov, 10:00 am - 2:00 pm")]
    public void Describe_ATime_LeavesNoDoubt(string start, string? end, WhenKind kind, string chinese, string english)
    {
        Assert.Equal(chinese, WhenText.Describe(At(start), end is null ? null : At(end), kind, TalkLanguage.Chinese, Shown.Now));
        Assert.Equal(english, WhenText.Describe(At(start), end is null ? null : At(end), kind, TalkLanguage.English, Shown.Now));
    }

    [Fact]
    public void Describe_AnInstantStoredInUtc_IsShownInTheCommunitysTime() =>
        Assert.Equal("明天 11月25日(周三)上午10:00", WhenText.Describe(At("11-25 10:00").ToUniversalTime(), null, WhenKind.Instant, TalkLanguage.Chinese, Shown.Now));

    private static DateTimeOffset At(string written) =>
        DateTimeOffset.ParseExact("2026-" + written + " +08:00", "yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);
}
