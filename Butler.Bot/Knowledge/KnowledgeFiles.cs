using System.Security.Cryptography;
using Butler.Bot.Knowledge.Guides;
using Butler.Bot.Knowledge.Menu;
using Butler.Bot.Knowledge.Promises;
using Butler.Bot.Knowledge.Venues;
using Butler.Skills.Guides;
using Butler.Skills.Menu;
using Butler.Skills.ServiceLevels.Policy;
using Butler.Skills.Venues;

namespace Butler.Bot.Knowledge;

/// <summary>
/// What was last read of each file. A file that is faulty keeps what it held before, so that one slip in a spreadsheet
/// takes nothing away from residents.
/// </summary>
internal sealed class KnowledgeFiles(string folder)
{
    private readonly Dictionary<string, ReadFile<IReadOnlyList<Venue>>> _venues = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReadFile<GuideTopic>> _guides = new(StringComparer.Ordinal);
    private (string Hash, ConciergeMenu Menu) _menu = ("", ConciergeMenu.Empty);
    private string _menuSeen = "";
    private IReadOnlyList<KnowledgeFault> _menuFaults = [];
    private readonly Dictionary<string, ReadFile<PromisePolicy>> _promises = new(StringComparer.Ordinal);

    public bool HasMenu => Directory.Exists(Path.Combine(folder, "menu"));

    /// <summary>Reads what changed. The faults are those of all files as they are now.</summary>
    public KnowledgeReading Read()
    {
        List<KnowledgeFault> faults = [];
        ReadMenu(faults);
        ReadFiles(File.Exists(Path.Combine(folder, PromiseFile.Name)) ? [Path.Combine(folder, PromiseFile.Name)] : [], _promises, faults, ReadPromises);
        ReadAll("venues", [".csv", ".md"], _venues, faults, ReadVenues);
        ReadAll("guides", [".md"], _guides, faults, ReadGuide);

        var venueList = Unique(_venues, v => v, v => v.Id, v => v.Origin, "id", faults);
        var topics = Unique<GuideTopic, GuideTopic>(_guides, t => [t], t => t.Id, t => t.Sections[0].Origin, "id", faults);
        var version = Hash([_menu.Hash, .. Hashes(_promises), .. Hashes(_venues), .. Hashes(_guides)]);
        return new KnowledgeReading(version, _menu.Menu, _promises.GetValueOrDefault(PromiseFile.Name)?.Content ?? PromisePolicy.Plan, venueList, topics, faults);
    }

    private static (IReadOnlyList<Venue>? Content, IReadOnlyList<KnowledgeFault> Faults) ReadVenues(string name, byte[] bytes)
    {
        var file = VenueFile.Read(name, bytes);
        return (file.Venues, file.Faults);
    }

    private static (GuideTopic? Content, IReadOnlyList<KnowledgeFault> Faults) ReadGuide(string name, byte[] bytes)
    {
        var file = GuideFile.Read(name, bytes);
        return (file.Topic, file.Faults);
    }

    private static (PromisePolicy? Content, IReadOnlyList<KnowledgeFault> Faults) ReadPromises(string name, byte[] bytes) => PromiseFile.Read(TextFile.Decode(bytes));

    private void ReadMenu(List<KnowledgeFault> faults)
    {
        var paths = HasMenu ? Directory.GetFiles(Path.Combine(folder, "menu"), "*.yaml").Order(StringComparer.Ordinal).ToList() : [];
        var hash = Hash(paths.Select(p => $"{p} {Hash(File.ReadAllBytes(p))}"));
        if (hash != _menuSeen)
        {
            (_menuSeen, var first) = (hash, _menuSeen.Length == 0);
            var (read, wrong) = MenuFolder.Load(folder);
            _menuFaults = wrong;
            if (wrong.Count == 0 || first)
                _menu = (hash, read);
        }

        faults.AddRange(_menuFaults);
    }

    private void ReadAll<T>(
        string room, string[] endings, Dictionary<string, ReadFile<T>> known, List<KnowledgeFault> faults,
        Func<string, byte[], (T? Content, IReadOnlyList<KnowledgeFault> Faults)> read)
        where T : class
    {
        var paths = Directory.Exists(Path.Combine(folder, room))
            ? Directory.GetFiles(Path.Combine(folder, room), "*", SearchOption.AllDirectories).Where(p => endings.Contains(Path.GetExtension(p).ToLowerInvariant()) && !IsScratch(p)).Order(StringComparer.Ordinal).ToList()
            : [];
        ReadFiles(paths, known, faults, read);
    }

    private void ReadFiles<T>(
        List<string> paths, Dictionary<string, ReadFile<T>> known, List<KnowledgeFault> faults, Func<string, byte[], (T? Content, IReadOnlyList<KnowledgeFault> Faults)> read)
        where T : class
    {
        var names = paths.Select(p => Path.GetRelativePath(folder, p).Replace('\\', '/')).ToList();
        foreach (var gone in known.Keys.Except(names, StringComparer.Ordinal).ToList())
            known.Remove(gone);
        foreach (var (path, name) in paths.Zip(names))
        {
            var bytes = File.ReadAllBytes(path);
            var hash = Hash(bytes);
            var before = known.GetValueOrDefault(name);
            if (before?.Seen != hash)
            {
                var (content, wrong) = read(name, bytes);
                known[name] = before = wrong.Count == 0
                    ? new ReadFile<T>(hash, hash, content, [])
                    // At the first start nothing is better than what could be read.
                    : new ReadFile<T>(hash, before?.Good ?? hash, before is null ? content : before.Content, wrong);
            }

            faults.AddRange(before.Faults);
        }
    }

    // Excel and editors leave such files beside the one that is being edited.
    private static bool IsScratch(string path) => Path.GetFileName(path) is ['~' or '.', ..] or [.., '~'];

    private static List<TItem> Unique<T, TItem>(
        Dictionary<string, ReadFile<T>> files, Func<T, IEnumerable<TItem>> items, Func<TItem, string> key, Func<TItem, string> origin, string name, List<KnowledgeFault> faults)
        where T : class
    {
        Dictionary<string, TItem> unique = new(StringComparer.Ordinal);
        foreach (var (file, read) in files.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            foreach (var item in read.Content is null ? [] : items(read.Content))
            {
                if (unique.TryAdd(key(item), item))
                    continue;
                var line = int.Parse(origin(item).Split(':')[^1], System.Globalization.CultureInfo.InvariantCulture);
                faults.Add(new KnowledgeFault(file, line, 1, $"{name} “{key(item)}” 重复,先出现在 {origin(unique[key(item)])} / used twice, first there",
                    "改成没有用过的编号,或删掉其中一条 / give it another id or remove one of the two"));
            }
        }

        return [.. unique.Values];
    }

    private static IEnumerable<string> Hashes<T>(Dictionary<string, ReadFile<T>> files)
        where T : class
        => files.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Key} {f.Value.Good}");

    private static string Hash(IEnumerable<string> parts) => Hash(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', parts)));

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8));

    /// <param name="Seen">The hash of the file as it is.</param>
    /// <param name="Good">The hash of the file when it was last without fault.</param>
    private sealed record ReadFile<T>(string Seen, string Good, T? Content, IReadOnlyList<KnowledgeFault> Faults)
        where T : class;
}
