using Butler.Bot.Hosting;
using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Diary;
using Butler.Skills.Households;
using Butler.Skills.Households.Contacts;
using Butler.Skills.Orders;
using Butler.Skills.Privacy;
using Butler.Skills.Profile;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Care;

/// <summary>Households in a person's care. Every look at one's file is put on record.</summary>
public sealed class CareHouseholds(IButlerStore store, Transactions transactions, CommunityTime time, TimeProvider systemTime, Community community)
{
    private const int MostLines = 200;

    public async Task<IReadOnlyList<HouseholdRow>> ListAsync(StaffMember person, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var found = await new CareScope(db, person).Households.AsNoTracking().Include(h => h.Residents).OrderBy(h => h.Id).ToListAsync(cancellationToken);
        var open = await db.Orders
            .Where(o => o.Status != OrderStatus.Draft && o.Status != OrderStatus.Completed && o.Status != OrderStatus.Revisited && o.Status != OrderStatus.Cancelled)
            .GroupBy(o => o.HouseholdId).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        return [.. found.Select(h => new HouseholdRow(h, open.GetValueOrDefault(h.Id)))];
    }

    /// <summary>Null when there is none of this id in the person's care.</summary>
    public async Task<HouseholdFile?> ReadAsync(StaffMember person, string id, CancellationToken cancellationToken)
    {
        if (!await LookAsync(person, id, AuditEntry.ProfileSeen, cancellationToken))
            return null;
        await using var db = store.Open();
        var household = await db.Households.AsNoTracking().Include(h => h.Residents).SingleAsync(h => h.Id == id, cancellationToken);
        return new HouseholdFile(
            household,
            await db.Preferences.AsNoTracking().Where(p => p.HouseholdId == id).OrderBy(p => p.Since).ToListAsync(cancellationToken),
            await db.DiaryEntries.AsNoTracking().Where(e => e.HouseholdId == id).OrderByDescending(e => e.At).Take(MostLines).ToListAsync(cancellationToken),
            await db.Orders.AsNoTracking().Where(o => o.HouseholdId == id && o.Status != OrderStatus.Draft).OrderByDescending(o => o.CreatedAt).Take(MostLines).ToListAsync(cancellationToken),
            await (
                from talk in db.Conversations
                where talk.HouseholdId == id
                join last in db.Messages on new { ConversationId = talk.Id, Seq = talk.LastSeq } equals new { last.ConversationId, last.Seq }
                orderby last.At descending
                select new PastTalk(talk.Id, last.At, last.Text)).Take(20).ToListAsync(cancellationToken));
    }

    /// <summary>What a household's service card says. Null when the household is not in the person's care.</summary>
    public async Task<CardFile?> CardAsync(StaffMember person, string id, CancellationToken cancellationToken)
    {
        if (!await LookAsync(person, id, AuditEntry.CardPrinted, cancellationToken))
            return null;
        await using var db = store.Open();
        var household = await db.Households.AsNoTracking().SingleAsync(h => h.Id == id, cancellationToken);
        return new CardFile(
            household,
            community.Name,
            await db.Staff.AsNoTracking().SingleOrDefaultAsync(s => s.SignIn == household.Manager, cancellationToken),
            await db.Staff.AsNoTracking().FirstOrDefaultAsync(s => s.Role == StaffRole.Desk && s.LeftAt == null, cancellationToken));
    }

    /// <summary>Draws a card's one-time code, which is told now and never again. Null when the household is not in the person's care.</summary>
    public async Task<string?> DrawCodeAsync(StaffMember person, string id, CancellationToken cancellationToken) => await transactions.RunAsync(async (db, stop) =>
    {
        if (!await new CareScope(db, person).Households.AnyAsync(h => h.Id == id, stop) || await BindingDesk.IssueCardAsync(db, id, systemTime.GetUtcNow(), stop) is not { } drawn)
            return null;
        db.AuditEntries.Add(new AuditEntry(AuditEntry.CardPrinted, id, person.SignIn, Json.Write(new { card = drawn.Card.Id }), time.Now));
        return drawn.Code;
    }, cancellationToken);

    /// <summary>Puts on record that the person looked at the household, or took something of it away; false when it is not in their care.</summary>
    public Task<bool> LookAsync(StaffMember person, string id, string what, CancellationToken cancellationToken) => transactions.RunAsync(async (db, stop) =>
    {
        if (!await new CareScope(db, person).Households.AnyAsync(h => h.Id == id, stop))
            return false;
        db.AuditEntries.Add(new AuditEntry(what, id, person.SignIn, "", time.Now));
        return true;
    }, cancellationToken);

    /// <summary>Notes something in the diary; false when the household is not in the person's care.</summary>
    public Task<bool> NoteAsync(StaffMember person, string id, string text, CancellationToken cancellationToken) => transactions.RunAsync(async (db, stop) =>
    {
        if (!await new CareScope(db, person).Households.AnyAsync(h => h.Id == id, stop))
            return false;
        db.DiaryEntries.Add(DiaryEntry.Note(id, person.SignIn, text, time.Now));
        return true;
    }, cancellationToken);
}

/// <summary>What stands on a household's service card.</summary>
public sealed record CardFile(Household Household, string Community, StaffMember? Manager, StaffMember? Desk);

public sealed record HouseholdRow(Household Household, int OpenOrders);

/// <param name="Diary">The latest first.</param>
/// <param name="Orders">The latest first.</param>
public sealed record HouseholdFile(
    Household Household, IReadOnlyList<Preference> Preferences, IReadOnlyList<DiaryEntry> Diary, IReadOnlyList<ServiceOrder> Orders, IReadOnlyList<PastTalk> Talks);
