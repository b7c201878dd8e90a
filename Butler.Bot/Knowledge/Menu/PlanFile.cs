using System.Globalization;
using Butler.Skills.Language.Cues;
using Butler.Skills.Menu;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Butler.Bot.Knowledge.Menu;

/// <summary>Reads the plans: occasions that need several items of the menu. A plan with a fault is left out.</summary>
internal static class PlanFile
{
    public const string Name = "plans.yaml";

    private const string Clock = "HH\\:mm";

    /// <param name="file">The name shown in faults, relative to the knowledge folder.</param>
    /// <param name="menu">The items that the steps name.</param>
    public static IReadOnlyList<PlanTemplate> Read(string file, string text, ConciergeMenu menu, List<KnowledgeFault> faults)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException failure)
        {
            faults.Add(new KnowledgeFault(file, (int)failure.Start.Line, (int)failure.Start.Column, $"This is not YAML: {failure.Message}", "Quote texts that hold ': ', '#', ',' in a list or begin with a sign, and indent with spaces."));
            return [];
        }

        if (stream.Documents is not [{ RootNode: YamlMappingNode root }, ..])
        {
            faults.Add(new KnowledgeFault(file, 1, 1, "The file is empty or holds no plans.", "Begin it with plans:."));
            return [];
        }

        var map = new MenuNode(root, file, faults);
        var plans = map.Items("plans").Select(node => ReadPlan(node, menu, faults)).OfType<PlanTemplate>().ToList();
        map.RefuseUnknown();
        return plans;
    }

    private static PlanTemplate? ReadPlan(MenuNode node, ConciergeMenu menu, List<KnowledgeFault> faults)
    {
        var before = faults.Count;
        var (id, title, cues, asks, ask) = (node.Text("id"), node.Localized("title"), node.Texts("cues"), node.Texts("asks"), node.Localized("ask"));
        var steps = node.Items("steps").Select(step => ReadStep(step, menu)).ToList();
        node.RefuseUnknown();
        if (cues.Count == 0)
            node.Fault("The plan has no cues.", "Add cues: [...] with the ways people say it.");
        return faults.Count > before
            ? null
            : new PlanTemplate(id, title, CueSet.Of(string.Join('|', cues)), asks.Count == 0 ? null : CueSet.Of(string.Join('|', asks)), ask, [.. steps.OfType<PlanStep>()]);
    }

    private static PlanStep? ReadStep(MenuNode node, ConciergeMenu menu)
    {
        var (id, day, hours, lead) = (node.Text("item"), node.Enum("day", PlanDay.First), node.OptionalText("hours"), node.OptionalText("lead"));
        node.RefuseUnknown();
        if (menu.Find(id) is not { IsOrdered: true } item)
        {
            node.Fault($"No item '{id}' that can be ordered is on the menu.", "Name an item by its id.");
            return null;
        }

        (TimeOnly From, TimeOnly To)? span = null;
        if (hours is not null)
        {
            if (hours.Split('-') is [var from, var to] && Time(from) is { } start && Time(to) is { } end && start < end)
                span = (start, end);
            else
                node.Fault($"'hours' is '{hours}'.", "Write it as \"09:00-12:00\".");
        }

        if (lead is not null && !int.TryParse(lead, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            node.Fault($"'lead' is '{lead}'.", "Write a whole number of hours.");
        return new PlanStep(item, day, span, int.TryParse(lead, NumberStyles.None, CultureInfo.InvariantCulture, out var before) ? before : 0);
    }

    private static TimeOnly? Time(string text) =>
        TimeOnly.TryParseExact(text.Trim(), Clock, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
