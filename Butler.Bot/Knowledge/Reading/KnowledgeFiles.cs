using System.Text;
using System.Text.Json;
using Butler.Bot.Knowledge.Guides;
using Butler.Bot.Knowledge.Holidays;
using Butler.Bot.Knowledge.Ledger;
using Butler.Bot.Knowledge.Menu;
using Butler.Bot.Knowledge.Promises;
using Butler.Bot.Knowledge.Venues;
using Butler.Skills.Guides;
using Butler.Skills.Menu;
using Butler.Skills.ServiceLevels.Policy;
using Butler.Skills.Venues;
using Butler.Skills.Venues.Hours.Holidays;

namespace Butler.Bot.Knowledge.Reading;

/// <summary>The folder's files by kind, read when they change and judged against what was in force before.</summary>
internal sealed class KnowledgeFiles
{
    private static readonly string[] VenueEndings = [".csv", ".md"];
    private static readonly string[] GuideEndings = [".md"];
    private readonly KnowledgeRoots _roots;
    private readonly FileStamps _stamps = new(TimeProvider.System);
    private readonly Shelf<ConciergeMenu> _menu;
    private readonly Shelf<PromisePolicy> _promises;
    private readonly Shelf<HolidayCalendar> _holidays;
    private readonly Shelf<IReadOnlyList<Venue>> _venues;
    private readonly Shelf<GuideTopic> _guides;
    private readonly VenueOverlay _overlay = new();
    private (string Seen, string Hash)? _menuSeen;

    public KnowledgeFiles(KnowledgeRoots roots)
    {
        _roots = roots;
        _menu = new(ReadMenu, m => m.Items.Count, Book);
        _promises = new((_, bytes) => PromiseFile.Read(TextFile.Decode(bytes)), _ => 1, Book);
        _holidays = new((_, bytes) => HolidayFile.Read(TextFile.Decode(bytes)), _ => 1, Book);
        _venues = new(ReadVenues, v => v.Count, Book, UnchangedVenues.TakeOver);
        _guides = new(ReadGuide, t => t.Sections.Sum(s => s.Text.Zh.Length), Book);
    }

    /// <summary>What is to be written down, and what was accepted.</summary>
    public KnowledgeBook Book { get; } = new();

    public bool HasMenu => _roots.HasMenu;

    /// <summary>
    /// Takes over what was in force before this process began; the next <see cref="Read"/> judges the files against it and
    /// notes what the ledger does not have yet.
    /// </summary>
    public void Restore(IReadOnlyList<LedgerEntry> kept)
    {
        var byRoom = kept.ToLookup(entry => entry.Name.Split('/')[0]);
        _menu.Restore([.. byRoom[KnowledgeRoots.Menu]]);
        _venues.Restore([.. byRoom[KnowledgeRoots.Venues]]);
        _guides.Restore([.. byRoom[KnowledgeRoots.Guides]]);
        _promises.Restore([.. byRoom[PromiseFile.Name]]);
        _holidays.Restore([.. byRoom[HolidayFile.Name]]);
    }

    /// <summary>Reads what changed. The faults are those of all files as they are now.</summary>
    public KnowledgeReading Read()
    {
        UpdateMenu();
        Update(_promises, _roots.FindOne(PromiseFile.Name));
        Update(_holidays, _roots.FindOne(HolidayFile.Name));
        var (venueFiles, guideFiles) = (_roots.Find(KnowledgeRoots.Venues, VenueEndings), _roots.Find(KnowledgeRoots.Guides, GuideEndings));
        Update(_venues, venueFiles);
        Update(_guides, guideFiles);

        List<KnowledgeFault> faults =
            [.. FaultsOf(_menu), .. FaultsOf(_promises), .. FaultsOf(_holidays), .. FaultsOf(_venues), .. FaultsOf(_guides), .. Unreadable(KnowledgeRoots.Venues, VenueEndings), .. Unreadable(KnowledgeRoots.Guides, GuideEndings)];
        var venues = _overlay.Of(_venues.Files, Own(venueFiles), faults);
        var topics = UniqueTopics(Own(guideFiles), faults);
        var version = ContentHash.Of([.. Hashes(_menu), .. Hashes(_promises), .. Hashes(_holidays), .. Hashes(_venues), .. Hashes(_guides)]);
        return new KnowledgeReading(
            version, _menu[KnowledgeRoots.Menu] ?? ConciergeMenu.Empty, _promises[PromiseFile.Name] ?? PromisePolicy.Plan, _holidays[HolidayFile.Name] ?? HolidayCalendar.RulesOnly, venues, topics, faults,
            [.. Waiting(_menu), .. Waiting(_promises), .. Waiting(_holidays), .. Waiting(_venues), .. Waiting(_guides)]);
    }

