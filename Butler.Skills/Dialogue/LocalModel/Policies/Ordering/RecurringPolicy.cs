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

    private static readonly CueSet Limits = CueSet.Of("到|until|till");

    public LocalDecision? Decide(Utterance said)
    {
        if (said.View.Recurring.Count == 0)
            return null;
        var item = Named(said);
        var about = item is not null || said.Finding.Sure is null;
        if (!about)
            return null;
        if (said.Has(Pauses))
            return LocalDecision.Call("change_detail", "recurring_pause_recurring", ("item", item), ("until", Until(said)));
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

    /// <summary>When it comes again: after a length of time, at the time that is named as its end, or behind the time it is paused for.</summary>
    private static string? Until(Utterance said)
    {
        if (LengthReader.Days(said.Text) is { } days)
            return IsoTime.Write(new DateTimeOffset(said.View.Now.Date, said.View.Now.Offset).AddDays(days));
        if (said.Time is not { } time)
            return null;
        return IsoTime.Write(said.Has(Limits) ? time.Start : time.End ?? time.Start);
    }
}
