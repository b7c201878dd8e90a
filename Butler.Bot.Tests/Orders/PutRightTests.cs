using Butler.Bot.Tests.Dialogue;

namespace Butler.Bot.Tests.Orders;

/// <summary>Small words that turned a talk the wrong way, each found by talking.</summary>
public sealed class PutRightTests(DialogueHost host) : IClassFixture<DialogueHost>
{
    [Theory]
    [InlineData("""
        水管漏水了 => 尽快
        不是漏水 是堵了 => 疏通 | ~软水管
        """)]
    [InlineData("""
        clean my two air conditioners on friday afternoon => 2 units
        what does it cost => by agreement | ~handbook
        hmm make it three => 3 units | ~person
        """)]
    [InlineData("""
        明天下午清洁抽油烟机 => 清洁抽油烟机
        好的 => 编号
        马桶堵死了 快点来人 => 疏通马桶 | 尽快 | ~加急催办
        """)]
    [InlineData("""
        下水道堵了 => 什么时候
        现在 => 可以为您登记吗 | ~地点
        好的 => 编号
        师傅还有多久到 => 疏通 | ~其他
        """)]
    [InlineData("""
        后天上午擦玻璃 => 玻璃
        好的 => 编号
        [wait 00:05:00]
        马桶堵了 现在来 => 马桶
        好的 => 15分钟
        师傅还有多久到 => 疏通马桶 | ~玻璃
        催一下 => 疏通马桶 | ~哪一单
        """)]
    [InlineData("帮我约个师傅修马桶 => 马桶 | ~家电")]
    [InlineData("家里来客人 订个川菜馆 => 代订餐位 | ~宾馆")]
    [InlineData("五点以后来修水龙头 => 水件 | ~档案")]
    [InlineData("""
        周三下午擦窗户 => 玻璃
        要带梯子哈 => 备注:要带梯子哈 | ~工具箱
        太贵了 取消嘛 => 取消 | ~转给
        """)]
    [InlineData("""
        有人可以帮忙遛狗吗 => 什么时间
        每天早上七点 遛半小时 => 7:00 | 每天 | ~提醒您
        """)]
    [InlineData("""
        水管漏水了 => 尽快
        不是水管 是马桶 => 恭桶 | ~没有为您安排
        """)]
    [InlineData("下周日我妈过来住几天 帮我登记下车牌 川A12345 => 访客 | 川A12345 | ~钟点清洁")]
    [InlineData("i lost my access card, what now => ~not possible")]
    [InlineData("水龙头滴水 下班以后来修 => 水件 | ~档案")]
    [InlineData("外头零下十度 暖气片一点不热 下午来人看看 => 暖 | ~天气")]
    [InlineData("家里来客人,帮我订个酒店 两晚 => 代订宾馆")]
    [InlineData("想订一家川菜馆吃饭 => 川菜 | ~没有“一家川菜馆”")]
    [InlineData("""
        马桶堵死了 水都冒出来了 => 尽快
        能不能快点 => 15分钟 | ~备注 | ~随口答
        确认 => 编号
        """)]
    [InlineData("""
        后天上午洗空调 => 后天
        能早点不 => 提前到
        明天上午 => 明天 | ~后天
        """)]
    [InlineData("明天上午钟点工三个小时 => 三个小时")]
    [InlineData("""
        帮我擦下玻璃 再订两桶水 => 玻璃 | 送水(2桶) | 什么时间
        明天上午 => 明天 | 可以吗 | ~什么时间
        """)]
    [InlineData("""
        洗空调多少钱一台 => 面议 | 需要为您登记吗
        那约三台 周日上午 => 清洗空调 | 3台 | 周日
        行 => 编号
        再加一台 => 4
        """)]
    [InlineData("""
        洗空调多少钱一台 => 需要为您登记吗
        好 => 清洗空调 | 什么时间
        """)]
    [InlineData("""
        马桶堵了 现在来 => 马桶
        对 => 编号
        不用了 我自己弄好了 => 取消 | 疏通马桶 | ~再见
        """)]
    [InlineData("""
        明天去机场 早上六点要车 => 早上6:00
        两个人 三件行李 => 2人 | 三件行李
        好 => 编号
        航班几点到 => ~编号
        改成五点半 => 5:30 | ~哪一单
        """)]
    [InlineData("""
        提醒我明天早上八点吃药 => 8:00 | 吃药
        每天都提醒 => 每天 | 吃药 | 8:00
        """)]
    [InlineData("""
        fix my washing machine tomorrow at 3 pm => Washing machine
        yes => number
        Can I get a cleaner as well at the same time? => cleaning | 3:00 pm | ~handbook
        """)]
    [InlineData("""
        the bathroom tap is leaking badly => as soon as possible
        yes => number
        how long will it take for him to come => number | ~Weather
        """)]
    [InlineData("""
        洗衣机坏了 => 什么时候
        明天下午 => 明天
        洗衣机是西门子的 滚筒 => 西门子 | ~地点
        好的 => 编号
        能不能早点来 => 改到哪天
        上午十点 => 改到明天 | 上午10:00
        """)]
    [InlineData("下次保洁记得不要用香精 => 记")]
    [InlineData("周末你们管家中心有人吗 => 24小时")]
    [InlineData("给奶奶订个蛋糕 后天送来 => ~快餐")]
    public Task Say_AsPeopleDo_IsTakenAsMeant(string script) => OrderScript.RunAsync(host, script);

    [Fact]
    public async Task Say_NeighboursAreNoisy_LooksForNoBuilder() =>
        await OrderScript.RunAsync(host, "隔壁装修吵死了 => ~装修公司 | ~评分");
}