    // The menu's files refer to one another, so they are in force together or not at all.
    private void UpdateMenu()
    {
        var files = _roots.Find(KnowledgeRoots.Menu, ".yaml");
        byte[] Together() => JsonSerializer.SerializeToUtf8Bytes(files.ToDictionary(f => f.Name, f => TextFile.Decode(File.ReadAllBytes(f.Path)), StringComparer.Ordinal));
        _menu.Update(files.Count == 0 ? [] : [new FoundFile(KnowledgeRoots.Menu, "")], _ =>
        {
            // Put together only when one of them changed.
            var seen = ContentHash.Of(files.Select(f => $"{f.Name} {_stamps.HashOf(f.Path, out byte[]? _)}"));
            if (_menuSeen is var (before, hash) && before == seen)
                return (hash, null);
            var bytes = Together();
            _menuSeen = (seen, ContentHash.Of(bytes));
            return (_menuSeen.Value.Hash, bytes);
        }, _ => Together());
    }

    private void Update<T>(Shelf<T> shelf, IReadOnlyList<FoundFile> found)
        where T : class
        => shelf.Update(found, file => (_stamps.HashOf(file.Path, out var content), content), file => File.ReadAllBytes(file.Path));

    private static (ConciergeMenu? Content, IReadOnlyList<KnowledgeFault> Faults) ReadMenu(string name, byte[] bytes)
        => MenuFolder.Read([.. JsonSerializer.Deserialize<Dictionary<string, string>>(Encoding.UTF8.GetString(bytes))!.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => (f.Key, f.Value))]);

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

    private IEnumerable<KnowledgeFault> Unreadable(string room, string[] endings)
        => _roots.FindOthers(room, endings).Select(f => new KnowledgeFault(f.Name, 0, 0, $"“{Path.GetExtension(f.Name)}”文件读不了,里面的内容没有采用 / this kind of file is not read",
            room == KnowledgeRoots.Venues ? "在 Excel 里另存为“CSV UTF-8” / save it as CSV UTF-8" : "改存为 Markdown (.md) / save it as Markdown (.md)", Refuses: false));

    private static HashSet<string> Own(IReadOnlyList<FoundFile> found) => found.Where(f => f.IsOwn).Select(f => f.Name).ToHashSet(StringComparer.Ordinal);

    // A community's own topic takes the place of the common one of the same id.
    private List<GuideTopic> UniqueTopics(HashSet<string> own, List<KnowledgeFault> faults)
    {
        var over = _guides.Files.Where(f => own.Contains(f.Name)).Select(f => f.File.Content?.Id).ToHashSet(StringComparer.Ordinal);
        Dictionary<string, (string File, GuideTopic Topic)> unique = new(StringComparer.Ordinal);
        foreach (var (name, file) in _guides.Files)
        {
            if (file.Content is not { } topic || (!own.Contains(name) && over.Contains(topic.Id)) || unique.TryAdd(topic.Id, (name, topic)))
                continue;
            faults.Add(new KnowledgeFault(name, 1, 1, $"id “{topic.Id}” 重复,先出现在 {unique[topic.Id].File} / used twice, first there",
                "改成没有用过的编号,或删掉其中一个文件 / give it another id or remove one of the two"));
        }

        return [.. unique.Values.Select(u => u.Topic).Where(t => !t.IsHidden)];
    }

    private static IEnumerable<KnowledgeFault> FaultsOf<T>(Shelf<T> shelf)
        where T : class
        => shelf.Files.SelectMany(f => f.File.Faults);

    private static IEnumerable<string> Waiting<T>(Shelf<T> shelf)
        where T : class
        => shelf.Files.Where(f => f.File.Waits).Select(f => f.File.Seen);

    private static IEnumerable<string> Hashes<T>(Shelf<T> shelf)
        where T : class
        => shelf.Files.Select(f => $"{f.Name} {f.File.Good}");
}
