namespace Butler.Bot.Knowledge.Reading;

/// <summary>
/// The common folder with a community's own over it: a file of the same name takes the place of the common one, any other
/// is added. Of another community's folder nothing is ever read.
/// </summary>
internal sealed class KnowledgeRoots(string folder, string? community)
{
    public const string Menu = "menu";
    public const string Venues = "venues";
    public const string Guides = "guides";

    private readonly string[] _roots = string.IsNullOrWhiteSpace(community) ? [folder] : [folder, Path.Combine(folder, community)];

    public string Folder => folder;

    /// <summary>Empty for a host that serves the only community.</summary>
    public string Community => community ?? "";

    /// <summary>Under which name the ledger keeps what is in force: of each community its own, though they share the folder.</summary>
    public string Shelfmark => Community.Length == 0 ? folder : $"{folder}#{Community}";

    public bool HasMenu => _roots.Any(r => Directory.Exists(Path.Combine(r, Menu)));

    /// <exception cref="DirectoryNotFoundException">The folder itself is away, which is not the same as having been emptied.</exception>
    public void AssertThere()
    {
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"{folder} is not there");
    }

    /// <param name="endings">Lower case, with the dot.</param>
    public IReadOnlyList<FoundFile> Find(string room, params string[] endings)
        => [.. All(room).Where(f => endings.Contains(Path.GetExtension(f.Path).ToLowerInvariant()))];

    /// <summary>What lies in a room but is of no kind that is read there.</summary>
    public IReadOnlyList<FoundFile> FindOthers(string room, params string[] endings)
        => [.. All(room).Where(f => !endings.Contains(Path.GetExtension(f.Path).ToLowerInvariant()))];

    /// <summary>One file beside the rooms, if it is there.</summary>
    public IReadOnlyList<FoundFile> FindOne(string name)
        => [.. _roots.Select(r => new FoundFile(name, Path.Combine(r, name))).Where(f => File.Exists(f.Path)).TakeLast(1)];

    private IEnumerable<FoundFile> All(string room)
    {
        Dictionary<string, FoundFile> found = new(StringComparer.Ordinal);
        foreach (var root in _roots)
        {
            var place = Path.Combine(root, room);
            if (!Directory.Exists(place))
                continue;
            foreach (var path in Directory.EnumerateFiles(place, "*", SearchOption.AllDirectories).Where(p => !IsScratch(p)))
            {
                var name = Path.GetRelativePath(root, path).Replace('\\', '/');
                found[name] = new FoundFile(name, path, root != folder);
            }
        }

        return found.Values.OrderBy(f => f.Name, StringComparer.Ordinal);
    }

    // Excel and editors leave such files beside the one that is being edited.
    private static bool IsScratch(string path) => Path.GetFileName(path) is ['~' or '.', ..] or [.., '~'];
}
