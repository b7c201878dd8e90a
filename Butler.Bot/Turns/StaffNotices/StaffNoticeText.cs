using Butler.Bot.Hosting.Time;
using Butler.Skills.Handoffs;
using Butler.Skills.ServiceLevels;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Turns.StaffNotices;

/// <summary>What a notice says: which door and what kind of matter, never the resident's words or telephone.</summary>
internal static class StaffNoticeText
{
    public static async Task<(string Title, string Text, bool Open, string? Household)> OfAsync(ButlerDb db, StaffNotice notice, CommunityTime time, CancellationToken cancellationToken)
    {
        switch (notice.Event)
        {
            case StaffNoticeEvent.Alarm:
                var alarm = await db.Alarms.AsNoTracking().SingleAsync(a => a.Id == notice.Subject, cancellationToken);
                return ("紧急报警", $"{await DoorAsync(db, alarm.HouseholdId, cancellationToken)}：{alarm.Kind}，{time.Local(alarm.RaisedAt):HH:mm} 报警，请立即处理。", alarm.AcknowledgedAt is null, alarm.HouseholdId);
            case StaffNoticeEvent.Handoff:
                var handoff = await db.Handoffs.AsNoTracking().SingleAsync(h => h.Id == notice.Subject, cancellationToken);
                return ("业主请您接手", $"{await DoorAsync(db, handoff.HouseholdId, cancellationToken)}：{time.Local(handoff.RequestedAt):HH:mm} 请求人工，请在10分钟内响应。", handoff.State is HandoffState.Offered or HandoffState.Requested, handoff.HouseholdId);
            default:
                var happened = await db.ClockEvents.AsNoTracking().SingleAsync(e => e.Id == notice.Subject, cancellationToken);
                var clock = await db.Clocks.AsNoTracking().SingleOrDefaultAsync(c => c.Id == happened.ClockId, cancellationToken);
                var state = happened.What == ClockEventKind.Warned ? "即将超时" : "已超时";
                return ("服务承诺" + state, $"{await DoorAsync(db, happened.HouseholdId, cancellationToken)}：{time.Local(happened.DueAt):HH:mm} {state}，请跟进。", clock is { End: null, StoppedAt: null }, happened.HouseholdId);
        }
    }

    private static async Task<string> DoorAsync(ButlerDb db, string? householdId, CancellationToken cancellationToken) =>
        await db.Households.Where(h => h.Id == householdId).Select(h => h.Room).SingleOrDefaultAsync(cancellationToken) ?? "未绑定的住户";
}
