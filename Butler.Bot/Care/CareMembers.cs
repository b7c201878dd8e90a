using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Households;
using Butler.Skills.Households.Contacts;
using Butler.Skills.Privacy;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Care;

/// <summary>Who belongs to the households in a person's care: members come in by an invitation and go by moving out.</summary>
public sealed class CareMembers(Transactions transactions, CommunityTime time, TimeProvider systemTime)
{
    /// <summary>
    /// An invitation for a new member, in the name of one who lives there: the digits of that member's registered telephone
    /// are the second factor. Null when the household is not in the person's care.
    /// </summary>
    /// <param name="memberId">Null for the first who has a telephone registered.</param>
    /// <returns>Without a code when nobody there has a telephone registered, or not this member.</returns>
    public Task<Invitation?> InviteAsync(StaffMember person, string householdId, string? memberId, string? name, CancellationToken cancellationToken) =>
        transactions.RunAsync(async (db, stop) =>
        {
            if (!await new CareScope(db, person).Households.AnyAsync(h => h.Id == householdId, stop))
                return null;
            var member = await db.Residents.AsNoTracking()
                .Where(r => r.HouseholdId == householdId && r.MovedOutAt == null && r.Phone != null && (memberId == null || r.Id == memberId))
                .OrderBy(r => r.Id)
                .FirstOrDefaultAsync(stop);
            if (member is null)
                return new Invitation(null, null, null);
            var (card, code) = BindingDesk.Invite(db, householdId, member.Id, name, systemTime.GetUtcNow());
            db.AuditEntries.Add(new AuditEntry(AuditEntry.Invited, householdId, person.SignIn, Json.Write(new { card = card.Id }), time.Now));
            return new Invitation(BindingWords.Spaced(code), member.Id, card.ExpiresAt);
        }, cancellationToken);

    /// <summary>Somebody moved out, or everybody: their channels forget the household, and what was set up for them ends. Null when nobody of that id lives in a household in the person's care.</summary>
    /// <returns>How many channels were let go.</returns>
    public Task<int?> MoveOutAsync(StaffMember person, string householdId, string? residentId, CancellationToken cancellationToken) =>
        transactions.RunAsync(async (db, stop) =>
        {
            if (!await new CareScope(db, person).Households.AnyAsync(h => h.Id == householdId, stop)
                || await BindingDesk.MoveOutAsync(db, householdId, residentId, time.Now, stop) is not { } count)
                return null;
            await Leaving.EndAsync(db, householdId, residentId, person, time.Now, stop);
            db.AuditEntries.Add(new AuditEntry(AuditEntry.MovedOut, householdId, person.SignIn, Json.Write(new { resident = residentId, channels = count }), time.Now));
            return (int?)count;
        }, cancellationToken);
}

/// <param name="Code">As it is read and typed; told now and never again.</param>
/// <param name="MemberId">Whose telephone's digits are asked for.</param>
public sealed record Invitation(string? Code, string? MemberId, DateTimeOffset? ExpiresAt);
