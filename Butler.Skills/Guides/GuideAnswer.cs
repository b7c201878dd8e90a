namespace Butler.Skills.Guides;

/// <param name="IsKnown">False when the handbook does not speak of it.</param>
/// <param name="Text">For the resident, with the heading cited.</param>
public sealed record GuideAnswer(
    bool IsKnown, string Text, IReadOnlyList<CitedSection> Cited, IReadOnlyList<GuideHit> Retrieved, DateOnly? AsOf);

/// <param name="Source">Where it stands: <c>guides/renovation.md:27</c>.</param>
public sealed record CitedSection(string SectionId, string Topic, string Heading, string Source);
