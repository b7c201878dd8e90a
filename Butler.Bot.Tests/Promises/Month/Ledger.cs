using Butler.Skills.ServiceLevels;

namespace Butler.Bot.Tests.Promises.Month;

/// <summary>What must be true of the clocks, kept by the plan's words alone and beside the program.</summary>
internal sealed class Ledger
{
    public List<Entry> Entries { get; } = [];

    public void Start(string subject, DateTimeOffset at, params ReadOnlySpan<ClockKind> kinds)
    {
        foreach (var kind in kinds)
            Entries.Add(new Entry(subject, kind, at));
    }

    public void End(string subject, DateTimeOffset at, ClockEnd end, Func<ClockKind, bool>? which = null)
    {
        foreach (var entry in Running(subject).Where(e => which?.Invoke(e.Kind) ?? true))
            entry.Close(at, end);
    }

    public void Pause(string subject, DateTimeOffset at, DateTimeOffset? until)
    {
        foreach (var entry in Running(subject).Where(e => e.Kind != ClockKind.Respond))
            entry.Pause(at, until);
    }

    public void Resume(string subject, DateTimeOffset at)
    {
        foreach (var entry in Running(subject))
            entry.Resume(at);
    }

    public bool Promises(string subject, ClockKind kind) => Running(subject).Exists(e => e.Kind == kind);

    private List<Entry> Running(string subject) => Entries.FindAll(e => e.Subject == subject && e.Stop is null);

    internal sealed class Entry(string subject, ClockKind kind, DateTimeOffset start)
    {
        private TimeSpan _away;
        private DateTimeOffset? _since;
        private DateTimeOffset? _until;

        public string Subject => subject;
        public ClockKind Kind => kind;
        public DateTimeOffset Start => start;
        public DateTimeOffset? Stop { get; private set; }
        public ClockEnd? End { get; private set; }

        public TimeSpan Length => kind switch { ClockKind.Respond => TimeSpan.FromMinutes(10), ClockKind.Door => TimeSpan.FromMinutes(15), _ => TimeSpan.FromHours(24) };

        public bool BrokenBy(DateTimeOffset at) => Elapsed(Stop ?? at) > Length;

        public void Close(DateTimeOffset at, ClockEnd end)
        {
            Resume(at);
            (Stop, End) = (at, end);
        }

        public void Pause(DateTimeOffset at, DateTimeOffset? until)
        {
            Resume(at);
            // What is broken is not mended by waiting.
            if (Elapsed(at) <= Length)
                (_since, _until) = (at, until);
        }

        public void Resume(DateTimeOffset at)
        {
            _away += Away(at);
            (_since, _until) = (null, null);
        }

        private TimeSpan Elapsed(DateTimeOffset at) => at - start - _away - Away(at);

        private TimeSpan Away(DateTimeOffset at) => _since is { } since ? (_until < at ? _until.Value : at) - since : TimeSpan.Zero;
    }
}
