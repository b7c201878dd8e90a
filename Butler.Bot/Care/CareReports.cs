using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Households;
using Butler.Skills.Privacy;
using Butler.Skills.Reports;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Care;

/// <summary>Managers' months: their figures, frozen once the month is closed.</summary>
public sealed class CareReports(IButlerStore store, Transactions transactions, CommunityTime time)
{
    /// <summary>The managers whose months the person may see.</summary>
    public async Task<IReadOnlyList<StaffMember>> ManagersAsync(StaffMember person, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        return [.. (await db.Staff.AsNoTracking().Where(s => s.Role == StaffRole.Manager).OrderBy(s => s.SignIn).ToListAsync(cancellationToken)).Where(m => person.Serves(m.SignIn))];
    }

    public Month? ReadMonth(string? text) => Month.Read(text, time.FromWallClock);

    public string ThisMonth => time.Now.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The month in course and the eleven before it, the latest first.</summary>
    public IReadOnlyList<string> LatestMonths =>
        [.. Enumerable.Range(0, 12).Select(back => time.Now.AddDays(1 - time.Now.Day).AddMonths(-back).ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture))];

    /// <summary>Null when there is no such manager for this person to see. A closed month is as it was closed.</summary>
    public async Task<ShownReport?> ReadAsync(StaffMember person, string manager, Month month, CancellationToken cancellationToken)
    {
        if ((await ManagersAsync(person, cancellationToken)).All(m => m.SignIn != manager))
            return null;
        await using var db = store.Open();
        return await db.ClosedMonths.AsNoTracking().SingleOrDefaultAsync(m => m.Manager == manager && m.Month == month.Name, cancellationToken) is { } closed
            ? new ShownReport(MonthReport.FromJson(closed.Figures), closed.ClosedAt, closed.ClosedBy)
            : new ShownReport(await MonthBooks.CountAsync(db, manager, month, cancellationToken), null, null);
    }

    /// <summary>Counts the month again from its events, whether it is closed or not.</summary>
    public async Task<MonthReport> RecountAsync(string manager, Month month, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        return await MonthBooks.CountAsync(db, manager, month, cancellationToken);
    }

    /// <summary>Freezes a month that is over: its own manager or a senior does. Closing it again changes nothing.</summary>
    /// <returns>Null when there is no such manager for this person to see.</returns>
    public async Task<(ShownReport? Report, bool Refused)> CloseAsync(StaffMember person, string manager, Month month, CancellationToken cancellationToken)
    {
        if ((await ManagersAsync(person, cancellationToken)).All(m => m.SignIn != manager))
            return (null, false);
        if ((person.Role != StaffRole.Senior && person.SignIn != manager) || month.Until > time.Now)
            return (await ReadAsync(person, manager, month, cancellationToken), true);
        await transactions.RunAsync(async (db, stop) =>
        {
            if (await db.ClosedMonths.AnyAsync(m => m.Manager == manager && m.Month == month.Name, stop))
                return false;
            var report = await MonthBooks.CountAsync(db, manager, month, stop);
            db.ClosedMonths.Add(new ClosedMonth(manager, month.Name, report.ToJson(), person.SignIn, time.Now));
            db.AuditEntries.Add(new AuditEntry(AuditEntry.MonthClosed, "", person.SignIn, Json.Write(new { manager, month = month.Name }), time.Now));
            return true;
        }, cancellationToken);
        return (await ReadAsync(person, manager, month, cancellationToken), false);
    }

    /// <summary>Puts on record that the person took the report away as a file.</summary>
    public Task ExportedAsync(StaffMember person, string manager, Month month, CancellationToken cancellationToken) => transactions.RunAsync((db, _) =>
    {
        db.AuditEntries.Add(new AuditEntry(AuditEntry.Exported, "", person.SignIn, Json.Write(new { report = manager, month = month.Name }), time.Now));
        return Task.FromResult(true);
    }, cancellationToken);
}

/// <param name="ClosedAt">Null while the month is open.</param>
public sealed record ShownReport(MonthReport Report, DateTimeOffset? ClosedAt, string? ClosedBy);
