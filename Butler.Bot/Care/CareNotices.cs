using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Turns;
using Butler.Skills.Community.Notices;
using Butler.Skills.Conversations;
using Butler.Skills.Households;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Care;

/// <summary>Notices to the households in a person's care: whom they reach, and what became of the messages.</summary>
public sealed class CareNotices(IButlerStore store, Transactions transactions, CommunityTime time, LiveEvents events, Delivery delivery)
{
    private const int Most = 40;
    private const string UsualSource = "管家中心";

    /// <summary>Publishes it and writes it into the talks of those it is for. False when it reaches nobody.</summary>
    public async Task<bool> PublishAsync(StaffMember person, string title, string text, AudienceChoice choice, TimeSpan validFor, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> told = [];
        var published = await transactions.RunAsync(async (db, stop) =>
        {
            told = [];
            var now = time.Now;
            if (await CareAudience.AddressAsync(db, person, choice, stop) is not { } audience)
                return false;
            var notice = db.Notices.Add(new Notice(new NoticeText(title, null, text, null, person.Role is StaffRole.Desk ? UsualSource : person.Name), audience, now, now + validFor, person.SignIn, now)).Entity;
            told = await NoticeDesk.TellAsync(db, notice, now, stop);
            return true;
        }, cancellationToken);
        foreach (var conversation in told)
        {
            delivery.Enqueue(conversation);
            events.Publish(conversation);
        }

        return published;
    }

    /// <summary>The notices that are for households in the person's care, the latest first, with what became of their messages.</summary>
    public async Task<IReadOnlyList<NoticeRow>> ListAsync(StaffMember person, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var scope = new CareScope(db, person);
        var manager = scope.Manager;
        var notices = await db.Notices.AsNoTracking().Include(n => n.Households)
            .Where(n => (scope.All || n.Manager == null || n.Manager == manager) && (n.Households.Count == 0 || n.Households.Any(x => scope.Households.Any(h => h.Id == x.HouseholdId))))
            .OrderByDescending(n => n.PublishedAt).Take(Most).ToListAsync(cancellationToken);
        var rows = new List<NoticeRow>();
        foreach (var notice in notices)
        {
            // They were written in the notice's own transaction, at its own instant.
            var lead = "【公共通知】" + notice.TitleZh;
            var states = await scope.Messages.Where(m => m.From == Author.System && m.At == notice.PublishedAt && m.Text.StartsWith(lead))
                .GroupBy(m => m.Delivery).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
            rows.Add(new NoticeRow(
                notice,
                states.Sum(s => s.Count),
                states.Where(s => s.Key is DeliveryState.Sent or DeliveryState.Delivered).Sum(s => s.Count),
                states.Where(s => s.Key is DeliveryState.Failed).Sum(s => s.Count),
                notice.IsInForce(time.Now),
                scope.MayChange(notice.Manager)));
        }

        return rows;
    }

    /// <summary>Takes a notice of one's own households back; desk and senior any.</summary>
    public Task<bool> WithdrawAsync(StaffMember person, string id, CancellationToken cancellationToken) => transactions.RunAsync(async (db, stop) =>
    {
        return await db.Notices.SingleOrDefaultAsync(n => n.Id == id, stop) is { } notice && new CareScope(db, person).MayChange(notice.Manager) && notice.Withdraw(time.Now);
    }, cancellationToken);
}

/// <param name="Told">Into how many talks it was written.</param>
public sealed record NoticeRow(Notice Notice, int Told, int Delivered, int Failed, bool InForce, bool MayWithdraw);
