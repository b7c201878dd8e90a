using Butler.Skills.Dialogue.SafetyNet.Persons;

namespace Butler.Bot.Tests.Dialogue.SafetyNet;

public sealed class AskedForPersonTests
{
    [Theory]
    [InlineData("转人工")]
    [InlineData("轉人工")]
    [InlineData("人工")]
    [InlineData("人工客服!!")]
    [InlineData("我要跟真人说话")]
    [InlineData("帮我找管家")]
    [InlineData("喊你们经理来")]
    [InlineData("叫个能做主的人跟我说")]
    [InlineData("让管家给我回个电话")]
    [InlineData("不想跟机器人讲了")]
    [InlineData("换个人来说")]
    [InlineData("你们负责人呢 你们负责人给我出来")]
    [InlineData("human please")]
    [InlineData("I want to talk to a real person")]
    [InlineData("get me the manager")]
    [InlineData("Agent!")]
    [InlineData("could someone call me back")]
    [InlineData("转人工 多少钱都行")]
    public void IsAskedFor_APersonIsWanted_IsTrue(string text) => Assert.True(HandoffDetector.IsAskedFor(text));

    [Theory]
    [InlineData("人工费多少")]
    [InlineData("你是人工智能吗")]
    [InlineData("我的管家叫什么名字")]
    [InlineData("管家电话多少")]
    [InlineData("周六请验房管家陪我去")]
    [InlineData("找个人来修水管")]
    [InlineData("找人擦玻璃")]
    [InlineData("人工湖那边的灯坏了")]
    [InlineData("师傅到了给我打电话")]
    [InlineData("do you know a good travel agent")]
    [InlineData("what is my manager's phone number")]
    [InlineData("不用转人工 你帮我约就行")]
    [InlineData("好的")]
    public void IsAskedFor_NobodyIsWanted_IsFalse(string text) => Assert.False(HandoffDetector.IsAskedFor(text));
}
