using Butler.Bot.Knowledge.Indexing;
using Butler.Bot.Knowledge.Venues;
using Butler.Bot.Tests.Knowledge.Qdrant;
using Butler.Bot.Tests.Venues;
using Butler.Skills.Language.Text;
using Butler.Skills.Venues;
using Butler.Skills.Venues.Answers;

namespace Butler.Bot.Tests.Knowledge.Indexing;

/// <summary>Words that come with a change are understood at once, as after a fresh build, and without one.</summary>
public sealed class LaidOverWordsTests
{
    private const int Many = 2500;

    [Theory]
    [InlineData("编号,名称,类别,地址,露台座位\nn1,新月餐厅,餐馆,临川市锦澜区云帆街9号,八个", "新月餐厅的露台座位", "八个")]
    [InlineData("编号,名称,类别,地址,推荐菜\nn1,新月餐厅,餐馆,临川市锦澜区云帆街9号,云雾炖鹅", "哪家餐馆能吃到云雾炖鹅", "新月餐厅")]
    [InlineData("编号,名称,类别,地址,特色\nn1,新月餐厅,餐馆,临川市锦澜区云帆街9号,水上书吧", "推荐一家有水上书吧的餐馆", "新月餐厅")]
    [InlineData("编号,名称,类别,地址\nn1,新月餐厅,餐馆,临川市锦澜区云帆街9号", "云帆街的餐馆有哪些", "新月餐厅")]
    [InlineData("编号,名称,类别,地址,恒温泳池\nn1,新月餐厅,餐馆,临川市锦澜区云帆街9号,有", "新月餐厅在哪里", "云帆街9号")]
    public async Task Change_NewWord_IsUnderstoodWithoutAWholeBuild(string table, string question, string told)
    {
        var indexing = new MemoryIndexing();
        var venues = SyntheticVenues.Make(Many);
        var before = indexing.Index(venues, before: null);
        List<Venue> now = [.. venues, .. Read(table)];

        var laidOver = indexing.Index(now, before);

        Assert.Equal(1, indexing.WholeBuilds);
        Assert.DoesNotContain(told, (await AskAsync(before, question)).Text, StringComparison.Ordinal);
        var answer = await AskAsync(laidOver, question);
        Assert.Contains(told, answer.Text, StringComparison.Ordinal);
        Assert.Equal((await AskAsync(new MemoryIndexing().Index(now, before: null), question)).Text, answer.Text);
    }

    [Fact]
    public async Task Change_NewCategory_IsUnderstood()
    {
        var indexing = new MemoryIndexing();
        var venues = SyntheticVenues.Make(Many);
        var before = indexing.Index(venues, before: null);

        var laidOver = indexing.Index([.. venues, .. Read("编号,名称,类别,地址\nn1,碧波馆,游泳馆,临川市锦澜区云帆街9号")], before);

        Assert.Equal("碧波馆", Assert.Single((await AskAsync(laidOver, "推荐一家游泳馆")).Cited).Name);
    }

    /// <summary>Every answer, whatever is asked, is the same as after a fresh build.</summary>
    [Fact]
    public async Task Change_ManyRows_AnswersAsAFreshBuild()
    {
        var indexing = new MemoryIndexing();
        var venues = SyntheticVenues.Make(Many);
        var knowledge = indexing.Index(venues, before: null);
        List<Venue> now = [.. venues.Skip(40), .. SyntheticVenues.Make(60, seed: 77).Select((v, i) => Renamed(v, $"new{i}"))];

        var laidOver = indexing.Index(now, knowledge);
        var fresh = new MemoryIndexing().Index(now, before: null);

        Assert.Equal(1, indexing.WholeBuilds);
        foreach (var question in SyntheticVenues.Questions(now, 150))
            Assert.Equal((await AskAsync(fresh, question)).Outcome, (await AskAsync(laidOver, question)).Outcome);
    }

    private static Venue Renamed(Venue venue, string id) => new()
    {
        Id = id, Name = venue.Name, Category = venue.Category, Facts = venue.Facts, Rating = venue.Rating, Origin = venue.Origin,
    };

    private static IReadOnlyList<Venue> Read(string table) => VenueFile.Read("venues/new.csv", System.Text.Encoding.UTF8.GetBytes(table)).Venues;

    private static async Task<VenueAnswer> AskAsync(VenueKnowledge knowledge, string question)
        => await knowledge.Answers.AnswerAsync(new VenueQuestion(question, [], Town.Now, TalkLanguage.Chinese), TestContext.Current.CancellationToken);
}
