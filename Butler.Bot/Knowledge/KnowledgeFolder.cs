using System.Diagnostics;
using Butler.Bot.Knowledge.Indexing;
using Butler.Bot.Knowledge.Ledger;
using Butler.Bot.Knowledge.Reading;
using Butler.Skills.Guides;
using Butler.Skills.Knowledge;
using Butler.Skills.Menu.Matching;
using Butler.Skills.Venues;
using Butler.Skills.Venues.Answers;
using Butler.Skills.Venues.Hours.Holidays;

namespace Butler.Bot.Knowledge;

/// <summary>The knowledge folder in memory: read, checked, indexed, and replaced as a whole when a file changes.</summary>
public sealed class KnowledgeFolder : IKnowledge
{
    private readonly KnowledgeRoots _roots;
    private readonly KnowledgeFiles _files;
    private readonly IVenueIndexing _indexing;
    private readonly ILogger<KnowledgeFolder> _logger;
    private readonly Lock _reading = new();
    private KnowledgeReading _read;
    private GuideTopic? _answers;
    private volatile KnowledgeSnapshot _current;
    private volatile IReadOnlyList<KnowledgeFault> _faults = [];
    private volatile bool _away;
    private volatile bool _waiting;

    /// <summary>Reads the folder; faulty files are left out and logged.</summary>
    public KnowledgeFolder(string folder, ILogger<KnowledgeFolder> logger)
        : this(folder, null, new MemoryIndexing(), logger) { }

    /// <param name="community">The community whose own folder lies over the common one; null for none.</param>
    internal KnowledgeFolder(string folder, string? community, IVenueIndexing indexing, ILogger<KnowledgeFolder> logger)
    {
        Folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        _logger = logger;
        _indexing = indexing;
        _roots = new KnowledgeRoots(Folder, community);
        _files = new KnowledgeFiles(_roots);
        if (!Directory.Exists(Folder))
            _logger.FolderMissing(Folder);
        else if (!_files.HasMenu)
            _logger.MenuMissing(Folder);
        _read = _files.Read();
        _current = Build(_read, _answers, before: null);
    }

    public string Folder { get; }

    /// <summary>Under which name the ledger keeps what is in force of it.</summary>
    internal string Shelfmark => _roots.Shelfmark;

    public KnowledgeSnapshot Current => _current;

    /// <summary>What is wrong in the files as they are now; empty when all of them are in force.</summary>
    public IReadOnlyList<KnowledgeFault> Faults => _faults;

    /// <summary>The folder cannot be read at all; the last good knowledge answers.</summary>
    internal bool IsAway => _away;

    /// <summary>A file waits to be accepted.</summary>
    internal bool Waits => _waiting;

    VenueKnowledge IVenueBook.Venues => _current.Venues;

    HolidayCalendar IVenueBook.Holidays => _current.Holidays;

    GuideKnowledge IGuideBook.Guides => _current.Guides;

    /// <summary>Takes over what changed; readers see the old version until the new one is whole.</summary>
    public void Reload()
    {
        lock (_reading)
        {
            try
            {
                _roots.AssertThere();
                _current = Build(_files.Read(), _answers, _current);
                _away = false;
            }
            catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
            {
                if (!_away)
                    _logger.FolderUnreadable(unreadable);
                _away = true;
            }
        }
    }

    /// <summary>Puts the approved answers of people beside the handbook; null for none.</summary>
    internal void Place(GuideTopic? answers)
    {
        lock (_reading)
        {
            if (Hash(answers) == Hash(_answers))
                return;
            _answers = answers;
            _current = Build(_read, answers, _current);
        }
    }

    /// <summary>Takes over what was in force before this process began, and from now on notes what changes.</summary>
    internal void Restore(IReadOnlyList<LedgerEntry> kept, IReadOnlyList<string> accepted)
    {
        lock (_reading)
        {
            foreach (var hash in accepted)
                _files.Book.Accept(hash);
            _files.Restore(kept);
        }

        Reload();
    }

