using Butler.Skills.Language.Text;
using Butler.Skills.Menu;

namespace Butler.Bot.Knowledge.Menu;

/// <summary>
/// Names that two items share: whoever says one of them gets now the one and now the other. The menu is in force all the
/// same, so it is a note.
/// </summary>
internal static class MenuCollisions
{
    public static IEnumerable<KnowledgeFault> Of(IReadOnlyList<(string File, string Text, MenuItem Item)> items)
    {
        Dictionary<string, (string File, MenuItem Item)> first = new(StringComparer.Ordinal);
        foreach (var (file, text, item) in items)
        {
            foreach (var name in Names(item).DistinctBy(Fold))
            {
                if (first.TryAdd(Fold(name), (file, item)) || first[Fold(name)].Item.Id == item.Id)
                    continue;
                var (where, other) = first[Fold(name)];
                yield return new KnowledgeFault(
                    file, LineOf(text, item, name), 1, $"“{name}”也是 {where} 里 {other.Id} 的名称 / '{name}' names {other.Id} as well",
                    $"只留给其中一项，或说得具体些 / leave it to one of {other.Id} and {item.Id}, or make it say more", Refuses: false);
            }
        }
    }

    private static IEnumerable<string> Names(MenuItem item) => item.Aliases.Append(item.Item).Append(item.Title.Zh).Append(item.Title.En);

    private static string Fold(string name) => TextFold.Fold(name).Trim();

    // The name's first line from the item's own on.
    private static int LineOf(string text, MenuItem item, string name)
    {
        var lines = text.Split('\n');
        var begins = Array.FindIndex(lines, l => l.TrimStart(' ', '-').TrimEnd() == $"id: {item.Id}");
        var at = begins < 0 ? -1 : Array.FindIndex(lines, begins, l => l.Contains(name, StringComparison.Ordinal));
        return Math.Max(at, begins) + 1;
    }
}
