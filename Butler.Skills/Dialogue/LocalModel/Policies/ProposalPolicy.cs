using Butler.Skills.Language.Replies;
using Butler.Skills.Orders;

namespace Butler.Skills.Dialogue.LocalModel.Policies;

/// <summary>A summary waits for a yes: yes, no, or yes but different.</summary>
internal sealed class ProposalPolicy : ILocalPolicy
{
    private const int LongestDetail = 30;
    private static readonly TimeSpan JustNow = TimeSpan.FromMinutes(30);

    public LocalDecision? Decide(Utterance said)
    {
        if (!said.View.ProposalOpen)
            return AfterwardsConfirmed(said);
        return said.View.Reply switch
        {
            // "As you like" is no yes to something that cannot be undone.
            ReplyKind.Indifferent when said.View.Elsewhere is not null => null,
            ReplyKind.Confirm or ReplyKind.Indifferent => LocalDecision.Call("confirm", said.View.Elsewhere?.Function ?? "concierge_confirm_orders"),
            ReplyKind.Decline or ReplyKind.Cancel => LocalDecision.Call("decline", "concierge_drop_draft"),
            _ => Different(said),
        };
    }

    /// <summary>A second "ok" to what was just placed is not a second order.</summary>
    private static LocalDecision? AfterwardsConfirmed(Utterance said)
    {
        var latest = said.View.Orders.Count > 0 ? said.View.Orders[^1] : null;
        return said.View is { Reply: ReplyKind.Confirm, Asked: null, Choice: null } && latest?.Placed > said.View.Now - JustNow
            ? LocalDecision.Call("confirm", "orders_my_orders", ("about", latest.Number))
            : null;
    }

    private static LocalDecision? Different(Utterance said)
    {
        if (said.View.Elsewhere is not null)
            return null;
        if (said.View.Change is { } change)
            return said.Time is not null && said.Finding.Sure is null ? Move(said, change) : null;
        if (said.View.Drafts.Count == 0)
            return null;
        var found = said.Finding.Sure;
        var draft = Meant(said, found?.Id);
        if (found is not null && found.Id != draft.ItemId)
            return said.Has(LocalCues.Replace) && said.Parts.Count == 1 ? Change(said, draft, found.Id) : null;
        if (said.View.Reply == ReplyKind.ConfirmWithChange || IsCorrection(said))
            return Change(said, draft, item: null);
        return said.Has(LocalCues.WantsChange) && said.Text.Length <= LongestDetail
            ? LocalDecision.Words("change_detail", said.Say("好的,请告诉我要改哪里:时间、数量、地点还是服务项目?", "Sure. What should be different: the time, the number, the place or the service?")) with { Outcome = Talk.Outcomes.Asked }
            : null;
    }

    private static bool IsCorrection(Utterance said)
    {
        if (said.Has(LocalCues.Price) || said.Text.Contains('?', StringComparison.Ordinal) || said.Text.Contains('?', StringComparison.Ordinal))
            return said.Time is not null && said.Has(LocalCues.Reschedule);
        return said.Time is not null
            || (said.Text.Length <= LongestDetail && (said.Quantity is not null || said.Place is not null || said.Has(LocalCues.ChangeDetail)));
    }

    private static LocalDecision Change(Utterance said, DraftView draft, string? item)
    {
        var time = TimeArguments.Corrected(said, draft.Start, draft.End);
        var note = time.Length == 0 && said.Quantity is null && said.Place is null && item is null ? said.Text.Trim() : null;
        return LocalDecision.Call(time.Length > 0 ? "reschedule" : "change_detail", "concierge_change_draft",
            [("draft", draft.Id), ("item", item), .. time, ("quantity", said.Quantity?.Value), ("location", said.Place?.Text), ("note", note)]);
    }

    private static LocalDecision Move(Utterance said, PendingChange change)
    {
        var draft = said.View.Orders.FirstOrDefault(o => o.Id == change.OrderId);
        return LocalDecision.Call("reschedule", "orders_reschedule_order", [("order", change.OrderId), .. TimeArguments.Corrected(said, draft?.Start, draft?.End)]);
    }

    /// <summary>The draft named by its item or its place in the list, else the last.</summary>
    private static DraftView Meant(Utterance said, string? itemId)
    {
        var drafts = said.View.Drafts;
        if (itemId is not null && drafts.FirstOrDefault(d => d.ItemId == itemId) is { } named)
            return named;
        return drafts.Count > 1 && PickReader.Read(said.Text, drafts.Count) is { } index ? drafts[index] : drafts[^1];
    }
}
