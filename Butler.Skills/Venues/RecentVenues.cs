namespace Butler.Skills.Venues;

/// <summary>Recent venues as they are stored with the memory of a conversation.</summary>
public sealed class RecentVenues : IRecentVenues
{
    private const int Most = 12;

    public List<string> Ids { get; init; } = [];

    public List<string> Listed { get; init; } = [];

    /// <summary>The latest turn answered about venues.</summary>
    public bool JustNow { get; set; }

    IReadOnlyList<string> IRecentVenues.Ids => Ids;

    IReadOnlyList<string> IRecentVenues.Listed => Listed;

    public void Show(IReadOnlyList<string> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        JustNow |= ids.Count > 0;
        Ids.RemoveAll(ids.Contains);
        Ids.InsertRange(0, ids.Distinct());
        if (Ids.Count > Most)
            Ids.RemoveRange(Most, Ids.Count - Most);
        if (ids.Count < 2)
            return;
        Listed.Clear();
        Listed.AddRange(ids);
    }
}
