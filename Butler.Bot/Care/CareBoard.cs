using System.Threading.Channels;
using Butler.Bot.Turns;
using Butler.Skills.Conversations;
using Butler.Skills.Handoffs;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Care;

/// <summary>
/// Looks at what waits for people whenever a conversation changes anywhere, once for all consoles of this replica: the
/// cost does not grow with the number of open consoles. A lost event is made up for by the next look.
/// </summary>
public sealed partial class CareBoard(IButlerStore store, LiveEvents events, TimeProvider systemTime, ILogger<CareBoard> logger) : BackgroundService
{
    /// <summary>Changes that come closer together than this share a look.</summary>
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(40);

    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(5);

    private readonly Channel<bool> _nudges = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Lock _gate = new();
    private Action[] _watchers = [];
    private Action[] _followers = [];
    private bool _nudged;
    private volatile BoardState _now = BoardState.Empty;

    public BoardState Now => _now;

    /// <summary>Calls back after every look that found something else than the one before; the callback must be quick and must not throw.</summary>
    public IDisposable Watch(Action changed)
    {
        lock (_gate)
            _watchers = [.. _watchers, changed];
        return new Watching(this, changed);
    }

    /// <summary>
    /// As <see cref="Watch"/>, and also when a conversation has changed and the board has not: a talk that was answered
    /// before the look waits for nobody, and an order may have been placed in it.
    /// </summary>
    public IDisposable Follow(Action changed)
    {
        lock (_gate)
            _followers = [.. _followers, changed];
        return new Watching(this, changed);
    }

    /// <summary>Something changed that no conversation's event tells of.</summary>
    public void Nudge() => _nudges.Writer.TryWrite(true);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var watching = events.WatchAll(_ => Nudge());
        while (!stoppingToken.IsCancellationRequested)
        {
            await LookAsync(stoppingToken);
            await Task.Delay(Breath, systemTime, stoppingToken);
            using var sleeping = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
            await Task.WhenAny(_nudges.Reader.WaitToReadAsync(sleeping.Token).AsTask(), Task.Delay(LongestSleep, systemTime, sleeping.Token));
            await sleeping.CancelAsync();
            // Kept until a look succeeds.
            _nudged |= _nudges.Reader.TryRead(out _);
        }
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            var (rows, alarms, marks) = await ReadAsync(cancellationToken);
            var before = _now;
            var same = before.Number > 0 && before.Rows.SequenceEqual(rows) && before.Alarms.SequenceEqual(alarms) && before.Marks.Count == marks.Count && !before.Marks.Except(marks).Any();
            if (same && !_nudged)
                return;
            _nudged = false;
            if (!same)
                _now = new BoardState(before.Number + 1, rows, alarms, marks);
            foreach (var changed in same ? _followers : [.. _watchers, .. _followers])
                changed();
        }
