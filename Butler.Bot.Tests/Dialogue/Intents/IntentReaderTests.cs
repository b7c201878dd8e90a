using Butler.Bot.Knowledge.Menu;
using Butler.Skills.Dialogue.LocalModel.Intents;
using Butler.Skills.Language.Learning;
using Butler.Skills.Language.Text;
using Butler.Skills.Menu;

namespace Butler.Bot.Tests.Dialogue.Intents;

public sealed class IntentReaderTests
{
    private static readonly ConciergeMenu Menu = MenuFolder.Load(Repository.Knowledge).Menu;
    private static readonly IntentReader Reader = new();

    [Theory]
    [InlineData("我上礼拜报的纱窗有人接手没", "ask_status")]
    [InlineData("is anyone assigned to my ceiling fan yet", "ask_status")]
    [InlineData("后天那个擦油烟机的不用喊来了", "cancel")]
    [InlineData("pls cancel the sofa wash on sunday", "cancel")]
    [InlineData("洗地毯那个往后挪两天嘛", "reschedule")]
    [InlineData("can the gardener come on wednesday instead", "reschedule")]
    [InlineData("不是两桶 是四桶哈", "change_detail")]
    [InlineData("都快一个钟头了 人影子都没看到", "hurry")]
    [InlineData("师傅活路干得漂亮 五颗星", "rate")]
    [InlineData("请个月嫂一个月要好多钱", "ask_price")]
    [InlineData("我们这栋的管家叫啥子", "ask_manager")]
    [InlineData("管家手机号再给我一次", "manager_phone")]
    [InlineData("我屋头老汉对虾子过敏 记到哈", "remember_pref")]
    [InlineData("你那里都存了我些啥信息", "show_data")]
    [InlineData("wipe all my personal details", "delete_data")]
    [InlineData("你们能做的都给我说一遍", "list_menu")]
    [InlineData("不花钱的服务有没得", "list_free")]
    [InlineData("地下室一股臭味两个星期了没人管", "complaint")]
    [InlineData("我家这个月物管费扣了没得", "fee_query")]
    [InlineData("驿站说我有个包裹 取件码发来", "parcel")]
    [InlineData("等下我老表开车来 门口放一下", "visitor")]
    [InlineData("听说明天要停水 是不是哦", "announcement")]
    [InlineData("周末有啥亲子活动可以报名", "activity")]
    [InlineData("明早六点半喊我起床", "reminder")]
    [InlineData("后天去爬山会不会落雨", "weather")]
    [InlineData("客厅的吊灯不亮了 来个师傅", IntentReader.Service)]
    [InlineData("book me a cleaner for friday", IntentReader.Service)]
    public void Read_WordsNobodyWroteBefore_PutsTheIntentFirst(string text, string intent) =>
        Assert.Equal(intent, Reader.Read(text, Menu)[0].Name);

    [Fact]
    public void Read_TheSameTextTwice_GivesTheSameLikelihoods() =>
        Assert.Equal(new IntentReader().Read("师傅好久来嘛", Menu), Reader.Read("师傅好久来嘛", Menu));

    [Fact]
    public void Read_WithoutAMenu_StillKnowsWhatIsWanted() => Assert.Equal("thanks", Reader.Read("谢谢师傅辛苦了", ConciergeMenu.Empty)[0].Name);

    [Fact]
    public void Read_SentencesLeftOut_MostlyFindTheirIntentByTheOthers()
    {
        var own = IntentExamples.Own().ToList();
        var left = own.Where((_, i) => i % 5 == 0).ToList();
        var model = TextModel.Learn(IntentReader.Features, [.. IntentExamples.Of(Menu).Except(left)], IntentExamples.Names.Count, IntentReader.Rounds);
        var likelihoods = new float[model.Outcomes];

        var right = left.Count(example =>
        {
            model.Score(TextFold.Fold(example.Text), likelihoods);
            return Array.IndexOf(likelihoods, likelihoods.Max()) == example.Outcome;
        });

        TestContext.Current.SendDiagnosticMessage($"{right} of {left.Count} sentences that were left out found their intent.");
        Assert.True(right >= 0.68 * left.Count, $"{right} of {left.Count}");
    }
}
