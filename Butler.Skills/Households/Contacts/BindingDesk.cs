using Butler.Skills.Conversations;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Skills.Households.Contacts;

/// <summary>
/// Binds people on channels to households and lets them go. Works in the caller's unit of work and saves nothing. Every
/// refusal sounds alike, so that nobody learns which codes, households or digits exist.
/// </summary>
public static class BindingDesk
{
    private const int DigitsOfPhone = 4;
    private const int MostWrongDigits = 5;
    private static readonly TimeSpan CardLife = TimeSpan.FromDays(30);
    private static readonly TimeSpan InvitationLife = TimeSpan.FromHours(24);

    /// <summary>A new card of a household for its residents; its code is told now and never again. Null when there is no such household.</summary>
    public static async Task<(ServiceCard Card, string Code)?> IssueCardAsync(ButlerDb db, string householdId, DateTimeOffset systemNow, CancellationToken cancellationToken)
    {
        if (!await db.Households.AnyAsync(h => h.Id == householdId, cancellationToken))
            return null;
        var drawn = ServiceCard.Draw(householdId, systemNow + CardLife);
        db.ServiceCards.Add(drawn.Card);
        return drawn;
    }

    /// <summary>An invitation by a member, or by the house in a member's name; its code is told now and never again.</summary>
    public static (ServiceCard Card, string Code) Invite(ButlerDb db, string householdId, string memberId, string? guestName, DateTimeOffset systemNow)
    {
        var drawn = ServiceCard.Draw(householdId, systemNow + InvitationLife, memberId, guestName);
        db.ServiceCards.Add(drawn.Card);
        return drawn;
    }

    /// <summary>Somebody scanned or typed a code.</summary>
    public static async Task<BindingStep> ShowAsync(ButlerDb db, ChannelContact contact, string code, DateTimeOffset systemNow, CancellationToken cancellationToken)
    {
        if (contact.IsLocked(systemNow))
            return BindingStep.Locked;
        var hash = ServiceCard.HashOf(code);
        var card = await db.ServiceCards.SingleOrDefaultAsync(c => c.CodeHash == hash, cancellationToken);
        if (card?.IsGood(systemNow) != true)
            return contact.Fail(systemNow) > 0 ? BindingStep.BadCode : BindingStep.Locked;
        contact.Show(card);
        return card.InvitedBy is null ? BindingStep.AskDigits : BindingStep.AskInviterDigits;
    }

    /// <summary>Somebody who has shown a card gave the last digits of the registered telephone.</summary>
    public static async Task<BindingStep> ConfirmAsync(
        ButlerDb db, ChannelContact contact, Conversation conversation, string digits, DateTimeOffset now, DateTimeOffset systemNow, CancellationToken cancellationToken)
    {
        var card = await db.ServiceCards.SingleOrDefaultAsync(c => c.Id == contact.PendingCardId, cancellationToken);
        if (contact.IsLocked(systemNow) || card?.IsGood(systemNow) != true)
            return BindingStep.Locked;
        var residents = await db.Residents.Where(r => r.HouseholdId == card.HouseholdId).OrderBy(r => r.Id).ToListAsync(cancellationToken);
        var known = residents.Find(r => r.LivesThere && (card.InvitedBy is null || r.Id == card.InvitedBy) && r.Phone?.Length > DigitsOfPhone && r.Phone.EndsWith(digits, StringComparison.Ordinal));
        if (known is null)
        {
            card.Fail(MostWrongDigits);
            return contact.Fail(systemNow) > 0 && card.IsGood(systemNow) ? BindingStep.WrongDigits : BindingStep.Locked;
        }

        var resident = card.InvitedBy is null ? known : AddMember(db, residents, card);
        card.UseUp(contact.Id);
        contact.BindTo(resident.HouseholdId, resident.Id, now);
        if (conversation.HouseholdId is null)
            conversation.BindTo(resident.HouseholdId, resident.Id);
        return BindingStep.Bound;
    }

    /// <summary>
    /// Somebody moved out: every channel of theirs (or of the whole household) forgets the household, open cards die, and
    /// what was still to be sent to them is taken back, and their sign-ins are good for nothing.
    /// </summary>
    /// <param name="residentId">Null for the whole household.</param>
    /// <returns>How many contacts were let go; null when the one who is named does not live there.</returns>
    public static async Task<int?> MoveOutAsync(ButlerDb db, string householdId, string? residentId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var residents = await db.Residents.Where(r => r.HouseholdId == householdId && r.MovedOutAt == null && (residentId == null || r.Id == residentId)).ToListAsync(cancellationToken);
        if (residents.Count == 0 && residentId is not null)
            return null;
        foreach (var resident in residents)
            resident.MoveOut(now);
        var contacts = await db.Contacts.Where(c => c.HouseholdId == householdId && (residentId == null || c.ResidentId == residentId)).ToListAsync(cancellationToken);
        foreach (var contact in contacts)
        {
            var (channel, account, talk) = (contact.Channel, contact.Account, contact.TalkId);
            contact.Unbind();
            var waiting = await (
                from message in db.Messages
                where message.Delivery == DeliveryState.Pending
                join conversation in db.Conversations on message.ConversationId equals conversation.Id
                where conversation.Channel == channel && conversation.Account == account && conversation.ChannelId == talk
                select message).ToListAsync(cancellationToken);
            foreach (var message in waiting)
                message.Withdraw();
        }

        foreach (var card in await db.ServiceCards.Where(c => c.HouseholdId == householdId && c.UsedBy == null).ToListAsync(cancellationToken))
            card.UseUp("");
        return contacts.Count;
    }

    private static Resident AddMember(ButlerDb db, List<Resident> residents, ServiceCard card)
    {
        var number = residents.Count + 1;
        while (residents.Exists(r => r.Id == $"{card.HouseholdId}-{number}"))
            number++;
        return db.Residents.Add(new Resident($"{card.HouseholdId}-{number}", card.HouseholdId, card.GuestName ?? "家人", phone: null)).Entity;
    }
}
