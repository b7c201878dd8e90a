using Butler.Skills.Venues.Answers;

namespace Butler.Bot.Tests.Venues.Answers;

public sealed class VenueTalkTests
{
    private static IReadOnlyList<string> Read(params (bool, string)[] lines) => VenueTalk.Read(Town.Knowledge.Names, lines);

    [Fact]
    public void Read_Recommended_StandsInFront()
        => Assert.Equal("h1", Read((true, "石桥公园在哪"), (false, "在柳荫街1号"), (true, "再找个酒店"), (false, "推荐您去云来大酒店"))[0]);

    [Fact]
    public void Read_ListedAsNearby_StandsBehindWhatWasAskedAbout()
    {
        var recent = Read((true, "石桥公园周边有什么餐馆"), (false, "周边有竹影小馆(河西店)、老灶台火锅"));

        Assert.Equal(["s1", "r1", "r3"], recent);
    }

    [Fact]
    public void Read_RecommendedAfterNearby_IsNotListed()
        => Assert.Equal("h2", Read((true, "石桥公园周边有酒店吗"), (false, "周边的都满了,推荐您去静安客舍"))[0]);

    [Fact]
    public void Read_LandmarkInAnAddress_IsNotTheTopic()
        => Assert.Equal("h2", Read((true, "静安客舍在哪"), (false, "地址是石桥公园东门"))[0]);
}
