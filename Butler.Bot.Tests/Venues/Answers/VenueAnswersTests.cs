using Butler.Skills.Language.Text;
using Butler.Skills.Venues.Answers;

namespace Butler.Bot.Tests.Venues.Answers;

public sealed class VenueAnswersTests
{
    private static async Task<VenueAnswer> AskAsync(string text, params string[] recent)
        => await Town.Knowledge.Answers.AnswerAsync(
            new VenueQuestion(text, recent, Town.Now, LanguageDetector.Of(text)), TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("云来大酒店在哪", "柳荫街30号")]
    [InlineData("请问云来大酒店的电话和评分", "0600-5552001")]
    [InlineData("云来大酒店多少钱一晚", "480元")]
    [InlineData("老灶台火锅人均多少", "118元")]
    [InlineData("竹影小馆河西店有什么推荐菜", "清蒸鲈鱼")]
    [InlineData("观澜塔要门票吗", "30元")]
    [InlineData("石桥公园门票多少钱", "免费")]
    [InlineData("去观澜塔要玩多久", "1小时")]
    [InlineData("Where is Yunlai Grand Hotel?", "柳荫街30号")]
    [InlineData("石桥公园附近有什么吃的", "老灶台火锅")]
    [InlineData("云来大酒店是什么类型的", "豪华型")]
    public async Task Answer_FactOfNamedVenue_IsTold(string question, string told)
    {
        var answer = await AskAsync(question);

        Assert.Equal(VenueOutcome.Answered, answer.Outcome);
        Assert.Contains(told, answer.Text, StringComparison.Ordinal);
        Assert.Single(answer.Cited);
    }

