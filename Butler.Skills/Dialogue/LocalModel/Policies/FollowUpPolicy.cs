using System.Text.RegularExpressions;
using Butler.Skills.Language.Cues;

namespace Butler.Skills.Dialogue.LocalModel.Policies;

/// <summary>Questions and wishes about orders that are placed.</summary>
internal sealed partial class FollowUpPolicy : ILocalPolicy
{
    public LocalDecision? Decide(Utterance said)
    {
        if (said.Has(LocalCues.Hurry))
            return LocalDecision.Call("hurry", "orders_hurry_order", ("order", Reference(said)));
        if (said.Has(LocalCues.Status))
            return LocalDecision.Call("ask_status", "orders_my_orders", ("about", Reference(said) ?? said.Text));
        if (IsAboutAnOrder(said, LocalCues.Reschedule))
            return Reschedule(said);
        if (IsAboutAnOrder(said, LocalCues.Cancel))
            return Cancel(said);
        return said.View.Orders.Count > 0 && said.View.Drafts.Count == 0 && said.Has(LocalCues.ChangeDetail) && !IsNewRequest(said) ? Change(said) : null;
    }

    private static LocalDecision Reschedule(Utterance said)
    {
        if (said.View.Drafts.Count > 0)
        {
            var draft = said.View.Drafts[^1];
            return LocalDecision.Call("reschedule", "concierge_change_draft", [("draft", draft.Id), .. TimeArguments.Corrected(said, draft.Start, draft.End)]);
        }

        var reference = Reference(said);
        var order = said.View.Orders.LastOrDefault(o => reference is null || o.ItemId == reference || o.Number.EndsWith(reference, StringComparison.Ordinal));
        return LocalDecision.Call("reschedule", "orders_reschedule_order", [("order", reference), .. TimeArguments.Corrected(said, order?.Start, order?.End)]);
    }

    private static LocalDecision Cancel(Utterance said) => said.View.Drafts.Count > 0 && !said.View.Orders.Any(o => o.ItemId is { } id && id == Reference(said))
        ? LocalDecision.Call("cancel", "concierge_drop_draft")
        : LocalDecision.Call("cancel", "orders_cancel_order", ("order", Reference(said)));

    private static LocalDecision Change(Utterance said)
    {
        var note = said.Quantity is null && said.Place is null ? said.Text.Trim() : null;
        return LocalDecision.Call("change_detail", "orders_change_order",
            ("order", Reference(said)), ("quantity", said.Quantity?.Value), ("location", said.Place?.Text), ("note", note));
    }

    /// <summary>Words that speak of something agreed before; a new wish may hold them too ("改成淋浴").</summary>
    private static bool IsAboutAnOrder(Utterance said, CueSet words) => said.Has(words)
        && (said.View.Orders.Count > 0 || said.View.Drafts.Count > 0 || !IsNewRequest(said));

    private static bool IsNewRequest(Utterance said) =>
        said.Finding.Sure is { } item && said.View.Orders.All(o => o.ItemId != item.Id) && said.View.Drafts.All(d => d.ItemId != item.Id);

    /// <summary>The number or the item that is named; null when neither is.</summary>
    private static string? Reference(Utterance said)
    {
        if (Number().Match(said.Text) is { Success: true } number)
            return number.Value;
        var found = said.Finding;
        return found.Items.Select(i => i.Id).FirstOrDefault(id => said.View.Orders.Any(o => o.ItemId == id)) ?? found.Sure?.Id;
    }

    [GeneratedRegex(@"\d{6}-\d{6}|(?<!\d)\d{6}(?!\d)")]
    private static partial Regex Number();
}
