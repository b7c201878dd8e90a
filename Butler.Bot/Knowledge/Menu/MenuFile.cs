using Butler.Skills.Language.Text;
using Butler.Skills.Menu;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Butler.Bot.Knowledge.Menu;

/// <summary>Reads one group of the menu. Whatever is wrong becomes a fault with its line; an item with a fault is left out.</summary>
internal sealed class MenuFile
{
    private const int MostPlaces = 500;
    private const decimal MostYuan = 1_000_000;

    private readonly string _file;
    private readonly List<KnowledgeFault> _faults = [];

    private MenuFile(string file) => _file = file;

    /// <param name="file">The name shown in faults, relative to the knowledge folder.</param>
    public static (IReadOnlyList<MenuItem> Items, IReadOnlyList<KnowledgeFault> Faults) Read(string file, string text)
    {
        var reader = new MenuFile(file);
        return (reader.ReadItems(text), reader._faults);
    }

    private List<MenuItem> ReadItems(string text)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException failure)
        {
            _faults.Add(new KnowledgeFault(_file, (int)failure.Start.Line, (int)failure.Start.Column, $"This is not YAML: {failure.Message}", "Quote texts that hold ': ', '#', ',' in a list or begin with a sign, and indent with spaces."));
            return [];
        }

        if (stream.Documents is not [{ RootNode: YamlMappingNode root }, ..])
        {
            _faults.Add(new KnowledgeFault(_file, 1, 1, "The file is empty or not a group of items.", "Begin it with group:, section: and items:."));
            return [];
        }

        var map = new MenuNode(root, _file, _faults);
        var group = map.Localized("group");
        var section = map.OneOf("section", ["public", "assist", "value"]);
        var items = map.Items("items").Select(node => ReadItem(node, section, group)).ToList();
        map.RefuseUnknown();
        return [.. items.OfType<MenuItem>()];
    }

    private static SlotCapacity? ReadCapacity(MenuNode node)
    {
        if (node.OptionalMap("capacity") is not { } capacity)
            return null;
        var read = new SlotCapacity(
            capacity.OneOf("per", ["hour", "half-day", "day"]) switch { "day" => SlotLength.Day, "half-day" => SlotLength.HalfDay, _ => SlotLength.Hour },
            capacity.Count("of", MostPlaces),
            capacity.OptionalText("pool") ?? node.Text("id"),
            node.OptionalText("hours") ?? "24/7");
        capacity.RefuseUnknown();
        return read;
    }

    /// <summary>A word, a number for the job, or a number for each unit of it.</summary>
    private static MenuPrice ReadPrice(MenuNode node)
    {
        if (node.IsMap("price"))
        {
            var each = node.Map("price")!;
            var price = new MenuPrice(MenuPrice.PerUnit, each.Amount("amount", MostYuan));
            if (node.OptionalLocalized("unit") is null)
                node.Fault("The price is for each unit, but the item has no unit.", "Add unit: { zh: ..., en: ... }, or write the price of the job as a number.");
            each.RefuseUnknown();
            return price;
        }

        return node.OptionalText("price") switch
        {
            null or "by-agreement" => MenuPrice.ByAgreement,
            "free" => MenuPrice.Free,
            _ => new MenuPrice(MenuPrice.Fixed, node.Amount("price", MostYuan)),
        };
    }

    private MenuItem? ReadItem(MenuNode node, string section, LocalizedText group)
    {
        var faultsBefore = _faults.Count;
        var item = new MenuItem
        {
            Id = node.Text("id"),
            Item = node.Text("item"),
            Title = node.Localized("title"),
            Section = section,
            Group = group,
            Served = node.Enum<Served>("served"),
            Kind = node.Enum("kind", OrderKind.Book),
            Needs = node.Enums<Slot>("needs"),
            Takes = node.Enums<Slot>("takes"),
            Unit = node.OptionalLocalized("unit"),
            Department = node.Enum("department", Department.Manager),
            Supplier = node.OptionalText("supplier"),
            Price = ReadPrice(node),
            Promise = node.OneOf("promise", ["none", "respond-10m", "door-15m", "feedback-24h"]) switch
            {
                "door-15m" => Promise.Door,
                "feedback-24h" => Promise.Feedback,
                "none" => Promise.None,
                _ => Promise.Respond,
            },
            Human = node.Flag("human", true),
            Approval = node.Enum("approval", ItemApproval.None),
            Agreement = node.Flag("agreement", false),
            Eligible = node.OneOf("eligible", ["everyone", "special-owners"]) == "special-owners" ? Eligibility.SpecialOwners : Eligibility.Everyone,
            Hours = node.OptionalText("hours") ?? "24/7",
            Capacity = ReadCapacity(node),
            Live = node.OptionalText("live") is null ? null : node.Enum<LiveKind>("live"),
            Answer = node.OptionalLocalized("answer"),
            Venues = node.Texts("venues"),
            Ask = node.OptionalLocalized("ask"),
            Aliases = node.Texts("aliases"),
            Things = node.Texts("things"),
            Signs = node.Texts("signs"),
            Says = node.Texts("says"),
            Not = node.Texts("not"),
        };
        node.RefuseUnknown();
        if (item.Served == Served.Info && item.Answer is null)
            node.Fault("An information item has no answer.", "Add answer: { zh: ..., en: ... }.");
        if (item.Served == Served.Venue && item.Venues.Count == 0)
            node.Fault("A venue item names no venue category.", "Add venues: with the categories it answers from.");
        foreach (var slot in item.Needs.Except(item.Takes))
            node.Fault($"The item needs '{slot}' but does not take it.", "List it under takes: as well.");
        return _faults.Count == faultsBefore ? item : null;
    }
}
