using Butler.Bot.Tests.Venues.Hours;
using Butler.Skills.Language.Text;
using Butler.Skills.Venues.Answers;

namespace Butler.Bot.Tests.Venues.Answers;

/// <summary>Opening on holidays, reckoned from the announced days and from what the hours say of them.</summary>
public sealed class HolidayAnswersTests
{
    private static readonly VenueKnowledge Knowledge = Town.Of("""
        编号,名称,别名,类别,地址,营业时间
        b1,锦川银行,Jinchuan Bank,银行,临川市河西区柳荫街3号,Mo-Fr 09:00-17:00; PH off
        b2,江湾银行,Jiangwan Bank,银行,临川市河西区柳荫街4号,Mo-Fr 09:00-17:00
        o1,办证大厅,,政务服务,临川市河西区柳荫街5号,"工作日9:00-17:00"
        m1,江湾广场,,商场,临川市河西区柳荫街6号,"Mo-Th 10:00-22:00; Fr-Su,PH 10:00-22:30"
        r1,竹影小馆,,餐馆,临川市河西区柳荫街8号,每天10:00-21:30

        """);

    private static readonly DateTimeOffset September = At(9, 15);

    [Theory]
    [InlineData("锦川银行国庆开门吗", "国庆节（10月1日至7日）：不营业")]
    [InlineData("锦川银行十一假期营业吗", "国庆节（10月1日至7日）：不营业")]
    [InlineData("江湾广场国庆期间几点关门", "营业时间 10:00-22:30")]
    [InlineData("竹影小馆国庆开门吗", "营业时间 10:00-21:30")]
    [InlineData("锦川银行节假日上班吗", "中秋节（9月25日至27日）：不营业")]
    [InlineData("办证大厅调休上班那天开吗", "9月20日（周日）营业时间：9:00-17:00")]
    [InlineData("办证大厅10月10号开门吗", "10月10日（周六）营业时间：9:00-17:00")]
    [InlineData("锦川银行10月8日开门吗", "10月8日（周四）营业时间：9:00-17:00")]
    [InlineData("Is Jinchuan Bank open on National Day?", "National Day (1 Oct to 7 Oct): closed")]
    public async Task Answer_Holiday_IsReckonedFromTheAnnouncedDays(string question, string told)
        => Assert.Contains(told, (await AskAsync(question, September)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("江湾银行国庆开门吗", "资料里没有写国庆节假期的安排")]
    [InlineData("江湾银行10月10日开门吗", "国庆节的调休上班日")]
    [InlineData("Is Jiangwan Bank open on National Day?", "please call before you go")]
    public async Task Answer_HoursThatSayNothingOfHolidays_SayToCallFirst(string question, string told)
        => Assert.Contains(told, (await AskAsync(question, September)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("竹影小馆国庆开门吗")]
    [InlineData("锦川银行国庆开门吗")]
    [InlineData("江湾银行10月17日开门吗")]
    public async Task Answer_HoursThatAreSure_ArouseNoDoubt(string question)
        => Assert.DoesNotContain("打电话确认", (await AskAsync(question, September)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("锦川银行国庆开门吗", "国庆节（10月1日至3日）", "还没有公布")]
    [InlineData("办证大厅调休上班那天开吗", "2027年的调休上班日还没有公布", "办证大厅")]
    [InlineData("锦川银行元旦开门吗", "元旦（1月1日）：不营业", "还没有公布")]
    public async Task Answer_YearThatIsNotAnnounced_SaysSo(string question, string told, string also)
    {
        var answer = await AskAsync(question, Town.Now);

        Assert.Contains(told, answer.Text, StringComparison.Ordinal);
        Assert.Contains(also, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_WhichAreOpenOnAHoliday_LeavesOutThoseThatAreClosed()
    {
        var answer = await AskAsync("国庆期间哪家银行开门", September);

        Assert.Equal("江湾银行", Assert.Single(answer.Cited).Name);
    }

    private static DateTimeOffset At(int month, int day) => new(2026, month, day, 10, 0, 0, TimeSpan.FromHours(8));

    private static async Task<VenueAnswer> AskAsync(string question, DateTimeOffset now)
        => await Knowledge.Answers.AnswerAsync(
            new VenueQuestion(question, [], now, LanguageDetector.Of(question)) { Holidays = Calendars.Announced }, TestContext.Current.CancellationToken);
}
