using System.Globalization;
using Butler.Bot.Knowledge.Menu;
using Butler.Skills.Households;
using Butler.Skills.ServiceLevels;
using Butler.Skills.ServiceLevels.Policy;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Butler.Bot.Knowledge.Promises;

/// <summary>Reads the terms of the promises. They are taken over whole or, with any fault, not at all.</summary>
internal sealed class PromiseFile
{
    public const string Name = "service-levels.yaml";

    /// <summary>Clocks that were just started are looked at within half a minute, so nothing may be due sooner.</summary>
    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(1);

    private const int MostAttempts = 10;
    private static readonly TimeSpan Longest = TimeSpan.FromDays(30);
    private static readonly StaffRole[] Order = [StaffRole.Manager, StaffRole.Deputy, StaffRole.Desk, StaffRole.Senior];

    private readonly List<KnowledgeFault> _faults = [];

    private PromiseFile() { }

    public static (PromisePolicy? Policy, IReadOnlyList<KnowledgeFault> Faults) Read(string text)
    {
        var file = new PromiseFile();
        var policy = file.ReadPolicy(text);
        return (file._faults.Count == 0 ? policy : null, file._faults);
    }

    private PromisePolicy? ReadPolicy(string text)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException failure)
        {
            _faults.Add(new KnowledgeFault(Name, (int)failure.Start.Line, (int)failure.Start.Column, $"This is not YAML: {failure.Message}", "Indent with spaces and put a space after each colon."));
            return null;
        }

        if (stream.Documents is not [{ RootNode: YamlMappingNode root }, ..])
        {
            _faults.Add(new KnowledgeFault(Name, 1, 1, "The file is empty or holds no promises.", "Write respond:, door:, feedback:, resolve: and visit: with their terms."));
            return null;
        }

        var map = new MenuNode(root, Name, _faults);
        var attempts = PromisePolicy.Plan.VisitAttempts;
        var terms = Enum.GetValues<ClockKind>().ToDictionary(kind => kind, kind => ReadTerms(map, kind, ref attempts));
        map.RefuseUnknown();
        return new PromisePolicy(
            terms[ClockKind.Respond], terms[ClockKind.Door], terms[ClockKind.Feedback], terms[ClockKind.Resolve], terms[ClockKind.Visit], attempts);
    }

    private static PromiseTerms ReadTerms(MenuNode map, ClockKind kind, ref int attempts)
    {
        var plan = PromisePolicy.Plan[kind];
        if (map.Map(kind.ToString().ToLowerInvariant()) is not { } node)
            return plan;
        var length = ReadTime(node, "length");
        if (length < Shortest || length > plan.Length)
            node.Fault($"A length of {node.Text("length")} is not possible here.", $"The service plan promises it within {plan.Length.TotalMinutes:0}m: write that or less.");
        var warning = ReadTime(node, "warn");
        if (warning < Shortest || warning > length)
            node.Fault($"A warning after {node.Text("warn")} comes to nothing.", "Write a time of at least 1m that is within the length.");
        if (kind == ClockKind.Visit)
            attempts = node.Count("attempts", MostAttempts);
        var terms = new PromiseTerms(length, warning, ReadChain(node));
        node.RefuseUnknown();
        return terms;
    }

    private static List<EscalationStep> ReadChain(MenuNode node)
    {
        if (node.Map("chain") is not { } chain)
            return [];
        var steps = Order.Where(role => chain.OptionalText(Key(role)) is not null).Select(role => new EscalationStep(role, ReadTime(chain, Key(role)))).ToList();
        chain.RefuseUnknown();
        if (steps is not [{ After.Ticks: 0 }, ..])
            chain.Fault("Nobody has the promise from the start.", "Begin the chain with 'manager: 0m'.");
        else if (steps.Zip(steps.Skip(1)).Any(pair => pair.Second.After < pair.First.After + Shortest))
            chain.Fault("The times of the chain do not rise from manager over deputy and desk to senior.", "Give each a later time than the one before.");
        return steps;
    }

    private static string Key(StaffRole role) => role.ToString().ToLowerInvariant();

    private static TimeSpan ReadTime(MenuNode node, string key)
    {
        var text = node.Text(key);
        if (text is [.. var digits, var unit] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= Longest.TotalMinutes)
        {
            var time = unit switch { 'm' => TimeSpan.FromMinutes(count), 'h' => TimeSpan.FromHours(count), 'd' => TimeSpan.FromDays(count), _ => TimeSpan.MaxValue };
            if (time <= Longest)
                return time;
        }

        if (text.Length > 0)
            node.Fault($"'{key}' is '{text}'.", "Write a time such as 10m, 24h or 2d, at most 30d.");
        return TimeSpan.Zero;
    }
}
