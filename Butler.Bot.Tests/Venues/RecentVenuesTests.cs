using Butler.Skills.Venues;

namespace Butler.Bot.Tests.Venues;

public sealed class RecentVenuesTests
{
    [Fact]
    public void Mention_KnownVenue_MovesToTheFront()
    {
        List<string> stored = ["a", "b"];

        new RecentVenues(stored).Mention("b");

        Assert.Equal(["b", "a"], stored);
    }

    [Fact]
    public void Mention_Many_ForgetsTheOldest()
    {
        List<string> stored = [];
        var recent = new RecentVenues(stored);
        for (var i = 0; i < 30; i++)
            recent.Mention($"v{i}");

        Assert.Equal("v29", recent.Ids[0]);
        Assert.InRange(recent.Ids.Count, 10, 20);
    }
}
