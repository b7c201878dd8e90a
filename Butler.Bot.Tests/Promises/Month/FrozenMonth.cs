using Butler.Bot.Care;
using Butler.Skills.Handoffs;
using Butler.Skills.Households;
using Butler.Skills.Reports;
using Butler.Skills.ServiceLevels;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Promises.Month;

/// <summary>
/// The managers' reports of the simulated month: closed at its end, right by the ledger that was kept beside the program,
/// and the same when they are counted again after the community has lived on.
/// </summary>
internal sealed class FrozenMonth(Watchmen watchmen, Community community, DateTimeOffset end)
{
    private static readonly TimeSpan LivesOn = TimeSpan.FromDays(4);

    private readonly Dictionary<string, MonthReport> _closed = [];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public IEnumerable<StaffMember> Managers => community.Staff.Where(s => s.Role == StaffRole.Manager);

    /// <summary>Each manager closes their month in its last instant.</summary>
    public async Task CloseAsync()
    {
        var reports = watchmen.Any!.Reports;
        foreach (var manager in Managers)
        {
            var (shown, refused) = await reports.CloseAsync(manager, manager.SignIn, MonthOf(reports), Stop);
            Assert.False(refused);
            _closed[manager.SignIn] = shown!.Report;
        }
    }

    public void Match(Residents residents, Ledger ledger)
    {
        Assert.Equal(residents.Orders, Sum("orders.placed"));
        Assert.Equal(residents.Handoffs, Sum("handoffs.requested"));
        foreach (var kind in Enum.GetValues<ClockKind>())
        {
            var word = kind.ToString().ToLowerInvariant();
            var promises = ledger.Entries.FindAll(e => e.Kind == kind);
            Assert.Equal(promises.Count(e => e.BrokenBy(end)), Sum($"promises.broken.{word}"));
            Assert.Equal(promises.Count(e => e.End == ClockEnd.Kept && !e.BrokenBy(end)), Sum($"promises.kept.{word}"));
        }

        Assert.All(_closed.Values, report => Assert.True(report.Of("visits.tried") > 0 && report.Of("handoffs.taken") > 0, $"nothing happened to {report.Manager}"));
    }

    /// <summary>What was open is finished, revisited and rated, households change hands, more is ordered.</summary>
    public async Task LiveOnAsync(Calendar calendar, Residents residents)
    {
        residents.AskFor(end, LivesOn);
        await calendar.RunUntilAsync(end + LivesOn);
        await watchmen.Any!.Transactions.RunAsync(async (db, stop) =>
        {
            foreach (var order in await db.Orders.Where(o => o.Number != null).ToListAsync(stop))
                order.Rate(1, null, calendar.Now);
            var (from, to) = (Managers.First(), Managers.Last());
            var moving = await db.Households.Where(h => h.Manager == from.SignIn).OrderBy(h => h.Id).Take(5).ToListAsync(stop);
            Assert.NotEmpty(moving);
            await HandingOver.AssignAsync(db, moving, to, "senior", calendar.Now, stop);
            return 0;
        }, Stop);
    }

    public async Task AssertUnchangedAsync()
    {
        var reports = watchmen.Any!.Reports;
        var next = reports.ReadMonth((end.AddDays(1)).ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture))!;
        foreach (var manager in Managers)
        {
            var closed = _closed[manager.SignIn].ToJson();
            Assert.Equal(closed, (await reports.RecountAsync(manager.SignIn, MonthOf(reports), Stop)).ToJson());
            Assert.Equal(closed, (await reports.ReadAsync(manager, manager.SignIn, MonthOf(reports), Stop))!.Report.ToJson());
            // Had nothing gone on, nothing could have changed.
            var after = await reports.RecountAsync(manager.SignIn, next, Stop);
            Assert.True(after.Of("orders.placed") > 0 && after.Of("orders.completed") > 0 && after.Of("ratings.given") > 0, $"nothing went on with {manager.SignIn}");
        }
    }

    private int Sum(string key) => _closed.Values.Sum(r => r.Of(key));

    private Skills.Reports.Month MonthOf(CareReports reports) => reports.ReadMonth(end.AddDays(-1).ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture))!;
}
