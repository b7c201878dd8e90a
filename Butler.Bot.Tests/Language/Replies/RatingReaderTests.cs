using Butler.Skills.Language.Replies;

namespace Butler.Bot.Tests.Language.Replies;

public sealed class RatingReaderTests
{
    [Theory]
    [InlineData("五颗星", 5)]
    [InlineData("给个3星吧", 3)]
    [InlineData("我打90分", 5)]
    [InlineData("打6分", 3)]
    [InlineData("2/10", 1)]
    [InlineData("4 out of 5", 4)]
    [InlineData("two stars at most", 2)]
    [InlineData("⭐⭐⭐", 3)]
    [InlineData("👎", 2)]
    [InlineData("零分", 1)]
    [InlineData("不太满意", 2)]
    [InlineData("满意", 4)]
    [InlineData("非常满意,师傅辛苦", 5)]
    [InlineData("一般般", 3)]
    [InlineData("太差了", 1)]
    [InlineData("great job, thanks", 5)]
    public void Read_AMark_IsTurnedIntoStars(string text, int stars) => Assert.Equal(stars, RatingReader.Read(text)?.Stars);

    [Theory]
    [InlineData("还在漏")]
    [InlineData("没修好")]
    [InlineData("玻璃根本没擦干净")]
    [InlineData("it is still leaking")]
    public void Read_NotDone_IsUnsolved(string text) => Assert.True(RatingReader.Read(text)?.Unsolved);

    [Theory]
    [InlineData("明天上午十点洗空调")]
    [InlineData("几点来")]
    [InlineData("送3桶水")]
    [InlineData("what is the price")]
    public void Read_NoMark_IsNull(string text) => Assert.Null(RatingReader.Read(text));

    [Theory]
    [InlineData("4", 4)]
    [InlineData("给五星", 5)]
    [InlineData("3分吧", 3)]
    [InlineData("9", null)]
    [InlineData("三点", null)]
    public void Bare_ANumber_AnswersTheQuestion(string text, int? stars) => Assert.Equal(stars, RatingReader.Bare(text));
}
