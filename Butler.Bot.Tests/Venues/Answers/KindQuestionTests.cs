using Butler.Skills.Language.Text;
using Butler.Skills.Venues.Answers;

namespace Butler.Bot.Tests.Venues.Answers;

/// <summary>Questions that name no place that is known: where to go, what places of a kind can do, and names nobody knows.</summary>
public sealed class KindQuestionTests
{
    private static readonly VenueKnowledge Knowledge = Town.Of("""
        编号,名称,别名,类别,地址,电话,评分,配送,服务项目,菜系,特色
        f1,春和花店,Chunhe Florist,花店,临川市河西区柳荫街8号,0600-5551001,4.6,同城2小时内送达,,,
        f2,野草花艺,,花店,临川市河西区柳荫街9号,0600-5551002,4.8,不送,,,
        c1,时光钟表,,生活服务,临川市河西区柳荫街10号,0600-5551003,4.1,,修手表;换电池,,
        r1,老灶台,,餐馆,临川市河西区柳荫街11号,0600-5551004,4.2,,,麻辣火锅,
        r2,竹影小馆,,餐馆,临川市河西区柳荫街12号,0600-5551005,4.9,,,川菜,
        s1,观澜塔,,景点,临川市河西区柳荫街13号,,4.9,,,,登高
        s2,云栖儿童公园,,景点,临川市河西区柳荫街14号,,4.4,,,,亲子游乐
        g1,澜川体育馆,,运动场所,临川市河西区柳荫街15号,0600-5551006,4.4,,,,

        """);

    [Theory]
    [InlineData("海底捞在哪里", "海底捞")]
    [InlineData("请问海底捞的电话", "海底捞")]
    [InlineData("屈臣氏几点关门", "屈臣氏")]
    [InlineData("where is Haidilao", "haidilao")]
    public async Task Answer_NameNobodyKnows_IsSaidToBeUnknownWhateverWasSpokenOf(string question, string name)
    {
        foreach (var recent in new[] { "", "g1" })
        {
            var answer = await AskAsync(question, recent);

            Assert.Equal(VenueOutcome.NotKnown, answer.Outcome);
            Assert.Contains(name, answer.Text, StringComparison.OrdinalIgnoreCase);
            Assert.Empty(answer.Cited);
            Assert.DoesNotContain("0600", answer.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("电话是多少")]
    [InlineData("那它的电话呢")]
    [InlineData("麻烦再说下地址")]
    [InlineData("顺便告诉我一下电话")]
    [InlineData("是在哪里呢")]
    public async Task Answer_NoNameInAFollowUp_IsAboutThePlaceOfTheTalk(string question)
        => Assert.Equal("g1", Assert.Single((await AskAsync(question, "g1")).Cited).VenueId);

    [Theory]
    [InlineData("花店能送货吗", "f1")]
    [InlineData("有没有能配送的花店", "f1")]
    [InlineData("哪里可以修手表", "c1")]
    [InlineData("where can I get hotpot", "r1")]
    [InlineData("good hotpot place nearby", "r1")]
    [InlineData("any hot pot restaurants?", "r1")]
    public async Task Answer_WhatPlacesCanDo_IsThoseThatCan(string question, string expected)
        => Assert.Equal(expected.Split(','), (await AskAsync(question, "")).Cited.Select(c => c.VenueId));

    [Fact]
    public async Task Answer_WithChildren_PutsPlacesForThemFirst()
    {
        Assert.Equal(["s2", "s1"], (await AskAsync("带孩子去哪玩好", "")).Cited.Select(c => c.VenueId));
        Assert.Equal(["s1", "s2"], (await AskAsync("周末去哪玩好", "")).Cited.Select(c => c.VenueId));
    }

    [Theory]
    [InlineData("哪里可以修钢琴")]
    [InlineData("where can I get sushi")]
    public async Task Answer_WhatNoPlaceDoes_MatchesNone(string question)
    {
        var answer = await AskAsync(question, "");

        Assert.Equal(VenueOutcome.NoneMatch, answer.Outcome);
        Assert.Empty(answer.Cited);
    }

    [Theory]
    [InlineData("how far is the first one", "柳荫街11号")]
    [InlineData("what's the phone number of the second one", "0600-5551005")]
    [InlineData("is it open on sunday", "r1")]
    public async Task Answer_EnglishFollowUp_IsOfTheListOrTheTalk(string question, string told)
    {
        var answer = await Knowledge.Answers.AnswerAsync(
            new VenueQuestion(question, ["r1", "r2"], Town.Now, TalkLanguage.English) { Listed = ["r1", "r2"] }, TestContext.Current.CancellationToken);

        Assert.True(answer.Text.Contains(told, StringComparison.Ordinal) || answer.Cited.Any(c => c.VenueId == told), answer.Text);
    }

    private static async Task<VenueAnswer> AskAsync(string question, string recent)
        => await Knowledge.Answers.AnswerAsync(
            new VenueQuestion(question, recent.Length == 0 ? [] : [recent], Town.Now, LanguageDetector.Of(question)), TestContext.Current.CancellationToken);
}
