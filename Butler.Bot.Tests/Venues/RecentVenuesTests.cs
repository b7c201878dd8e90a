using Butler.Skills.Venues;

namespace Butler.Bot.Tests.Venues;

public sealed class RecentVenuesTests
{
    [Fact]
    public void Show_KnownVenue_MovesToTheFront()
    {
        var recent = new RecentVenues { Ids = ["a", "b"] };

        recent.Show(["b"]);

        Assert.Equal(["b", "a"], recent.Ids);
    }

    [Fact]
    public void Show_OneOfAList_LeavesTheListInItsOrder()
    {
        var recent = new RecentVenues();

        recent.Show(["a", "b", "c"]);
        recent.Show(["c"]);

        Assert.Equal(["c", "a", "b"], recent.Ids);
        Assert.Equal(["a", "b", "c"], recent.Listed);
    }

    [Fact]
    public void Show_Many_ForgetsTheOldest()
    {
        var recent = new RecentVenues();
        for (var i = 0; i < 30; i++)
            recent.Show([$"v{i}"]);

        Assert.Equal("v29", recent.Ids[0]);
        Assert.InRange(recent.Ids.Count, 10, 20);
    }
}
