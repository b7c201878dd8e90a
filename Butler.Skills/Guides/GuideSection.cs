using Butler.Skills.Language.Text;

namespace Butler.Skills.Guides;

/// <summary>A heading of the handbook and what stands under it: the smallest thing that is cited.</summary>
/// <param name="Id">The topic's id and the heading's number: <c>renovation#3</c>.</param>
/// <param name="Text">Chinese prose, and its English paragraph; the Chinese where there is none.</param>
/// <param name="Origin">Where it was read: <c>guides/renovation.md:27</c>.</param>
public sealed record GuideSection(string Id, string TopicId, string Heading, LocalizedText Text, string Origin);
