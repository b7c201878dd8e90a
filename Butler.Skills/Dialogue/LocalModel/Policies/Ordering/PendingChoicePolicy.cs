using Butler.Skills.Language.Replies;
using Butler.Skills.Orders;
using Butler.Skills.Orders.Drafting;
using Butler.Skills.Orders.Following;

namespace Butler.Skills.Dialogue.LocalModel.Policies.Ordering;

/// <summary>The resident picks one of what was offered.</summary>
internal sealed class PendingChoicePolicy : ILocalPolicy
{
    private const int LongestPick = 24;

    public LocalDecision? Decide(Utterance said)
    {
        if (said.View.Choice is not { Ids.Count: > 0 } choice)
            return null;
        if (choice.Of == SameFault.Another)
            return said.Text.Length <= LongestPick && said.Has(OrderCues.Another) ? Use(choice, choice.Ids[0], said) : null;
        // "If you mean that one, tell me" is answered with a yes.
        if (choice.Ids is [var shown] && said.View.Reply is ReplyKind.Confirm)
            return Use(choice, shown, said);
        if (choice.Of == OrderChanges.Reschedule && choice.Ids is [var only])
            return said.Time is not null ? Use(choice, only, said) : said.View.Reply is ReplyKind.Decline or ReplyKind.Cancel ? Kept(said) : null;
        if (choice.Of == OrderChanges.Cancel && said.View.Reply is ReplyKind.Cancel)
            return LocalDecision.Call("cancel", "orders_cancel_order");
        if (said.View.Reply is ReplyKind.Decline or ReplyKind.Cancel)
            return LocalDecision.Words("decline", said.Say("好的,那就先不安排。需要时随时叫我。", "All right, nothing is arranged. I am here when you need me."));
        return Picked(choice, said) is { } id ? Use(choice, id, said) : null;
    }

    /// <summary>Only an hour keeps the order's day, only a day its hour. Null when no time was said.</summary>
    private static (string Name, object? Value)[]? Moved(string id, Utterance said) =>
        said.Time is not null && said.View.Orders.FirstOrDefault(o => o.Id == id) is { } order ? TimeArguments.Corrected(said, order.Start, order.End) : null;

    private static LocalDecision Kept(Utterance said) =>
        LocalDecision.Words("decline", said.Say("好的,原来的安排保持不变。", "All right, it stays as it was."));

    private static string? Picked(OfferedChoice choice, Utterance said)
    {
        if (ChoiceReader.Read(said.Text, choice.Ids.Count) is { } index)
            return choice.Ids[index];
        var named = choice.Ids.Where(id => Names(id, said).Any(n => said.Text.Contains(n, StringComparison.OrdinalIgnoreCase))).ToList();
        if (named is [var one])
            return one;
        return said.Text.Length <= LongestPick && said.Finding.Sure is { } item && choice.Ids.Contains(item.Id) ? item.Id : null;
    }

    private static IEnumerable<string> Names(string id, Utterance said)
    {
        if (said.Item(id) is { } item)
            return [item.Title.Zh, item.Title.En, item.Item];
        return said.View.Orders.FirstOrDefault(o => o.Id == id) is { } order ? [order.Number, order.Number[^6..], order.TitleZh, order.TitleEn] : [];
    }

    private static LocalDecision Use(OfferedChoice choice, string id, Utterance said)
    {
        var known = choice.Details;
        var time = said.Time is { } named ? TimeArguments.Of(named) : TimeArguments.Of(known.Start, known.End);
        return choice.Of switch
        {
            OrderChanges.Cancel => LocalDecision.Call("cancel", "orders_cancel_order", ("order", id)),
            OrderChanges.Reschedule => LocalDecision.Call("reschedule", "orders_reschedule_order", [("order", id), .. Moved(id, said) ?? time]),
            "hurry" => LocalDecision.Call("hurry", "orders_hurry_order", ("order", id)),
            OrderChanges.Change => LocalDecision.Call("change_detail", "orders_change_order",
                ("order", id), ("quantity", known.Quantity), ("location", known.Location), ("note", known.Note)),
            _ => LocalDecision.Call("book", SkillCall.DraftOrder,
                [("item", id), .. time, ("quantity", said.Quantity?.Value ?? known.Quantity), ("location", said.Place?.Text ?? known.Location), ("note", known.Note), ("another", choice.Of == SameFault.Another ? true : null)]),
        };
    }
}
