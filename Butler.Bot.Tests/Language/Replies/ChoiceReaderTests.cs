using Butler.Skills.Language.Replies;

namespace Butler.Bot.Tests.Language.Replies;

public sealed class ChoiceReaderTests
{
    [Theory]
    [InlineData("第一个", 3, 0)]
    [InlineData("第二个吧", 3, 1)]
    [InlineData("1", 3, 0)]
    [InlineData("2.", 3, 1)]
    [InlineData("选2", 3, 1)]
    [InlineData("我要第三种", 3, 2)]
    [InlineData("最后那个", 3, 2)]
    [InlineData("最后一个", 3, 2)]
    [InlineData("倒数第二个", 3, 1)]
    [InlineData("前面那个", 2, 0)]
    [InlineData("后面那个", 2, 1)]
    [InlineData("中间那个", 3, 1)]
    [InlineData("the second", 3, 1)]
    [InlineData("the second one please", 3, 1)]
    [InlineData("option B", 3, 1)]
    [InlineData("last one", 3, 2)]
    [InlineData("３", 3, 2)]
    [InlineData("就第一個吧 謝謝", 2, 0)]
    [InlineData("4", 3, null)]
    [InlineData("两台", 3, null)]
    [InlineData("周一", 3, null)]
    [InlineData("不要第一个", 3, null)]
    [InlineData("第一个是什么?", 3, null)]
    [InlineData("好的", 3, null)]
    [InlineData("1203", 3, null)]
    [InlineData("后面那个", 3, null)]
    public void Read_AChoiceByItsPlace_IsItsIndex(string text, int count, int? expected) =>
        Assert.Equal(expected, ChoiceReader.Read(text, count));

    [Theory]
    [InlineData("第二个不要了", 3, 1)]
    [InlineData("不要第一个", 3, 0)]
    [InlineData("最后一项改到下午", 3, 2)]
    [InlineData("drop the third please", 3, 2)]
    [InlineData("第五个不要", 3, null)]
    [InlineData("明天上午", 3, null)]
    public void ReadWithin_APlaceAmongOtherWords_IsItsIndex(string text, int count, int? expected) =>
        Assert.Equal(expected, ChoiceReader.ReadWithin(text, count));
}
