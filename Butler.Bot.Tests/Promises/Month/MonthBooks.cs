using Butler.Skills.Conversations;
using Butler.Skills.ServiceLevels;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Promises.Month;

/// <summary>The month as the database tells it.</summary>
internal sealed record MonthBooks(IReadOnlyList<ServiceClock> Clocks, ILookup<string, ClockEvent> Stories, int Apologies)
{
    private static readonly TimeSpan Prompt = TimeSpan.FromMinutes(1);

    public IReadOnlyList<ClockEvent> All { get; } = [.. Stories.SelectMany(s => s)];

    public static async Task<MonthBooks> ReadAsync(ButlerDb db, CancellationToken stop) => new(
        await db.Clocks.AsNoTracking().OrderBy(c => c.StartedAt).ThenBy(c => c.Id).ToListAsync(stop),
        (await db.ClockEvents.AsNoTracking().OrderBy(e => e.Number).ToListAsync(stop)).ToLookup(e => e.ClockId),
        await db.Messages.CountAsync(m => m.From == Author.System && m.Text.StartsWith("抱歉"), stop));

    public int Count(ClockEventKind what) => All.Count(e => e.What == what);

    /// <summary>Every clock that was started ended in one way or runs.</summary>
    public void Balance()
    {
        Assert.Equal(Clocks.Count, Clocks.Count(c => c.End == ClockEnd.Kept) + Clocks.Count(c => c.End == ClockEnd.Cancelled) + Clocks.Count(c => c.Running));
        Assert.All(Clocks, c => Assert.Equal(c.Running, c.End is null));
    }

    /// <summary>What the program says about each clock is what the ledger says that was kept beside it.</summary>
    public void Match(Ledger ledger, DateTimeOffset end)
    {
        var expected = ledger.Entries.OrderBy(e => e.Subject, StringComparer.Ordinal).ThenBy(e => e.Kind).ThenBy(e => e.Start).ToList();
        var found = Clocks.OrderBy(c => c.SubjectId, StringComparer.Ordinal).ThenBy(c => c.Kind).ThenBy(c => c.StartedAt).ToList();
        Assert.Equal(expected.Select(e => (e.Subject, e.Kind, e.Start.ToUniversalTime(), e.Stop?.ToUniversalTime(), e.End)), found.Select(c => (c.SubjectId, c.Kind, c.StartedAt, c.StoppedAt, c.End)));
        foreach (var (entry, clock) in expected.Zip(found))
        {
            var breaches = Stories[clock.Id].Count(e => e.What == ClockEventKind.Breached);
            Assert.True(breaches == (entry.BrokenBy(end) ? 1 : 0), $"{clock.Kind} {clock.Id} has {breaches} breaches");
            Assert.Equal(breaches == 1, clock.BreachedBy(end));
        }
    }

    /// <summary>Each story is whole, and who has a clock at the end is whom its last line gave it to.</summary>
    public void FollowOwners()
    {
        foreach (var clock in Clocks)
        {
            var story = Stories[clock.Id].ToList();
            Assert.Equal(Enumerable.Range(1, clock.Events), story.Select(e => e.Number));
            for (var i = 1; i < story.Count; i++)
                Assert.Equal(story[i - 1].To, story[i].From);
            if (story.Count > 0)
                Assert.Equal(story[^1].To, clock.Owner);
            Assert.All(story.Where(e => e.What == ClockEventKind.Escalated), e => Assert.NotEqual(e.From, e.To));
        }
    }

    /// <summary>Everything came when it was due; what fell due while nobody watched came as soon as somebody did, and says so.</summary>
    public void Punctual(IReadOnlyList<(DateTimeOffset From, DateTimeOffset To)> gaps)
    {
        foreach (var line in All.Where(e => e.What is ClockEventKind.Warned or ClockEventKind.Breached or ClockEventKind.Escalated))
        {
            var gap = gaps.FirstOrDefault(g => g.From <= line.DueAt.AddMilliseconds(1) && line.DueAt < g.To);
            var expected = gap == default ? line.DueAt.AddMilliseconds(1) : gap.To;
            Assert.InRange(line.At, line.DueAt, expected);
            Assert.Equal(line.At - line.DueAt > Prompt, line.Late);
        }
    }

    /// <summary>A resident is told once of each promise that was broken while they waited.</summary>
    public void Apologised()
    {
        var byId = Clocks.ToDictionary(c => c.Id);
        Assert.Equal(All.Count(e => e.What == ClockEventKind.Breached && e.Kind != ClockKind.Visit && (byId[e.ClockId].StoppedAt is not { } stopped || stopped >= e.At)), Apologies);
    }
}
