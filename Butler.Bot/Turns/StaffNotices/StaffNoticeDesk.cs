using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Handoffs;
using Butler.Skills.Households;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Turns.StaffNotices;

/// <summary>What the buttons of a notice do; only for the person it was sent to.</summary>
public sealed class StaffNoticeDesk(Transactions transactions, CommunityTime time, TimeProvider systemTime, Delivery delivery, LiveEvents events)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    /// <summary>Acts and says in a word what stands on the button from now on; null when there is no such notice for the person.</summary>
    public async Task<string?> ActAsync(string noticeId, string person, StaffNoticeAct act, CancellationToken cancellationToken)
    {
        string? talk = null;
        var shown = await transactions.RunAsync(async (db, stop) =>
        {
            talk = null;
            var notice = await ((HostDb)db).StaffNotices.SingleOrDefaultAsync(n => n.Id == noticeId && n.Person == person, stop);
            var who = await db.Staff.SingleOrDefaultAsync(s => s.SignIn == person, stop);
            if (notice is null || who is null)
                return null;
            var now = systemTime.GetUtcNow();
            switch (act)
            {
                case StaffNoticeAct.Later:
                    notice.Later(now + Pause);
                    return "稍后提醒";
                case StaffNoticeAct.PassOn:
                    // Due at once: the watch passes on what was told and not acknowledged.
                    notice.Later(now);
                    return "已转交";
                default:
                    notice.Acknowledge(now);
                    (var word, talk) = await TakeAsync((HostDb)db, notice, who, stop);
                    return word;
            }
        }, cancellationToken);
        if (talk is not null)
        {
            delivery.Enqueue(talk);
            events.Publish(talk);
        }

        return shown;
    }

    private async Task<(string Word, string? Talk)> TakeAsync(HostDb db, StaffNotice notice, StaffMember person, CancellationToken cancellationToken)
    {
        switch (notice.Event)
        {
            case StaffNoticeEvent.Alarm:
                var alarm = await db.Alarms.SingleAsync(a => a.Id == notice.Subject, cancellationToken);
                alarm.Acknowledge(person.SignIn, time.Now);
                return ("已接手", null);
            case StaffNoticeEvent.Handoff:
                var handoff = await db.Handoffs.SingleAsync(h => h.Id == notice.Subject, cancellationToken);
                return await HandoffDesk.TakeAsync(db, handoff, person, time.Now, cancellationToken) == HandoffRefused.No ? ("已接手", handoff.ConversationId) : ("已由他人处理", null);
            default:
                return ("已知晓", null);
        }
    }
}