    /// <returns>Whether it was news, and may let a waiting file in.</returns>
    internal bool Accept(IReadOnlyList<string> hashes)
    {
        var news = false;
        lock (_reading)
        {
            foreach (var hash in hashes)
                news |= _files.Book.Accept(hash);
        }

        return news;
    }

    /// <summary>Hands what changed since the last time to whoever writes it down; what could not be written is kept for the next time.</summary>
    internal async Task SaveAsync(Func<IReadOnlyDictionary<string, LedgerEntry?>, Task> save)
    {
        IReadOnlyDictionary<string, LedgerEntry?> unsaved;
        lock (_reading)
            unsaved = _files.Book.TakeUnsaved();
        if (unsaved.Count == 0)
            return;
        var saved = false;
        try
        {
            await save(unsaved);
            saved = true;
        }
        finally
        {
            if (!saved)
            {
                lock (_reading)
                    _files.Book.PutBack(unsaved);
            }
        }
    }

    /// <summary>Notes contents for the ledger from the next reading on.</summary>
    internal void KeepBook() => _files.Book.IsKept = true;

    private KnowledgeSnapshot Build(KnowledgeReading read, GuideTopic? answers, KnowledgeSnapshot? before)
    {
        Report(read.Faults);
        _waiting = read.Waiting.Count > 0;
        _read = read;
        var version = answers is null ? read.Version : ContentHash.Of([read.Version, Hash(answers)]);
        if (before?.Version == version)
            return before;

        var watch = Stopwatch.StartNew();
        var snapshot = new KnowledgeSnapshot(
            version,
            before is not null && ReferenceEquals(before.Menu, read.Menu) ? before.Matcher : new MenuMatcher(read.Menu),
            _indexing.Index(read.Venues, before?.Venues),
            Guides(read.Topics, answers, before?.Guides))
        {
            Promises = read.Promises,
            Holidays = read.Holidays,
        };
        _logger.KnowledgeLoaded(version, read.Menu.Items.Count, snapshot.Venues.Catalog.All.Count, snapshot.Guides.Handbook.Topics.Sum(t => t.Sections.Count), Folder, watch.ElapsedMilliseconds);
        return snapshot;
    }

    private static GuideKnowledge Guides(IReadOnlyList<GuideTopic> topics, GuideTopic? answers, GuideKnowledge? before)
    {
        var all = Topics(topics, answers).ToList();
        if (before is not null && before.Handbook.Topics.SequenceEqual(all))
            return before;
        var handbook = new GuideHandbook(all);
        // Approved answers are found by their question alone and never ranked beside the handbook.
        return new GuideKnowledge(handbook, new MemoryGuideIndex(answers is null ? handbook : new GuideHandbook(topics)));
    }

    // What ops have taken over into a file is no longer said from the database.
    private static IEnumerable<GuideTopic> Topics(IReadOnlyList<GuideTopic> topics, GuideTopic? answers)
    {
        if (answers is null)
            return topics;
        var written = topics.SelectMany(t => t.Sections).Select(s => s.Heading).ToHashSet(StringComparer.Ordinal);
        var rest = answers.Sections.Where(s => !written.Contains(s.Heading)).ToList();
        return rest.Count == 0 ? topics : topics.Append(rest.Count == answers.Sections.Count ? answers : answers with { Sections = rest });
    }

    private static string Hash(GuideTopic? topic)
        => topic is null ? "" : ContentHash.Of(topic.Sections.Select(s => $"{s.Id} {s.Heading} {s.Text.Zh} {s.Text.En}"));

    private void Report(IReadOnlyList<KnowledgeFault> found)
    {
        foreach (var fault in found.Where(f => f.Refuses).Except(_faults))
            _logger.FileFaulty(fault.File, fault.Line, fault.Column, fault.Message, fault.Mend);
        if (found.Any(f => f.Refuses) && !found.SequenceEqual(_faults))
            _logger.FilesRefused(found.Where(f => f.Refuses).Select(f => f.File).Distinct().Count());
        _faults = found;
    }
}
