using Butler.Skills.Language.Text;

namespace Butler.Skills.Guides;

/// <summary>One file of the community handbook.</summary>
/// <param name="Keywords">What residents call the topic.</param>
/// <param name="Verified">The day it was last checked.</param>
public sealed record GuideTopic(
    string Id, LocalizedText Title, IReadOnlyList<string> Keywords, DateOnly? Verified, string Source, IReadOnlyList<GuideSection> Sections)
{
    /// <summary>Kept in the files and told to nobody.</summary>
    public bool IsHidden { get; init; }
}
