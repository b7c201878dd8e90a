namespace Butler.Skills.Venues;

/// <summary>The venues this conversation has spoken of: what 那家, 它 and 刚才那个 point at.</summary>
public interface IRecentVenues
{
    /// <summary>The latest first.</summary>
    IReadOnlyList<string> Ids { get; }

    /// <summary>Puts a venue in front.</summary>
    void Mention(string id);
}
