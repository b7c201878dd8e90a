using Butler.Skills.Menu;

namespace Butler.Skills.Dialogue.LocalModel.Policies.Ordering;

/// <summary>Whether an item is called by its name, not only meant.</summary>
internal static class ItemNames
{
    private const int Shortest = 2;

    /// <summary>Whether the message asks for several services by their names.</summary>
    public static bool IsInSeveral(Utterance said) =>
        said.Parts.Count > 1 && said.Parts.Any(p => said.Find(p).Sure is { } item && IsIn(p, item));

    public static bool IsIn(string text, MenuItem item) => IsCalled(text, item) || item.Things.Any(thing => Has(text, thing));

    /// <summary>By what it is called; the things it is about ("爸妈", "客人") are spoken of on other occasions as well.</summary>
    public static bool IsCalled(string text, MenuItem item) => item.Aliases.Append(item.Item).Append(item.Title.Zh).Append(item.Title.En).Any(name => Has(text, name));

    private static bool Has(string text, string name) => name.Length >= Shortest && text.Contains(name, StringComparison.OrdinalIgnoreCase);
}
