using Butler.Skills.Language.Cues;
using Butler.Skills.Menu;
using Butler.Skills.Orders.Wording;

namespace Butler.Skills.Dialogue.LocalModel.Policies.Ordering;

/// <summary>Questions and wishes about orders that are placed.</summary>
internal sealed class FollowUpPolicy : ILocalPolicy
{
    private const int ShortChange = 24;
    private const double Plain = 0.5;
    private const double PlainlyLive = 0.7;

    public LocalDecision? Decide(Utterance said)
    {
        if (IsHurry(said))
            return LocalDecision.Call("hurry", "orders_hurry_order", ("order", OrderReference.OfOpen(said) ?? OrderReference.JustPlaced(said)));
        if (Is(said, LocalCues.Status, "ask_status"))
            return LocalDecision.Call("ask_status", "orders_my_orders", ("about", OrderReference.Of(said) ?? (said.Has(LocalCues.Arrival) ? OrderReference.JustPlaced(said) : null) ?? said.Text));
        if (Replace(said) is { } replace)
            return replace;
        if (Is(said, LocalCues.Reschedule, "reschedule"))
            return Reschedule(said);
        if (Is(said, LocalCues.Cancel, "cancel"))
            return Cancel(said);
        // A day and a service of the menu make a new wish, however many details it holds.
        if (!IsOpen(said))
            return IsLearnt(said, "change_detail") && !(IsNewRequest(said) && (said.Time is not null || !said.IsRather("change_detail")))
                ? LocalDecision.Call("change_detail", "orders_change_order", ("order", OrderReference.Of(said)), ("note", said.Text.Trim()))
                : null;
        if (said.View.Orders.Count == 0 || said.View.Drafts.Count > 0)
            return null;
        if (said.Has(OrderCues.Notes) && !ItemNames.IsInSeveral(said) && said.Time is null)
            return LocalDecision.Call("change_detail", "orders_change_order", ("order", OrderReference.Known(said) ?? said.View.Orders[^1].Id), ("note", said.Text.Trim()));
        if (!said.Has(LocalCues.ChangeDetail) || IsNewRequest(said))
            return null;
        // "Actually make it five": a time and nothing else is another time.
        return said.Time is { NamesTime: true } && said.Quantity is null && said.Place is null && said.Text.Length <= ShortChange ? Reschedule(said) : Change(said);
    }

    internal static bool IsHurry(Utterance said) => !IsNews(said) && (Is(said, LocalCues.Hurry, "hurry") || (IsOpen(said) && said.Has(LocalCues.Rush)));

    /// <summary>
    /// "马桶堵了 快点来人" beside an order of something else presses nothing: it is a fault of its own. Nor does a day to come,
    /// where nothing is ordered that could be late.
    /// </summary>
    private static bool IsNews(Utterance said) => !said.Has(LocalCues.Hurry) && (IsOpen(said)
        ? said.Finding.Sure is { Kind: OrderKind.Repair or OrderKind.Report } && IsNewRequest(said)
        : said.Finding.Sure is { Kind: OrderKind.Repair or OrderKind.Report } fault && ItemNames.IsIn(said.Text, fault) || said.Time is { NamesDay: true } day && day.Start.Date > said.View.Now.Date);

    private static LocalDecision Reschedule(Utterance said)
    {
        if (said.View.Drafts.Count > 0)
        {
            var draft = said.View.Drafts[^1];
            return LocalDecision.Call("reschedule", "concierge_change_draft", [("draft", draft.Id), .. TimeArguments.Corrected(said, draft.Start, draft.End)]);
        }

        var named = OrderReference.OfOpen(said);
        if (OrderReference.Number(said) is null && OrderedDay.OfMoved(said, named) is { } moved)
        {
            // The day that names the order is not the new one.
            var first = moved.Orders.Count > 0 ? moved.Orders[0] : null;
            return LocalDecision.Call("reschedule", "orders_reschedule_order",
                [("order", moved.Reference ?? named), ("day", moved.Missed), .. TimeArguments.Corrected(moved.Rest, first?.Start, first?.End, said.View.Now)]);
        }

        var reference = named ?? OrderReference.JustPlaced(said);
        var order = said.View.Orders.LastOrDefault(o => reference is null || o.ItemId == reference || o.Number.EndsWith(reference, StringComparison.Ordinal));
        return LocalDecision.Call("reschedule", "orders_reschedule_order", [("order", reference), .. TimeArguments.Corrected(said, order?.Start, order?.End)]);
    }

