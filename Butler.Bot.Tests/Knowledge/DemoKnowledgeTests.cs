using Butler.Bot.Knowledge;
using Butler.Skills.Language.Text;
using Microsoft.Extensions.Logging.Abstractions;

namespace Butler.Bot.Tests.Knowledge;

/// <summary>The knowledge the repository brings.</summary>
public sealed class DemoKnowledgeTests
{
    private static readonly Lazy<KnowledgeFolder> Demo = new(() => new KnowledgeFolder(Repository.Knowledge, NullLogger<KnowledgeFolder>.Instance));

    [Fact]
    public void Load_RepositoryKnowledge_HasNoFault() => Assert.Empty(Demo.Value.Faults);

    [Theory]
    [InlineData("剧院")]
    [InlineData("景点")]
    [InlineData("运动场所")]
    [InlineData("邮局")]
    [InlineData("银行")]
    [InlineData("医院")]
    [InlineData("学校")]
    [InlineData("商场")]
    [InlineData("餐馆")]
    [InlineData("酒店")]
    [InlineData("健身中心")]
    [InlineData("律师事务所")]
    [InlineData("会计师事务所")]
    public void Load_EveryCategoryOfThePlan_HasVenues(string category)
        => Assert.NotEmpty(Demo.Value.Current.Venues.Catalog.ByCategory(category));

    [Fact]
    public async Task Guides_PriceOfSomethingElse_IsNotTheAccessCards()
        => Assert.False((await Demo.Value.Current.Guides.Answers.AnswerAsync("洗车多少钱", TalkLanguage.Chinese, new DateOnly(2026, 11, 24), TestContext.Current.CancellationToken)).IsKnown);

    [Theory]
    [InlineData("健身房几点开", "facilities")]
    [InlineData("when is the pool open", "facilities")]
    [InlineData("装修几点可以施工", "renovation")]
    [InlineData("物业费怎么交", "fees")]
    [InlineData("快递放哪", "parcels-visitors")]
    [InlineData("入伙带什么资料", "move-in")]
    [InlineData("访客怎么进来", "parcels-visitors")]
    public async Task Guides_EverydayQuestions_FindTheirTopic(string question, string topic)
    {
        var answer = await Demo.Value.Current.Guides.Answers.AnswerAsync(question, LanguageDetector.Of(question), new DateOnly(2026, 11, 24), TestContext.Current.CancellationToken);

        Assert.True(answer.IsKnown);
        Assert.StartsWith(topic, answer.Cited[0].SectionId, StringComparison.Ordinal);
    }
}
