using Butler.Bot.Hosting.Storage;
using Butler.Skills.Conversations;
using Butler.Skills.Households.Contacts;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Turns.Contacts;

/// <summary>What channels may know and change of their contacts.</summary>
public sealed class ContactBook(IButlerStore store, Transactions transactions, TimeProvider systemTime)
{
    /// <summary>Whose words these are; the binding is the host's own record.</summary>
    public async Task<KnownCaller> FindCallerAsync(string channel, string account, string userId, CancellationToken cancellationToken)
    {
        var contact = await FindAsync(channel, account, userId, cancellationToken);
        return new KnownCaller(new ConversationKey(channel, account, contact?.TalkId ?? userId), contact?.HouseholdId, contact?.ResidentId);
    }

    public async Task<ChannelContact?> FindAsync(string channel, string account, string userId, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        return await db.Contacts.AsNoTracking().SingleOrDefaultAsync(c => c.Channel == channel && c.Account == account && c.UserId == userId, cancellationToken);
    }

    /// <summary>The row of the talk this person has at present; null before their first word.</summary>
    public async Task<string?> FindTalkAsync(string channel, string account, string userId, CancellationToken cancellationToken)
    {
        var key = (await FindCallerAsync(channel, account, userId, cancellationToken)).Conversation;
        await using var db = store.Open();
        return await db.Conversations
            .Where(c => c.Channel == key.Channel && c.Account == key.Account && c.ChannelId == key.ChannelId)
            .Select(c => c.Id)
            .SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Takes one of the messages the channel still allows; atomic over all replicas.</summary>
    /// <param name="keep">How many have to be left over for something more important.</param>
    public async Task<bool> TakeSlotAsync(string contactId, int keep, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var now = systemTime.GetUtcNow();
        var row = db.Contacts.Where(c => c.Id == contactId && c.WindowEnds > now && c.WindowLeft > keep);
        return await db.ExecuteInLineAsync(stop => row.ExecuteUpdateAsync(set => set.SetProperty(c => c.WindowLeft, c => c.WindowLeft - 1), stop), cancellationToken) == 1;
    }

    /// <summary>Puts back what a call that the platform refused did not use.</summary>
    public async Task ReturnSlotAsync(string contactId, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var row = db.Contacts.Where(c => c.Id == contactId);
        await db.ExecuteInLineAsync(stop => row.ExecuteUpdateAsync(set => set.SetProperty(c => c.WindowLeft, c => c.WindowLeft + 1), stop), cancellationToken);
    }

    /// <summary>The platform says that nothing more is taken: whatever was counted here, the window is closed.</summary>
    public async Task CloseWindowAsync(string contactId, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var row = db.Contacts.Where(c => c.Id == contactId);
        await db.ExecuteInLineAsync(stop => row.ExecuteUpdateAsync(set => set.SetProperty(c => c.WindowLeft, 0), stop), cancellationToken);
    }

    /// <summary>Uses up one agreed message of a template; false when none is left. Atomic over all replicas.</summary>
    public Task<bool> TakeGrantAsync(ChannelContact contact, string template, CancellationToken cancellationToken) =>
        transactions.RunAsync(async (db, stop) =>
        {
            var current = await db.Contacts.SingleAsync(c => c.Id == contact.Id, stop);
            if (!current.Grants.Exists(g => g.Template == template))
                return false;
            current.CountGrants(template, -1);
            return true;
        }, cancellationToken);

    /// <summary>Changes a contact, which is made when the channel has not met them before.</summary>
    public Task ChangeAsync(string channel, string account, string userId, Action<ChannelContact> change, CancellationToken cancellationToken) =>
        transactions.RunAsync(async (db, stop) =>
        {
            var contact = await db.Contacts.SingleOrDefaultAsync(c => c.Channel == channel && c.Account == account && c.UserId == userId, stop)
                ?? db.Contacts.Add(new ChannelContact(channel, account, userId, systemTime.GetUtcNow())).Entity;
            change(contact);
            return contact.Id;
        }, cancellationToken);
}