    private static LocalDecision Cancel(Utterance said)
    {
        var named = OrderReference.Several(said);
        if (said.View.Drafts.Count > 0 && !said.View.Orders.Any(o => o.ItemId is { } id && id == named) && OrderReference.Number(said) is null)
            return LocalDecision.Call("cancel", "concierge_drop_draft", ("draft", DraftOf(said)));
        var all = said.Has(OrderCues.All);
        if (!all && OrderReference.Number(said) is null && OrderedDay.Of(said, named) is { } day)
            return day.Orders.Count == 0 && LeftOut(day, said) is { } paused ? paused : LocalDecision.Call("cancel", "orders_cancel_order", ("order", day.Reference ?? named), ("day", day.Missed));
        // "All" of what is named, or of everything.
        var among = named is not null && said.View.Orders.Any(o => named.Contains(o.Id, StringComparison.Ordinal) || o.ItemId == named || named.Contains(o.Number[^6..], StringComparison.Ordinal));
        return LocalDecision.Call("cancel", "orders_cancel_order", ("order", all ? among ? named : null : named ?? OrderReference.JustPlaced(said)), ("all", all ? true : null));
    }

    /// <summary>A service that comes again and again is left out on a day for which nothing is ordered yet.</summary>
    private static LocalDecision? LeftOut(OrderedDay day, Utterance said)
    {
        var running = said.View.Recurring.Where(r => !r.Paused).ToList();
        var until = (day.Phrase.End ?? day.Phrase.Start).AddMinutes(1);
        return running is [var only]
            ? LocalDecision.Call("change_detail", "recurring_pause_recurring",
                ("item", only.ItemId), ("from", IsoTime.Write(new DateTimeOffset(day.Phrase.Start.Date, day.Phrase.Start.Offset))), ("until", IsoTime.Write(new DateTimeOffset(until.AddHours(23).Date, until.Offset))))
            : null;
    }

    /// <summary>Who names what is not wanted any more takes back nothing else, also when it is none of the drafts.</summary>
    /// <returns>Null for all of them.</returns>
    private static string? DraftOf(Utterance said)
    {
        var named = said.View.Drafts.Where(d => d.ItemId is { } id && said.Item(id) is { } item && ItemNames.IsIn(said.Text, item)).Select(d => d.Id).ToList();
        if (named.Count > 0)
            return string.Join('|', named);
        return said.Finding.Sure is { } other && ItemNames.IsIn(said.Text, other) && said.View.Drafts.All(d => d.ItemId != other.Id) ? other.Id : null;
    }

    private static LocalDecision Change(Utterance said)
    {
        var reference = OrderReference.Of(said) ?? OrderReference.JustPlaced(said);
        var order = said.View.Orders.LastOrDefault(o => o.ItemId == reference || o.Number == reference) ?? said.View.Orders[^1];
        var note = said.Quantity is null && said.Place is null ? said.Text.Trim() : null;
        return LocalDecision.Call("change_detail", "orders_change_order",
            ("order", reference), ("quantity", Amount.Of(said, order.Quantity)), ("location", said.Place?.Text), ("note", note));
    }

    private static LocalDecision? Replace(Utterance said)
    {
        if (said.View.Orders.Count == 0 || said.View.Drafts.Count > 0)
            return null;
        return Replacement.Of(said, said.View.Orders.Select(o => (o.Id, o.ItemId))) is { } other
            ? LocalDecision.Call("change_detail", "orders_change_order", ("order", other.Id), ("item", other.Item.Id))
            : null;
    }

    /// <summary>
    /// By a decisive word, or by what the whole sounds like. With nothing open only the latter counts: a new wish may hold
    /// the same words ("改成淋浴").
    /// </summary>
    private static bool Is(Utterance said, CueSet words, string intent) => IsOpen(said)
        ? (said.Has(words) && !IsLive(said)) || (said.View.Orders.Count > 0 && said.Wants(intent) && (!IsNewRequest(said) || (said.IsRather(intent) && !IsNamedAnew(said))))
        : IsLearnt(said, intent);

    /// <summary>"Is CA1234 late" asks for no order, while "how long will he take" only sounds like a forecast.</summary>
    private static bool IsLive(Utterance said) => said.Finding is { Sure.Live: not null, Candidates: [{ Score: >= PlainlyLive }, ..] };

    private static bool IsOpen(Utterance said) => said.View.Orders.Count > 0 || said.View.Drafts.Count > 0;

    /// <summary>
    /// Who takes something back never orders it; other words about a service may begin a new order ("carpet, tomorrow at
    /// three" moves nothing), and what is only told
    /// by the menu ("is CA1234 late") is no order that could be late.
    /// </summary>
    private static bool IsLearnt(Utterance said, string intent) => said.Wants(intent)
        && (intent == "cancel" || !IsNewRequest(said) || (said.LikelihoodOf(intent) >= Plain && (intent != "reschedule" || said.Has(LocalCues.Reschedule))))
        && (said.Finding.Sure is not { IsOrdered: false } || said.IsRather(intent));

    /// <summary>"同一天再来修一下冰箱", while something else is arranged.</summary>
    private static bool IsNamedAnew(Utterance said) => said.Finding.Sure is { IsOrdered: true } item && said.Time is not null && ItemNames.IsIn(said.Text, item);

    private static bool IsNewRequest(Utterance said) =>
        said.Finding.Sure is { } item && said.View.Orders.All(o => o.ItemId != item.Id) && said.View.Drafts.All(d => d.ItemId != item.Id);
}
