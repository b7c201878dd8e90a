using System.Collections.Frozen;

namespace Butler.Skills.Menu;

/// <summary>The concierge menu at one moment; replaced as a whole when its files change.</summary>
public sealed class ConciergeMenu
{
    public static readonly ConciergeMenu Empty = new([]);

    private readonly FrozenDictionary<string, MenuItem> _byId;
    private readonly FrozenDictionary<string, MenuItem> _byName;

    public ConciergeMenu(IReadOnlyList<MenuItem> items, IReadOnlyList<PlanTemplate>? plans = null)
    {
        Items = items;
        Plans = plans ?? [];
        _byId = items.ToFrozenDictionary(i => i.Id);
        _byName = items.ToFrozenDictionary(i => i.Item);
        Groups = [.. items.GroupBy(i => i.Group.Zh).Select(g => new MenuGroup(g.First().Section, g.First().Group, [.. g]))];
    }

    public IReadOnlyList<MenuItem> Items { get; }

    public IReadOnlyList<MenuGroup> Groups { get; }

    /// <summary>Occasions that need several items at once.</summary>
    public IReadOnlyList<PlanTemplate> Plans { get; }

    public MenuItem? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>By the plan's name, to the letter.</summary>
    public MenuItem? FindByName(string item) => _byName.GetValueOrDefault(item);
}
