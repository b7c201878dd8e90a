using Butler.Skills.Language.Cues;
using Butler.Skills.Orders.Wording;

namespace Butler.Skills.Dialogue.LocalModel.Policies.Ordering;

/// <summary>Wishes about services that come again and again: paused, taken up, ended.</summary>
internal sealed class RecurringPolicy : ILocalPolicy
{
    private static readonly CueSet Pauses = CueSet.Of("暂停|先停|停一停|停一段|停一下|停两周|停一周|停一个月|停半个月|停几天|先不用来|pause|suspend|put on hold|stop for");
    private static readonly CueSet Resumes = CueSet.Of("恢复|继续来|重新开始|重新来|接着来|又可以来|resume|start again|begin again|come again");
    private static readonly CueSet Ends = CueSet.Of("以后不用来|以后不用每|以后别来|以后不来|以后不要了|不用每|不要每|别每|停掉|停了吧|终止|结束|不续|不再续|不做了|取消每|取消包月|取消定期|取消长期|长期的取消|定期的取消|每周的取消|每天的取消|stop the|end the|no more|cancel the weekly|cancel the daily|cancel my weekly|cancel the recurring|stop coming");
    private static readonly CueSet Lists = CueSet.Of("定期服务|定期的有|长期的有|每周约了|包了哪些|recurring services|recurring orders|regular services");

    private static readonly CueSet Limits = CueSet.Of("到|再来|再恢复|再开始|再继续|until|till|back");
    private static readonly CueSet Onwards = CueSet.Of("开始|起|以后|之后都|from|starting|onwards");

    public LocalDecision? Decide(Utterance said)
    {
        if (said.View.Recurring.Count == 0)
            return null;
        var item = Named(said);
        var about = item is not null || said.Finding.Sure is null;
        if (!about)
            return null;
        if (said.Has(Pauses))
        {
            var (from, until) = Pause(said);
            return LocalDecision.Call("change_detail", "recurring_pause_recurring", ("item", item), ("from", IsoTime.Write(from)), ("until", IsoTime.Write(until)));
        }

        if (said.View.Recurring.Any(r => r.Paused) && said.Has(Resumes))
            return LocalDecision.Call("change_detail", "recurring_resume_recurring", ("item", item));
        if (said.Has(Ends))
            return LocalDecision.Call("cancel", "recurring_end_recurring", ("item", item));
        return said.Has(Lists) ? LocalDecision.Call("ask_status", "recurring_my_recurring") : null;
    }

    private static string? Named(Utterance said)
    {
        var items = said.Finding.Items.Select(i => i.Id).ToHashSet();
        return said.View.Recurring.FirstOrDefault(r => r.ItemId is { } id && items.Contains(id)
            || said.Text.Contains(r.TitleZh, StringComparison.OrdinalIgnoreCase) || said.Text.Contains(r.TitleEn, StringComparison.OrdinalIgnoreCase))?.ItemId;
    }

    /// <summary>
    /// From when until when: for a length of time, up to a time that is named as its end, from one on, or for the very days
    /// that are named ("下周先停").
    /// </summary>
    private static (DateTimeOffset? From, DateTimeOffset? Until) Pause(Utterance said)
    {
        var time = said.Time;
        if (LengthReader.Days(said.Text) is { } days)
        {
            var begins = said.Has(Onwards) ? time?.Start : null;
            return (begins, DayOf(begins ?? said.View.Now).AddDays(days));
        }

        if (time is null || said.Has(Limits))
            return (null, time?.Start);
        return said.Has(Onwards) ? (time.Start, null) : (DayOf(time.Start), time.End is { TimeOfDay.Ticks: 0 } end ? end : DayOf(time.End ?? time.Start).AddDays(1));
    }

    private static DateTimeOffset DayOf(DateTimeOffset time) => new(time.Date, time.Offset);
}
