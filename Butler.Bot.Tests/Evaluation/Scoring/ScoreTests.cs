using Butler.Bot.Evaluation.Rows;
using Butler.Bot.Evaluation.Scoring;

namespace Butler.Bot.Tests.Evaluation.Scoring;

public sealed class ScoreTests
{
    [Fact]
    public void Of_F1_IsTheMeanOfPrecisionAndRecall()
    {
        Mark[] marks = [Handoff(true, true), Handoff(true, true), Handoff(true, false), Handoff(false, false), Handoff(false, true)];

        var score = Assert.Single(Score.Of(marks));

        Assert.Equal(2 / 3d, score.Value, 6);
        Assert.Equal((2 / 3d, 2 / 3d), score.Parts);
        Assert.False(score.Reached);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void Of_FalseAlarms_FewerAreBetter(int wrong, bool reached)
    {
        var marks = Enumerable.Range(0, 100).Select(i => Mark.Of(Measures.FalseAlarms, i >= wrong, "no alarm", ""));

        var score = Assert.Single(Score.Of(marks));

        Assert.Equal((wrong / 100d, reached), (score.Value, score.Reached));
    }

    [Theory]
    [InlineData("15:00", null, "15:00", null, true)]
    [InlineData("15:00", null, "15:00", "16:00", true)]
    [InlineData("15:00", null, "15:01", null, false)]
    [InlineData("12:00", "18:00", "15:00", null, true)]
    [InlineData("12:00", "18:00", "12:00", "18:00", true)]
    [InlineData("12:00", "18:00", "12:00", "19:00", false)]
    [InlineData("12:00", "18:00", "11:00", "13:00", false)]
    [InlineData("00:00", "23:59", "00:00", "24:00", true)]
    public void Holds_VeryMinuteOrInsideTheWindow(string start, string? end, string gotStart, string? gotEnd, bool holds) =>
        Assert.Equal(holds, new RowWhen(At(start)!.Value, At(end)).Holds(At(gotStart), At(gotEnd)));

    [Fact]
    public void Holds_NoTime_DoesNot() => Assert.False(new RowWhen(At("15:00")!.Value).Holds(null, null));

    [Theory]
    [InlineData("B2-118", "b2-118", true)]
    [InlineData("厨房", "厨房水槽下", true)]
    [InlineData("主臥", "主卧", true)]
    [InlineData("厨房", "客厅", false)]
    [InlineData("厨房", null, false)]
    public void AreSame_Places(string wanted, string? got, bool same) => Assert.Equal(same, Places.AreSame(wanted, got));

    [Theory]
    [InlineData("有的，晨光酒店有早餐服务（早餐服务、会议室）。没有，晨光酒店的设施里没有温泉。", "早餐服务", true)]
    [InlineData("有的，晨光酒店有早餐服务。没有，晨光酒店的设施里没有温泉。", "温泉", false)]
    [InlineData("No, the hotel has no pool.", "pool", false)]
    [InlineData("晨光酒店在江边。", "温泉", null)]
    public void Affirmation_OfTheFeatureThatWasAsked(string reply, string feature, bool? yes) => Assert.Equal(yes, Affirmation.Read(reply, feature));

    private static Mark Handoff(bool positive, bool right) => new(Measures.Handoff, positive, right, "", "");

    private static DateTimeOffset? At(string? time) => time is null ? null
        : new DateTimeOffset(2026, 11, 24, 0, 0, 0, TimeSpan.FromHours(8)) + TimeSpan.FromMinutes((int.Parse(time[..2], System.Globalization.CultureInfo.InvariantCulture) * 60) + int.Parse(time[3..], System.Globalization.CultureInfo.InvariantCulture));
}
