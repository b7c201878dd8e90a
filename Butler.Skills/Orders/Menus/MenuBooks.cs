using Butler.Skills.Menu;

namespace Butler.Skills.Orders.Menus;

internal static class MenuBooks
{
    private const int MostChoices = 3;

    /// <summary>An item as a model names it: an id, the plan's name, several ids separated by |, else words to search with.</summary>
    public static IReadOnlyList<MenuItem> Resolve(this IMenuBook book, string words)
    {
        var name = words.Trim();
        if (One(book, name) is { } item)
            return [item];
        if (name.Contains('|', StringComparison.Ordinal))
            return [.. name.Split('|', StringSplitOptions.TrimEntries).Select(n => One(book, n)).OfType<MenuItem>().Distinct().Take(MostChoices)];
        return book.Find(name).Items;
    }

    private static MenuItem? One(IMenuBook book, string name) => book.Menu.Find(name) ?? book.Menu.FindByName(name);
}
