using Butler.Skills.Menu;

namespace Butler.Bot.Knowledge.Menu;

/// <summary>Reads the menu's folder into one menu.</summary>
public static class MenuFolder
{
    /// <param name="folder">The knowledge folder; its menu/ may be missing, then the menu is empty.</param>
    public static (ConciergeMenu Menu, IReadOnlyList<KnowledgeFault> Faults) Load(string folder)
    {
        var menu = Path.Combine(folder, "menu");
        string[] paths = Directory.Exists(menu) ? Directory.GetFiles(menu, "*.yaml") : [];
        return Read([.. paths.Order(StringComparer.Ordinal).Select(p => (Path.GetRelativePath(folder, p).Replace('\\', '/'), TextFile.Decode(File.ReadAllBytes(p))))]);
    }

    /// <param name="files">Names as faults show them, in their order.</param>
    public static (ConciergeMenu Menu, IReadOnlyList<KnowledgeFault> Faults) Read(IReadOnlyList<(string File, string Text)> files)
    {
        var faults = new List<KnowledgeFault>();
        var items = new List<(string File, string Text, MenuItem Item)>();
        foreach (var (file, text) in files.Where(f => !IsPlans(f.File)))
        {
            var (read, wrong) = MenuFile.Read(file, text);
            faults.AddRange(wrong);
            items.AddRange(read.Select(item => (file, text, item)));
        }

        RefuseTwice(items, i => i.Id, "id", faults);
        RefuseTwice(items, i => i.Item, "item", faults);
        RefuseUnlike(items, faults);
        faults.AddRange(MenuCollisions.Of(items.DistinctBy(i => i.Item.Id).DistinctBy(i => i.Item.Item).ToList()));
        var unique = items.Select(i => i.Item).DistinctBy(i => i.Id).DistinctBy(i => i.Item).ToList();
        var bare = new ConciergeMenu(unique);
        var plans = files.FirstOrDefault(f => IsPlans(f.File));
        return plans.File is null ? (bare, faults) : (new ConciergeMenu(unique, PlanFile.Read(plans.File, plans.Text, bare, faults)), faults);
    }

    private static bool IsPlans(string file) => file.EndsWith($"/{PlanFile.Name}", StringComparison.Ordinal);

    private static void RefuseTwice(List<(string File, string Text, MenuItem Item)> items, Func<MenuItem, string> key, string name, List<KnowledgeFault> faults)
    {
        foreach (var same in items.GroupBy(i => key(i.Item)).Where(g => g.Count() > 1))
        {
            var (file, text, _) = same.Last();
            faults.Add(new KnowledgeFault(file, LastLineWith(text, $"{name}: ", same.Key), 1, $"The {name} '{same.Key}' is used by {same.Count()} items.", $"Give each item its own {name}."));
        }
    }

    /// <summary>Items of one pool share its places, so they must count them alike.</summary>
    private static void RefuseUnlike(List<(string File, string Text, MenuItem Item)> items, List<KnowledgeFault> faults)
    {
        foreach (var pool in items.Where(i => i.Item.Capacity is not null).GroupBy(i => i.Item.Capacity!.Pool).Where(g => g.Select(i => (i.Item.Capacity!.Per, i.Item.Capacity.Of)).Distinct().Count() > 1))
        {
            var (file, text, item) = pool.Last();
            faults.Add(new KnowledgeFault(file, LastLineWith(text, "id: ", item.Id), 1, $"The items of the pool '{pool.Key}' do not count its places alike.", "Give them all the same per: and of:."));
        }
    }

    private static int LastLineWith(string text, string key, string value) =>
        Array.FindLastIndex(text.Split('\n'), line => line.Contains(key, StringComparison.Ordinal) && line.Contains(value, StringComparison.Ordinal)) + 1;
}
