using Butler.Skills.Conversations;
using Butler.Skills.Language.Quantities;
using Butler.Skills.Language.Replies;
using Butler.Skills.Language.Times;
using Butler.Skills.Orders;
using Butler.Skills.Orders.Drafting;
using Butler.Skills.Orders.Following;
using Butler.Skills.Orders.Recurring;

namespace Butler.Skills.Dialogue.LocalModel.Policies.Ordering;

/// <summary>A summary waits for a yes: yes, no, or yes but different.</summary>
internal sealed class ProposalPolicy : ILocalPolicy
{
    private const int LongestDetail = 30;
    private const int ShortQuestion = 14;
    private const int LongestCount = 6;
    private static readonly TimeSpan JustNow = TimeSpan.FromMinutes(30);

    public LocalDecision? Decide(Utterance said)
    {
        if (!said.View.ProposalOpen)
            return AfterwardsConfirmed(said);
        return said.View.Reply switch
        {
            // "As you like" is no yes to something that cannot be undone.
            ReplyKind.Indifferent when said.View.Elsewhere is not null => null,
            ReplyKind.Confirm when said.View.ConfirmedName is { } name && !IsOfADraft(said, name) => Different(said),
            ReplyKind.Confirm or ReplyKind.Indifferent => LocalDecision.Call("confirm", said.View.Elsewhere?.Function ?? "concierge_confirm_orders"),
            ReplyKind.Decline or ReplyKind.Cancel => LocalDecision.Call("decline", "concierge_drop_draft"),
            _ => Different(said),
        };
    }

    /// <summary>
    /// A second "ok" to what was just placed is not a second order; an "ok" to what nobody has shown for long is shown
    /// again before it is placed.
    /// </summary>
    private static LocalDecision? AfterwardsConfirmed(Utterance said)
    {
        if (said.View is not { Reply: ReplyKind.Confirm, Asked: null, Choice: null })
            return null;
        var latest = said.View.Orders.Count > 0 ? said.View.Orders[^1] : null;
        if (latest?.Placed > said.View.Now - JustNow && said.View.Recent.LastOrDefault(line => line.From != Author.Resident)?.Text.Contains(latest.Number, StringComparison.Ordinal) == true)
            return LocalDecision.Call("confirm", "orders_my_orders", ("about", latest.Number));
        return said.View.Drafts.Count > 0 || said.View.Aside.Count > 0 ? LocalDecision.Call("confirm", "concierge_show_drafts") : null;
    }

    /// <summary>"擦玻璃那个确认", while something else is up for a yes, says yes to nothing that was shown.</summary>
    private static bool IsOfADraft(Utterance said, string name) => said.View.Drafts.Any(d => NamedDraft.Is(name, d.ItemId, d.TitleZh, d.TitleEn, said.Find(name)));

    private static LocalDecision? Different(Utterance said)
    {
        if (said.View.Elsewhere is not null)
            return null;
        if (said.View.Change is { } change)
            return Otherwise(said, change);
        if (said.View.Drafts.Count == 0)
            return null;
        if (Replacement.Of(said, said.View.Drafts.Select(d => (d.Id, d.ItemId))) is { } other)
            return Change(said, said.View.Drafts.First(d => d.Id == other.Id), other.Item.Id);
        if (Replacement.PutRight(said, said.View.Drafts[^1]) is { } right)
            return LocalDecision.Call("change_detail", "concierge_change_draft", ("draft", right.Id), ("item", right.Item.Id), ("note", right.Words));
        if (said.Has(LocalCues.Sooner) && said.Time is null && said.Text.Length <= ShortQuestion)
            return Sooner(said, said.View.Drafts[^1]);
        if (said.Has(OrderCues.Notes) && said.Parts.Count == 1 && said.Time is null)
            return LocalDecision.Call("change_detail", "concierge_change_draft", ("draft", said.View.Drafts[^1].Id), ("note", said.Text.Trim()));
        var found = IsOnlyCounted(said) ? null : AnotherWish.Spoken(said);
        var draft = Meant(said, found?.Id);
        if (said.PricedItem is not null || (said.Has(LocalCues.Price) && said.Text.Length <= ShortQuestion && (found is null || found.Id == draft.ItemId)))
            return LocalDecision.Call("ask_price", "menu_ask_price", ("item", draft.ItemId));
        if (found is not null && found.Id != draft.ItemId)
        {
            if (said.Has(LocalCues.Replace) && said.Parts.Count == 1)
                return Change(said, draft, found.Id);
            if (AnotherWish.IsIn(said, draft.ItemId) || said.Time is null || !said.Has(LocalCues.Reschedule))
                return null;
        }

        if (said.View.Reply == ReplyKind.ConfirmWithChange || IsCorrection(said))
            return Change(said, draft, item: null);
        if (said.Text.Length <= ShortQuestion && WhenReader.Read(said.Text, said.View.Now).Any(p => p.Kind == WhenKind.Vague))
            return LocalDecision.Words("reschedule", said.Say("好的,想改到哪天、几点?", "Sure. To what day and time?")) with { Outcome = Talk.Outcomes.Asked };
        return said.Has(LocalCues.WantsChange) && said.Text.Length <= LongestDetail
            ? LocalDecision.Words("change_detail", said.Say("好的,请告诉我要改哪里:时间、数量、地点还是服务项目?", "Sure. What should be different: the time, the number, the place or the service?")) with { Outcome = Talk.Outcomes.Asked }
            : null;
    }

