using Butler.Skills.Menu;

namespace Butler.Bot.Knowledge.Menu;

/// <summary>Reads the menu's folder into one menu.</summary>
public static class MenuFolder
{
    /// <param name="folder">The knowledge folder; its menu/ may be missing, then the menu is empty.</param>
    public static (ConciergeMenu Menu, IReadOnlyList<KnowledgeFault> Faults) Load(string folder)
    {
        var faults = new List<KnowledgeFault>();
        var items = new List<(string File, MenuItem Item)>();
        var menu = Path.Combine(folder, "menu");
        string[] paths = Directory.Exists(menu) ? Directory.GetFiles(menu, "*.yaml") : [];
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            var file = Path.GetRelativePath(folder, path).Replace('\\', '/');
            var (read, wrong) = MenuFile.Read(file, File.ReadAllText(path));
            faults.AddRange(wrong);
            items.AddRange(read.Select(item => (file, item)));
        }

        RefuseTwice(items, i => i.Id, "id", faults);
        RefuseTwice(items, i => i.Item, "item", faults);
        var unique = items.Select(i => i.Item).DistinctBy(i => i.Id).DistinctBy(i => i.Item).ToList();
        return (new ConciergeMenu(unique), faults);
    }

    private static void RefuseTwice(List<(string File, MenuItem Item)> items, Func<MenuItem, string> key, string name, List<KnowledgeFault> faults)
    {
        foreach (var twice in items.GroupBy(i => key(i.Item)).Where(g => g.Count() > 1))
            faults.Add(new KnowledgeFault(twice.Last().File, 1, 1, $"The {name} '{twice.Key}' is used by {twice.Count()} items.", $"Give each item its own {name}."));
    }
}
