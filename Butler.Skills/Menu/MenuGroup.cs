using Butler.Skills.Language.Text;

namespace Butler.Skills.Menu;

/// <param name="Section">public, assist or value.</param>
public sealed record MenuGroup(string Section, LocalizedText Name, IReadOnlyList<MenuItem> Items);
