namespace Butler.Bot.Tests.Dialogue;

/// <summary>What the local model makes of words by what it learnt, with nothing open and in the middle of an order.</summary>
public sealed class LearntPolicyTests(DialogueHost host) : IClassFixture<DialogueHost>
{
    [Theory]
    [InlineData("礼拜天那个擦地板的莫来了哈", "cancel", "not_known")]
    [InlineData("please call off the window cleaning on sunday", "cancel", "not_known")]
    [InlineData("约的洗窗帘挪到下礼拜三", "reschedule", "not_known")]
    [InlineData("could we reschedule the carpet wash to next tuesday", "reschedule", "not_known")]
    [InlineData("说了一个小时就到 现在两个小时了 人影都没有", "hurry", null)]
    [InlineData("上礼拜报修的那个灯 弄到哪一步了", "ask_status", "not_known")]
    [InlineData("楼道的垃圾桶一个星期没人倒了", "complaint", "handed_off")]
    [InlineData("想请人上门给我家兔子做个绝育", "handoff", "handed_off")]
    [InlineData("帮我拟一份离婚协议书", "handoff", "handed_off")]
    [InlineData("can you find me a tattoo artist who comes to my home", "handoff", "handed_off")]
    [InlineData("你们家政这块都能做些啥子", "list_menu", "answered")]
    [InlineData("不用掏钱的项目有哪几样", "list_free", "answered")]
    [InlineData("清洗一台立式空调要好多钱嘛", "ask_price", "answered")]
    [InlineData("我们单元的管家姓啥子哦", "ask_manager", "answered")]
    [InlineData("把我管家的手机号再发一遍", "manager_phone", "answered")]
    [InlineData("哎呀多谢你们咯 帮了大忙", "thanks", "answered")]
    [InlineData("要得 那先这样 拜拜咯", "bye", "answered")]
    [InlineData("幺妹儿 在没在哦", "greeting", "answered")]
    [InlineData("好", "confirm", "answered")]
    [InlineData("ok", "confirm", "answered")]
    [InlineData("算了 不用了", "decline", "answered")]
    [InlineData("dkfjghdkjfg", "gibberish", "asked")]
    [InlineData("~~!!??", "gibberish", "asked")]
    [InlineData("你有没有对象哦", "chitchat", "answered")]
    [InlineData("云水谣温泉山庄的电话是多少", "ask_venue", "not_known")]
    public async Task Say_WithNothingOpen_IsUnderstoodAndBooksNothing(string text, string intent, string? outcome)
    {
        var talk = await host.TalkAsync();

        var reply = await talk.SayAsync(text);

        Assert.Equal(intent, talk.Trace.Intent);
        if (outcome is not null)
            Assert.Equal(outcome, talk.Trace.Outcome);
        Assert.NotEmpty(reply.Text);
        Assert.DoesNotContain(await talk.OrdersAsync(), o => o.ItemId is not null);
    }

    [Theory]
    [InlineData("谢谢哈 另外帮我订两桶水 明天上午", "water-delivery")]
    [InlineData("hello, please send two bottles of water tomorrow at 10", "water-delivery")]
    public async Task Say_CourtesyAroundAWish_IsServed(string text, string item)
    {
        var talk = await host.TalkAsync();

        await talk.SayAsync(text);

        Assert.Equal(item, Assert.Single(await talk.OrdersAsync()).ItemId);
    }

    [Theory]
    [InlineData("我的管家是哪个嘛", "ask_manager")]
    [InlineData("你们还有哪些服务", "list_menu")]
    [InlineData("asdfgh", "gibberish")]
    public async Task Say_SomethingElseBeforeTheYes_AnswersAndShowsTheSummaryAgain(string text, string intent)
    {
        var talk = await host.TalkAsync();
        await talk.SayAsync("明天上午十点,三台空调要洗");

        var reply = await talk.SayAsync(text);

        Assert.Equal(intent, talk.Trace.Intent);
        Assert.Contains("清洗空调", reply.Text, StringComparison.Ordinal);
        await talk.SayAsync("好的");
        Assert.NotNull(Assert.Single(await talk.OrdersAsync()).Number);
    }

    [Fact]
    public async Task Say_CancelAfterBooking_AsksBeforeItCancels()
    {
        var talk = await host.TalkAsync();
        await talk.SayAsync("明天上午十点,三台空调要洗");
        await talk.SayAsync("好的");

        await talk.SayAsync("空调我自己洗了 喊师傅莫来了");

        Assert.Equal(("cancel", "asked"), (talk.Trace.Intent, talk.Trace.Outcome));
        Assert.Single(await talk.OrdersAsync());
        await talk.SayAsync("确认");
        Assert.Empty(await talk.OrdersAsync());
    }
}
