using Butler.Bot.Knowledge.Menu;
using Butler.Skills.Language.Learning;
using Butler.Skills.Language.Learning.Features;
using Butler.Skills.Menu;
using Butler.Skills.Menu.Matching;

namespace Butler.Bot.Tests.Menu;

public sealed class MenuMatcherTests
{
    private static readonly MenuMatcher Matcher = new(MenuFolder.Load(Repository.Knowledge).Menu);

    [Theory]
    [InlineData("那个油烟几滴油的很 大后天来洗一哈", "清洁抽油烟机")]
    [InlineData("油烟机不转了", "抽油烟机维修")]
    [InlineData("明天上午洗三台空调", "清洗空调")]
    [InlineData("洗依机坏了 转不动", "洗衣机维修")]
    [InlineData("請派人來修馬桶水箱漏水", "恭桶水箱漏水")]
    [InlineData("my kitchen hood is dripping grease, can you clean it", "清洁抽油烟机")]
    [InlineData("借把雨伞", "雨伞借用")]
    [InlineData("家里没水喝了 送桶水来", "订送水")]
    public void Match_HowPeopleAsk_PutsTheItemFirst(string text, string item) => Assert.Equal(item, Matcher.Match(text)[0].Item.Item);

    [Theory]
    [InlineData("你好")]
    [InlineData("谢谢")]
    [InlineData("哈哈哈哈")]
    [InlineData("asdfgh")]
    [InlineData("👍")]
    [InlineData("今天心情不错")]
    [InlineData("sorry, wrong chat")]
    [InlineData("宽窄巷子门票要钱不")]
    [InlineData("……")]
    public void Decide_SmallTalk_IsNothingOfTheMenu(string text) => Assert.Null(MenuDecision.From(Matcher.Match(text)).Sure);

    [Theory]
    [InlineData("明天洗空调,三台,下午两点", new[] { "清洗空调" })]
    [InlineData("把客厅地毯拿出去洗,还有家里打印机坏了", new[] { "清洗地毯", "家用打印机维修" })]
    [InlineData("你好,我家主卧空调这两天吹不出冷风,老人怕热,麻烦下午来看看,我在家", new[] { "空调机维修" })]
    [InlineData("厨房水槽堵了。另外帮我订三桶水,再帮我约个钟点工", new[] { "疏通排污管", "订送水", "钟点工" })]
    [InlineData("The toilet tank keeps running. Also, please book a car wash", new[] { "恭桶水箱漏水", "代客洗车" })]
    public void Split_Requests_GivesAPartForEach(string text, string[] items) =>
        Assert.Equal(items, RequestSplitter.Split(Matcher, text).Select(p => Matcher.Match(p)[0].Item.Item));

    [Theory]
    [InlineData("把洗衣鸡修一下")]
    [InlineData("洗一机修一下")]
    public void Match_WordsWrittenBySound_AreHeardAsMeant(string text) => Assert.Equal("洗衣机维修", Matcher.Match(text)[0].Item.Item);

    [Fact]
    public void Learn_SameMenuTwice_GivesTheSameScores()
    {
        ConciergeMenu menu = new([.. Matcher.Menu.Items.Where(i => i.Group.Zh == "专项清洁")]);
        var examples = MenuExamples.Of(menu.Items).ToList();
        var (one, other) = (new float[menu.Items.Count + 1], new float[menu.Items.Count + 1]);

        TextModel.Learn(FeatureReader.Things, examples, menu.Items.Count + 1).Score("厨房水龙头一直滴水", one);
        TextModel.Learn(FeatureReader.Things, examples, menu.Items.Count + 1).Score("厨房水龙头一直滴水", other);

        Assert.Equal(one, other);
    }

    [Fact]
    public void Match_EmptyMenu_FindsNothing() => Assert.Empty(new MenuMatcher(ConciergeMenu.Empty).Match("洗衣机坏了"));

    [Fact]
    public void Match_VeryLongText_IsReadInPart()
    {
        var text = "油烟机滴油,请派人来清洗一下。" + new string('啊', 20_000);

        Assert.Equal("清洁抽油烟机", Matcher.Match(text)[0].Item.Item);
    }

    [Fact]
    public void Match_LeftOutSayings_MostlyFindTheirItemByTheOthers()
    {
        var says = Matcher.Menu.Items.SelectMany(i => i.Says.Select(s => (Item: i, Say: s))).Where((_, n) => n % 7 == 0).ToList();
        var without = new MenuMatcher(new(
            [.. Matcher.Menu.Items.Select(i => i with { Says = [.. i.Says.Except(says.Where(s => s.Item == i).Select(s => s.Say))] })]));

        var right = says.Count(s => without.Match(s.Say) is [var first, ..] && first.Item.Id == s.Item.Id);

        TestContext.Current.SendDiagnosticMessage($"{right} of {says.Count} sayings that were left out found their item.");
        Assert.True(right >= 0.77 * says.Count, $"{right} of {says.Count}");
    }
}
