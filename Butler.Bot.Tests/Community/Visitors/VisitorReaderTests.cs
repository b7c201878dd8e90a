using Butler.Skills.Community.Visitors;

namespace Butler.Bot.Tests.Community.Visitors;

public sealed class VisitorReaderTests
{
    [Theory]
    [InlineData("明天下午我姐姐过来,车牌川A8K21Z", "我姐姐", "川A8K21Z", null)]
    [InlineData("等会儿有个姓罗的师傅要来,背着工具包", "姓罗的师傅", null, "工具包")]
    [InlineData("背工具的那个人是我喊来的", "背工具的那个人", null, "工具")]
    [InlineData("周六老同学来耍,渝 B·99X01", "同学", "渝B99X01", null)]
    [InlineData("我爸妈晚上到", "我爸妈", null, null)]
    [InlineData("装空调的师傅九点来,带梯子", "装空调的师傅", null, "梯子")]
    [InlineData("My cousin is coming at 6 with a dog", "My cousin", null, "dog")]
    [InlineData("Mr. Lopez will be at the gate", "Mr. Lopez", null, null)]
    [InlineData("帮我登记个人", null, null, null)]
    public void Read_WhatWasSaid_IsFound(string text, string? who, string? plate, string? brings) =>
        Assert.Equal(new VisitorDetails(who, plate, brings), VisitorReader.Read(text));
}
