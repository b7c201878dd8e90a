namespace Butler.Skills.Venues;

/// <summary>Recent venues on a list of ids that is stored with the conversation.</summary>
public sealed class RecentVenues(List<string> ids) : IRecentVenues
{
    private const int Most = 12;

    public IReadOnlyList<string> Ids => ids;

    public void Mention(string id)
    {
        ids.Remove(id);
        ids.Insert(0, id);
        if (ids.Count > Most)
            ids.RemoveRange(Most, ids.Count - Most);
    }
}