    [Fact]
    public async Task Answer_EveryFact_CarriesSourceAndDate()
    {
        var answer = await AskAsync("云来大酒店的电话");

        Assert.Contains("管家实地核实", answer.Text, StringComparison.Ordinal);
        Assert.Contains("2026年9月10日", answer.Text, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 9, 10), answer.AsOf);
        Assert.Equal("venues/town.csv:5", Assert.Single(answer.Cited).Source);
    }

    [Fact]
    public async Task Answer_FactOlderThanAYear_IsMarked()
        => Assert.Contains("可能有变化", (await AskAsync("老灶台火锅的电话")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("那家的电话是多少", "h1", "0600-5552001")]
    [InlineData("它在哪", "s2", "塔前路2号")]
    [InlineData("这个酒店评分多少", "r1,h2", "4.1分")]
    [InlineData("餐馆的地址呢", "s1,r3", "望江路33号")]
    public async Task Answer_Pronoun_MeansTheVenueOfTheTalk(string question, string recent, string told)
        => Assert.Contains(told, (await AskAsync(question, recent.Split(','))).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("云来大酒店有泳池吗", "有的")]
    [InlineData("云来大酒店提供接机吗", "有的")]
    [InlineData("静安客舍有游泳池吗", "没有")]
    [InlineData("静安客舍提供接机服务吗", "没有")]
    public async Task Answer_Feature_IsAffirmedOrDenied(string question, string begins)
        => Assert.StartsWith(begins, (await AskAsync(question)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("听松阁茶馆的电话")]
    [InlineData("竹影小馆(湖滨店)在哪里")]
    [InlineData("请问飞鸟国际酒店多少钱一晚")]
    [InlineData("想去松风植物园玩,门票多少")]
    public async Task Answer_NameThatIsNotKnown_SaysSoAndTellsNoOtherVenuesFacts(string question)
    {
        var answer = await AskAsync(question, "h1");

        Assert.Equal(VenueOutcome.NotKnown, answer.Outcome);
        Assert.Empty(answer.Cited);
        Assert.DoesNotContain("0600", answer.Text, StringComparison.Ordinal);
        Assert.Contains("客户经理", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_FactThatIsNotRecorded_IsNotKnown()
    {
        var answer = await AskAsync("观澜塔的电话");

        Assert.Equal(VenueOutcome.NotKnown, answer.Outcome);
        Assert.Contains("没有记录", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_NameWithWrongCharacter_IsUnderstood()
        => Assert.Contains("望江路33号", (await AskAsync("老灶台火郭在哪里")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Answer_NameOfSeveralBranches_AsksWhichOne()
    {
        var answer = await AskAsync("竹影小馆的地址");

        Assert.Equal(VenueOutcome.Asked, answer.Outcome);
        Assert.Contains("柳荫街8号", answer.Text, StringComparison.Ordinal);
        Assert.Contains("望江路20号", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_BranchSaidByItsStreet_IsThatBranch()
        => Assert.Contains("0600-5551002", (await AskAsync("竹影小馆望江路店的电话")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("推荐一家评分4.5分以上的餐馆", "r1,r3")]
    [InlineData("想找人均50到70元的餐馆", "r1,r2")]
    [InlineData("有没有经济型的酒店,推荐一个", "h2")]
    [InlineData("找一家500元以下带泳池的酒店", "h1")]
    [InlineData("推荐一个免费的景点", "s1")]
    [InlineData("想去能玩1小时的景点", "s1,s2")]
    [InlineData("哪家餐馆能吃到红油抄手", "r1,r2")]
    [InlineData("石桥公园附近推荐一家人均100元以上的餐馆", "r3")]
    [InlineData("推荐一家能带狗的餐馆", "r1")]
    [InlineData("城东区的酒店有哪些", "h2")]
    [InlineData("现在开着的餐馆有哪些", "r1")]
    [InlineData("便宜的酒店", "h2,h1")]
    [InlineData("哪家酒店24小时营业", "h1,h2")]
    [InlineData("restaurants for dogs", "r1")]
    [InlineData("周末想带老人去逛景点,推荐一个", "s1,s2")]
    public async Task Answer_Wishes_AreAllMet(string question, string expected)
    {
        var answer = await AskAsync(question);

        Assert.Equal(VenueOutcome.Answered, answer.Outcome);
        Assert.Equal(expected.Split(',').Order(), answer.Cited.Select(c => c.VenueId).Order());
    }

    [Fact]
    public async Task Answer_WishesNobodyMeets_OffersNothingAsAMatchButSaysWhatToLoosen()
    {
        var answer = await AskAsync("找一家评分4.9分以上人均50元以下的餐馆");

        Assert.Equal(VenueOutcome.NoneMatch, answer.Outcome);
        Assert.Empty(answer.Cited);
    }

    [Theory]
    [InlineData("竹影小馆城东店现在开着吗", "现在不营业")]
    [InlineData("观澜塔现在开着吗", "17:00关门")]
    [InlineData("老灶台火锅晚上11点还开吗", "次日2:00关门")]
    [InlineData("竹影小馆城东店周日几点关门", "10:00-22:00")]
    [InlineData("观澜塔下周一开吗", "不营业")]
    [InlineData("Is Yunlai Grand Hotel open on Sunday?", "On Sun 29 Nov: all day")]
    public async Task Answer_OpeningQuestion_IsReckonedFromTheHours(string question, string told)
        => Assert.Contains(told, (await AskAsync(question)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("云来大酒店和静安客舍哪个便宜", "静安客舍更便宜")]
    [InlineData("云来大酒店和静安客舍哪个评分高", "云来大酒店评分更高")]
    [InlineData("老灶台火锅和竹影小馆(河西店)哪家更便宜", "竹影小馆(河西店)更便宜")]
    public async Task Answer_WhichOfTwo_TellsBothAndThenWhich(string question, string told)
        => Assert.Contains(told, (await AskAsync(question)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("春节酒店开门吗")]
    [InlineData("国庆节餐馆营业吗")]
    public async Task Answer_HolidayBeforeAKindOfPlace_IsNoName(string question)
        => Assert.DoesNotContain("资料里没有", (await AskAsync(question)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Answer_HoursOfDepartments_AreQuotedAndNotReckoned()
    {
        var knowledge = Town.Of("名称,类别,电话,营业时间\n河西医院,医院,0600-5556001,全天（急诊；门诊周一至周五 8:00-12:00）\n");

        var answer = await knowledge.Answers.AnswerAsync(
            new VenueQuestion("河西医院周日门诊开吗", [], Town.Now, TalkLanguage.Chinese), TestContext.Current.CancellationToken);

        Assert.Contains("门诊周一至周五", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("11月29日", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_NarrowKindThatIsNotThere_OffersNoOther()
    {
        var knowledge = Town.Of("名称,类别,主营\n洁驰洗车,汽车服务,洗车\n阳光幼儿园,学校,学前\n第一小学,学校,小学\n");
        async Task<VenueAnswer> Ask(string text) => await knowledge.Answers.AnswerAsync(new VenueQuestion(text, [], Town.Now, TalkLanguage.Chinese), TestContext.Current.CancellationToken);

        Assert.Equal(VenueOutcome.NoneMatch, (await Ask("附近有加油站吗")).Outcome);
        Assert.Equal("阳光幼儿园", Assert.Single((await Ask("附近有幼儿园吗")).Cited).Name);
    }

    [Fact]
    public async Task Answer_NearbyAfterAList_IsNearHome()
    {
        var answer = await Town.Knowledge.Answers.AnswerAsync(
            new VenueQuestion("附近有酒店吗", ["r1", "r3"], Town.Now, TalkLanguage.Chinese) { Listed = ["r1", "r3"] }, TestContext.Current.CancellationToken);

        Assert.Equal(["h1", "h2"], answer.Cited.Select(c => c.VenueId).Order());
        Assert.Equal("r1", (await AskAsync("附近有酒店吗", "r1")).Cited.Single().VenueId);
    }

    [Fact]
    public async Task Answer_NotAboutVenues_AsksBackInsteadOfGuessing()
        => Assert.Equal(VenueOutcome.Asked, (await AskAsync("谢谢你")).Outcome);
}
