namespace Butler.Skills.Venues;

/// <summary>The venues this conversation has spoken of: what 那家, 它, 刚才那个 and 第二家 point at.</summary>
public interface IRecentVenues
{
    /// <summary>The latest first.</summary>
    IReadOnlyList<string> Ids { get; }

    /// <summary>The latest list of several, in the order it was shown.</summary>
    IReadOnlyList<string> Listed { get; }

    /// <summary>Keeps what an answer spoke of, in its order: the first is what 那家 will mean.</summary>
    void Show(IReadOnlyList<string> ids);
}
