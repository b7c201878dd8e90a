using System.Reflection;
using NetArchTest.Rules;

namespace Butler.Bot.Tests.Architecture;

/// <summary>The rooms of an assembly (the first part of a namespace behind the assembly's own) and who uses whom.</summary>
internal sealed class Rooms
{
    private readonly Assembly _assembly;
    private readonly string _root;
    private readonly Func<Type, bool> _counts;

    /// <param name="counts">Which types' dependencies count.</param>
    public Rooms(Assembly assembly, string root, Func<Type, bool> counts)
    {
        (_assembly, _root, _counts) = (assembly, root, counts);
        Names = [.. assembly.GetTypes().Select(t => t.Namespace ?? "").Where(n => n.StartsWith(root + ".", StringComparison.Ordinal)).Select(n => n[(root.Length + 1)..].Split('.')[0]).Distinct().Order()];
    }

    public IReadOnlyList<string> Names { get; }

    /// <summary>The types of one room that use another.</summary>
    public IReadOnlyList<string> Uses(string room, string other) =>
        [.. (Types.InAssembly(_assembly).That().ResideInNamespaceStartingWith($"{_root}.{room}").And().HaveDependencyOn($"{_root}.{other}").GetTypes() ?? [])
            .Where(t => InRoom(t, room) && _counts(t)).Select(t => t.FullName!)];

    /// <summary>Every cycle of rooms that use each other, as the way round.</summary>
    public IReadOnlyList<string> Cycles()
    {
        var edges = Names.ToDictionary(a => a, a => Names.Where(b => a != b && Uses(a, b).Count > 0).ToList());
        return [.. Names.Select(start => Way(edges, start, start, [start])).OfType<string>()];
    }

    private static string? Way(Dictionary<string, List<string>> edges, string at, string goal, List<string> passed)
    {
        foreach (var next in edges[at])
        {
            if (next == goal)
                return string.Join(" -> ", passed.Append(goal));
            if (!passed.Contains(next) && Way(edges, next, goal, [.. passed, next]) is { } way)
                return way;
        }

        return null;
    }

    private bool InRoom(Type type, string room) =>
        type.Namespace == $"{_root}.{room}" || type.Namespace?.StartsWith($"{_root}.{room}.", StringComparison.Ordinal) == true;
}
