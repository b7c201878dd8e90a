using Butler.Skills.Venues.Search;

namespace Butler.Bot.Tests.Venues.Search;

public sealed class MemoryVenueIndexTests
{
    [Fact]
    public async Task Search_WordsOfAVenue_RanksItFirst()
    {
        var hits = await Town.Knowledge.Index.SearchAsync(new IndexQuery("望江路 毛肚 火锅", 3), TestContext.Current.CancellationToken);

        Assert.Equal("r3", hits[0].Id);
        Assert.True(hits[0].Score > hits[1].Score);
    }

    [Fact]
    public async Task Search_Category_LeavesOthersOut()
    {
        var hits = await Town.Knowledge.Index.SearchAsync(new IndexQuery("柳荫街", 9, "酒店"), TestContext.Current.CancellationToken);

        Assert.All(hits, h => Assert.StartsWith("h", h.Id, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("４．６分　ＷｉＦｉ", "4.6分 wifi")]
    [InlineData("餐廳", "餐厅")]
    [InlineData("opening hours", "open hour")]
    public void Query_SameWordsWrittenDifferently_GiveTheSameTerms(string one, string other)
        => Assert.Equal(TermEncoder.Query(one).Terms, TermEncoder.Query(other).Terms);
}
