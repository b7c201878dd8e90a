using Butler.Skills.Venues.Hours;

namespace Butler.Bot.Tests.Venues.Hours;

public sealed class OpeningHoursTests
{
    /// <param name="at">2026-11-24 is a Tuesday.</param>
    [Theory]
    [InlineData("Mo-Fr 09:00-17:00; Sa 09:30-16:00; PH off", "2026-11-24 10:00", true)]
    [InlineData("Mo-Fr 09:00-17:00; Sa 09:30-16:00; PH off", "2026-11-24 17:00", false)]
    [InlineData("Mo-Fr 09:00-17:00; Sa 09:30-16:00; PH off", "2026-11-29 10:00", false)]
    [InlineData("Mo-Fr 09:00-17:00; PH off", "2026-10-01 10:00", false)]
    [InlineData("Mo-Su 11:00-14:00,17:00-21:30", "2026-11-24 15:00", false)]
    [InlineData("Mo-Su 11:00-14:00,17:00-21:30", "2026-11-24 17:30", true)]
    [InlineData("Fr-Sa 20:00-02:00", "2026-11-29 01:00", true)]
    [InlineData("Fr-Sa 20:00-02:00", "2026-11-27 01:00", false)]
    [InlineData("Fr-Su,PH 10:00-22:30", "2026-10-01 11:00", true)]
    [InlineData("Mo-Su 09:00-18:00; Tu off", "2026-11-24 10:00", false)]
    [InlineData("Apr-Oct Mo-Su 06:00-22:00; Nov-Mar Mo-Su 07:00-20:00", "2026-11-24 06:30", false)]
    [InlineData("24/7", "2026-02-17 03:00", true)]
    [InlineData("周一至周五 9:00-17:30,周末休息", "2026-11-28 10:00", false)]
    [InlineData("周一至周五 9:00-17:30,周末休息", "2026-11-24 17:29", true)]
    [InlineData("10:00-22:00(21:30停止点餐)", "2026-11-24 21:45", true)]
    [InlineData("每天9:00-17:00(周一闭馆)", "2026-11-23 10:00", false)]
    [InlineData("周一至周四 10:00-22:00  周五至周日 10:00-23:00", "2026-11-27 22:30", true)]
    [InlineData("周一至周日 全天", "2026-11-24 04:00", true)]
    [InlineData("早9点到晚6点", "2026-11-24 17:30", true)]
    [InlineData("周二、周四 上午9:00-11:30，下午2:00-5:00", "2026-11-24 16:00", true)]
    [InlineData("每天8:00-17:00，节假日照常", "2026-10-01 10:00", true)]
    [InlineData("每天9:00-18:00，国际业务16:30截止", "2026-11-24 17:00", true)]
    [InlineData("周一至周日 8:30-19:00,电话受理至21:00", "2026-11-24 20:00", false)]
    [InlineData("每天6:00-14:00，售完为止", "2026-11-24 13:00", true)]
    [InlineData("每天6:00-23:00，需提前2小时预约", "2026-11-24 22:00", true)]
    [InlineData("周二至周日 10:00-20:00，周一闭店", "2026-11-23 11:00", false)]
    [InlineData("17:00-次日2:00", "2026-11-24 01:00", true)]
    [InlineData("4月-10月 6:00-22:00;11月-次年3月 7:00-20:00", "2026-12-24 21:00", false)]
    public void At_UsualTexts_TellsOpenOrClosed(string text, string at, bool open)
        => Assert.Equal(open, OpeningHours.Read(text)!.At(Instant(at)).IsOpen);

    [Theory]
    [InlineData("Mo-Fr 09:00-17:00", "2026-11-24 10:00", "2026-11-24 17:00")]
    [InlineData("Mo-Fr 09:00-17:00", "2026-11-27 18:00", "2026-11-30 09:00")]
    [InlineData("Mo-Su 20:00-02:00", "2026-11-24 23:00", "2026-11-25 02:00")]
    public void At_NextChange_IsTheNextDoorMovement(string text, string at, string changes)
        => Assert.Equal(Instant(changes), OpeningHours.Read(text)!.At(Instant(at)).Changes);

    [Theory]
    [InlineData("请电话咨询")]
    [InlineData("门诊 周一至周五 8:00-12:00，急诊24小时")]
    [InlineData("国际业务16:30截止，每天9:00-18:00")]
    [InlineData("10:00-22:00，周一14:00开门")]
    [InlineData("每天9:00-17:00，午休不营业")]
    [InlineData("Mo-Fr nine to five")]
    [InlineData("25:00-26:00")]
    [InlineData("")]
    public void Read_BeyondWhatIsUnderstood_IsNull(string text) => Assert.Null(OpeningHours.Read(text));

    /// <summary>2026-10-05 is a Monday off for National Day, 2026-10-10 a Saturday that is worked for it.</summary>
    [Theory]
    [InlineData("Mo-Fr 09:00-17:00; PH off", "2026-10-05 10:00", false)]
    [InlineData("Mo-Fr 09:00-17:00; PH off", "2026-10-08 10:00", true)]
    [InlineData("Mo-Fr 09:00-17:00; PH 10:00-16:00", "2026-10-05 16:30", false)]
    [InlineData("工作日9:00-17:00,周末10:00-16:00", "2026-10-10 16:30", true)]
    [InlineData("工作日9:00-17:00,周末10:00-16:00", "2026-10-17 16:30", false)]
    [InlineData("工作日9:00-17:00", "2026-10-05 10:00", false)]
    [InlineData("周一至周五 9:00-17:00", "2026-10-10 10:00", false)]
    [InlineData("每天9:00-18:00", "2026-10-05 10:00", true)]
    public void At_AnnouncedHolidays_DecideWhatIsAWorkingDay(string text, string at, bool open)
        => Assert.Equal(open, OpeningHours.Read(text)!.At(Instant(at), Calendars.Announced).IsOpen);

    private static DateTimeOffset Instant(string text)
        => DateTimeOffset.Parse($"{text}:00+08:00", System.Globalization.CultureInfo.InvariantCulture);
}
