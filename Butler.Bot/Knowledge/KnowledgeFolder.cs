using System.Diagnostics;
using Butler.Bot.Knowledge.Indexing;
using Butler.Skills.Guides;
using Butler.Skills.Knowledge;
using Butler.Skills.Menu.Matching;
using Butler.Skills.Venues;
using Butler.Skills.Venues.Answers;

namespace Butler.Bot.Knowledge;

/// <summary>The knowledge folder in memory: read, checked, indexed, and replaced as a whole when a file changes.</summary>
public sealed class KnowledgeFolder : IKnowledge
{
    private readonly KnowledgeFiles _files;
    private readonly ILogger<KnowledgeFolder> _logger;
    private readonly Lock _reading = new();
    private volatile KnowledgeSnapshot _current;
    private volatile IReadOnlyList<KnowledgeFault> _faults = [];

    /// <summary>Reads the folder; faulty files are left out and logged.</summary>
    public KnowledgeFolder(string folder, ILogger<KnowledgeFolder> logger)
    {
        Folder = Path.GetFullPath(folder);
        _logger = logger;
        _files = new KnowledgeFiles(Folder);
        if (!Directory.Exists(Folder))
            _logger.FolderMissing(Folder);
        else if (!_files.HasMenu)
            _logger.MenuMissing(Folder);
        _current = Build(_files.Read(), before: null);
    }

    public string Folder { get; }

    public KnowledgeSnapshot Current => _current;

    /// <summary>What is wrong in the files as they are now; empty when all of them are in force.</summary>
    public IReadOnlyList<KnowledgeFault> Faults => _faults;

    VenueKnowledge IVenueBook.Venues => _current.Venues;

    GuideKnowledge IGuideBook.Guides => _current.Guides;

    /// <summary>Takes over what changed; readers see the old version until the new one is whole.</summary>
    public void Reload()
    {
        lock (_reading)
        {
            try
            {
                _current = Build(_files.Read(), _current);
            }
            catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
            {
                _logger.FolderUnreadable(unreadable);
            }
        }
    }

    private KnowledgeSnapshot Build(KnowledgeReading read, KnowledgeSnapshot? before)
    {
        Report(read.Faults);
        if (before?.Version == read.Version)
            return before;

        var watch = Stopwatch.StartNew();
        var catalog = new VenueCatalog(read.Venues);
        var handbook = new GuideHandbook(read.Topics);
        var snapshot = new KnowledgeSnapshot(
            read.Version,
            before is not null && ReferenceEquals(before.Menu, read.Menu) ? before.Matcher : new MenuMatcher(read.Menu),
            new VenueKnowledge(catalog, new MemoryVenueIndex(catalog)),
            new GuideKnowledge(handbook, new MemoryGuideIndex(handbook)))
        {
            Promises = read.Promises,
        };
        _logger.KnowledgeLoaded(read.Version, read.Menu.Items.Count, catalog.All.Count, handbook.Topics.Sum(t => t.Sections.Count), Folder, watch.ElapsedMilliseconds);
        return snapshot;
    }

    private void Report(IReadOnlyList<KnowledgeFault> found)
    {
        foreach (var fault in found.Except(_faults))
            _logger.FileFaulty(fault.File, fault.Line, fault.Column, fault.Message, fault.Mend);
        if (found.Count > 0 && !found.SequenceEqual(_faults))
            _logger.FilesRefused(found.Select(f => f.File).Distinct().Count());
        _faults = found;
    }
}