#pragma warning disable CA1031 // The database may be away for a while; the next look finds the same rows.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            LogFailed(failure);
        }
    }

    private async Task<(List<BoardRow> Rows, List<AlarmRow> Alarms, Dictionary<(string, string), long> Marks)> ReadAsync(CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var handoffs = await db.Handoffs.AsNoTracking()
            .Where(h => h.State == HandoffState.Requested || h.State == HandoffState.Offered || h.State == HandoffState.Human || h.State == HandoffState.Reopened)
            .ToDictionaryAsync(h => h.ConversationId, cancellationToken);
        var waiting = await db.Messages.Where(m => m.AnsweredBy == null && m.From == Author.Resident)
            .GroupBy(m => m.ConversationId)
            .Select(g => new { g.Key, Since = g.Min(m => m.At) })
            .ToDictionaryAsync(w => w.Key, w => w.Since, cancellationToken);
        var alarms = await ReadAlarmsAsync(db, cancellationToken);
        List<string> ids = [.. handoffs.Keys.Union(waiting.Keys)];
        var talks = await (
            from talk in db.Conversations.AsNoTracking()
            where EF.Parameter(ids).Contains(talk.Id)
            join household in db.Households on talk.HouseholdId equals household.Id into households
            from household in households.DefaultIfEmpty()
            join resident in db.Residents on talk.ResidentId equals resident.Id into residents
            from resident in residents.DefaultIfEmpty()
            join last in db.Messages on new { ConversationId = talk.Id, Seq = talk.LastSeq } equals new { last.ConversationId, last.Seq } into lasts
            from last in lasts.DefaultIfEmpty()
            select new
            {
                talk.Id, talk.HouseholdId, talk.Speaker, talk.CreatedAt,
                Room = household == null ? null : household.Room,
                Manager = household == null ? null : household.Manager,
                Special = household != null && household.SpecialOwner,
                Resident = resident == null ? null : resident.Name,
                From = last == null ? Author.System : last.From,
                Text = last == null ? "" : last.Text,
                At = last == null ? talk.CreatedAt : last.At,
            }).ToListAsync(cancellationToken);
        var said = await db.Messages.Where(m => EF.Parameter(ids).Contains(m.ConversationId) && m.From == Author.Resident)
            .GroupBy(m => m.ConversationId).Select(g => new { g.Key, Seq = g.Max(m => m.Seq) })
            .ToDictionaryAsync(s => s.Key, s => s.Seq, cancellationToken);
        List<string> subjects = [.. handoffs.Values.Select(h => h.Id)];
        var due = await db.Clocks.Where(c => EF.Parameter(subjects).Contains(c.SubjectId) && c.StoppedAt == null && c.PausedAt == null)
            .GroupBy(c => c.SubjectId).Select(g => new { g.Key, Due = g.Min(c => c.DueAt) })
            .ToDictionaryAsync(c => c.Key, c => c.Due, cancellationToken);
        var marks = await db.ReadMarks.AsNoTracking().Where(m => EF.Parameter(ids).Contains(m.ConversationId))
            .ToDictionaryAsync(m => (m.Person, m.ConversationId), m => m.Seq, cancellationToken);
        var burning = alarms.Select(a => a.Alarm.ConversationId).ToHashSet();

        var rows = talks.OrderBy(t => t.Id, StringComparer.Ordinal).Select(t =>
        {
            var handoff = handoffs.GetValueOrDefault(t.Id);
            return new BoardRow(
                t.Id, t.HouseholdId, t.Room, t.Resident, t.Manager, t.Special, t.Speaker,
                handoff?.Id, handoff?.State, handoff?.Reason, handoff?.Owner,
                handoff is not null && due.TryGetValue(handoff.Id, out var runsOut) ? runsOut : null,
                waiting.TryGetValue(t.Id, out var since) ? since : null,
                t.From, Clip(t.Text), t.At, said.GetValueOrDefault(t.Id), burning.Contains(t.Id));
        }).ToList();
        return (rows, alarms, marks);
    }

    private static async Task<List<AlarmRow>> ReadAlarmsAsync(ButlerDb db, CancellationToken cancellationToken)
    {
        var found = await (
            from alarm in db.Alarms.AsNoTracking()
            where alarm.AcknowledgedAt == null
            join household in db.Households on alarm.HouseholdId equals household.Id into households
            from household in households.DefaultIfEmpty()
            join message in db.Messages on alarm.MessageId equals message.Id into messages
            from message in messages.DefaultIfEmpty()
            orderby alarm.RaisedAt
            select new { Alarm = alarm, Room = household == null ? null : household.Room, Manager = household == null ? null : household.Manager, Words = message == null ? "" : message.Text })
            .ToListAsync(cancellationToken);
        return [.. found.Select(a => new AlarmRow(a.Alarm, a.Room, a.Manager, a.Words))];
    }

    private static string Clip(string text) => text.Length <= 80 ? text : text[..80] + "…";

    [LoggerMessage(Level = LogLevel.Error, Message = "The board of what waits for people could not be read.")]
    private partial void LogFailed(Exception failure);

    private sealed class Watching(CareBoard board, Action changed) : IDisposable
    {
        public void Dispose()
        {
            lock (board._gate)
            {
                board._watchers = Without(board._watchers);
                board._followers = Without(board._followers);
            }
        }

        private Action[] Without(Action[] all)
        {
            var index = Array.IndexOf(all, changed);
            return index < 0 ? all : [.. all[..index], .. all[(index + 1)..]];
        }
    }
}