    /// <summary>Nothing is sooner than at once; but nobody sets out before the yes.</summary>
    private static LocalDecision Sooner(Utterance said, DraftView draft) => (draft.Start is null
        ? LocalDecision.Words("hurry", said.Say("您一确认就马上派人,15分钟内到门口。现在为您登记吗?", "As soon as you say yes somebody sets out and is at your door within 15 minutes. Shall I book it now?"))
        : LocalDecision.Words("reschedule", said.Say("可以,想提前到哪天、几点?", "Of course. To what earlier time?"))) with { Outcome = Talk.Outcomes.Asked };

    /// <summary>"Two of us, three suitcases" counts what belongs to the draft and wishes for nothing.</summary>
    private static bool IsOnlyCounted(Utterance said) =>
        said.Clauses.All(c => c.Length <= LongestCount && QuantityReader.Read(c) is { Index: 0 });

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
        var note = time.Length == 0 && said.Quantity is null && said.Place is null && item is null ? said.Text.Trim() : OtherThings(said);
        return LocalDecision.Call(time.Length > 0 ? "reschedule" : "change_detail", "concierge_change_draft",
            [("draft", draft.Id), ("item", item), .. time, ("quantity", Amount.Of(said, draft.Quantity)), ("location", said.Place?.Text), ("note", note),
            ("repeats", said.Recurrence(said.Text) is { } often ? RuleText.Write(often) : draft.Repeats && said.Has(OrderCues.JustOnce) ? RuleText.Once : null)]);
    }

    /// <summary>"Two of us, three suitcases": what is counted beside what the number is of.</summary>
    private static string? OtherThings(Utterance said)
    {
        if (said.Quantity is not { Unit: { } unit })
            return null;
        var others = said.Clauses.Where(c => QuantityReader.Read(c) is { Unit: { } other } && other != unit).ToList();
        return others.Count == 0 ? null : string.Join(said.English ? ", " : ",", others);
    }

    /// <summary>The change that was proposed is to be another one.</summary>
    private static LocalDecision? Otherwise(Utterance said, PendingChange change)
    {
        if (change.What == OrderChanges.Cancel || said.Finding.Sure is not null || said.View.Orders.FirstOrDefault(o => o.Id == change.OrderIds[0]) is not { } order)
            return null;
        var shown = said.View.Changed;
        if (said.Time is not null)
            return LocalDecision.Call("reschedule", "orders_reschedule_order", [("order", order.Id), .. TimeArguments.Corrected(said, shown?.Start, shown?.End)]);
        return Amount.Of(said, order.Quantity) is { } quantity && said.Text.Length <= LongestDetail
            ? LocalDecision.Call("change_detail", "orders_change_order", ("order", order.Id), ("quantity", quantity))
            : null;
    }

    /// <summary>The draft named by its item or its place in the list, else the last.</summary>
    private static DraftView Meant(Utterance said, string? itemId)
    {
        var drafts = said.View.Drafts;
        if (itemId is not null && drafts.FirstOrDefault(d => d.ItemId == itemId) is { } named)
            return named;
        if (drafts.Count > 1 && ChoiceReader.ReadWithin(said.Text, drafts.Count) is { } index)
            return drafts[index];
        // "Not Thursday, Friday": the one that is for Thursday.
        var ruledOut = WhenReader.Read(said.Text, said.View.Now).Where(p => (p.IsNegated || p.IsReason) && p.NamesDay).Select(p => p.Start.Date).ToList();
        return drafts.FirstOrDefault(d => d.Start is { } start && ruledOut.Contains(start.Date)) ?? drafts[^1];
    }
}
