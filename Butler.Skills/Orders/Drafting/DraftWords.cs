using System.Globalization;
using System.Text;
using Butler.Skills.Conversations;
using Butler.Skills.Language.Text;
using Butler.Skills.Menu;
using Butler.Skills.Orders.Menus;
using Butler.Skills.Orders.Severity;
using Butler.Skills.Orders.Wording;

namespace Butler.Skills.Orders.Drafting;

/// <summary>Questions and summaries about drafts.</summary>
internal static class DraftWords
{
    public static IReadOnlyList<QuickReply> ConfirmButtons(TalkLanguage language) => language == TalkLanguage.English
        ? [new("Confirm", "Confirm"), new("Change", "I'd like to change something"), new("Cancel", "Cancel")]
        : [new("确认", "确认"), new("修改", "我要修改"), new("取消", "取消")];

    public static string Summary(IReadOnlyList<ServiceOrder> drafts, Func<ServiceOrder, MenuItem?> itemOf, IOrderTurn turn)
    {
        var english = turn.Language == TalkLanguage.English;
        var text = new StringBuilder();
        if (drafts.Count == 1)
        {
            text.Append(english ? "Please check:\n" : "请您核对:\n")
                .Append(OrderLines.Block(drafts[0], itemOf(drafts[0]), turn.Now, turn.Language)).Append('\n');
        }
        else
        {
            text.Append(english ? "Please check these requests:\n" : "请您核对以下几项:\n");
            for (var i = 0; i < drafts.Count; i++)
                text.Append(CultureInfo.InvariantCulture, $"{i + 1}. {OrderLines.Line(drafts[i], itemOf(drafts[i]), turn.Now, turn.Language)}\n");
        }

        AppendPrice(text, drafts, itemOf, turn.Language);
        if (drafts.Any(d => d.Approval == ApprovalState.Pending))
            text.Append(english ? "This one needs your manager's approval first; you will be told the result.\n" : "此项需客户经理审批,通过后安排,结果会通知您。\n");
        if (drafts.Any(d => itemOf(d)?.Agreement == true))
            text.Append(english ? "A short agreement is signed with you before it starts.\n" : "开始前需与您签一份服务协议。\n");
        if (drafts.Any(d => d.Severity > OrderSeverity.Normal))
            text.Append(english ? "Marked as urgent; if another time suits you better, just say so.\n" : "已标为加急,优先安排;想换个时间也请直接说。\n");
        foreach (var (draft, order) in SameAgain(drafts, turn))
        {
            text.Append(english
                ? $"Note: you already have {OrderLines.Title(draft, turn.Language)} for that time (number {order.Number}); this would be a second one.\n"
                : $"提醒:同一时间您已约过{OrderLines.Title(draft, turn.Language)}(编号 {order.Number}),这是另外一单。\n");
        }

        return text.Append((english, drafts.Count) switch
        {
            (true, 1) => "Shall I book it?",
            (true, _) => "Shall I book them all?",
            (false, 1) => "可以为您登记吗?",
            _ => "以上都为您登记,可以吗?",
        }).ToString();
    }

    /// <param name="offered">Times inside the service hours, when the one that was said is outside them.</param>
    /// <param name="together">The drafts that the answer is for as well.</param>
    public static string Question(IOrderTurn turn, ServiceOrder draft, IReadOnlyList<ServiceOrder> together, Func<ServiceOrder, MenuItem?> itemOf, string slot, IReadOnlyList<OrderDetails> offered)
    {
        var english = turn.Language == TalkLanguage.English;
        var title = string.Join(english ? " and " : "、", together.Prepend(draft).Select(d => OrderLines.TitleWithQuantity(d, itemOf(d), turn.Language)));
        var others = LiveDrafts.Of(turn).Where(d => d.Id != draft.Id && MissingSlotRule.Of(d, itemOf(d), turn.Now) is null)
            .Select(d => OrderLines.TitleWithQuantity(d, itemOf(d), turn.Language)).ToList();
        var noted = others.Count == 0 ? ""
            : english ? $"Noted: {string.Join("; ", others)}. "
            : $"好的,{string.Join("、", others)}已记下;";
        if (slot == MissingSlotRule.When && draft.Start is not null)
        {
            return noted + (offered.Count == 0
                ? (english ? $"{title}: " : $"{title},") + Past(new OrderDetails(draft.Start, draft.End), turn) + (english ? " " : "") + Asking(draft, slot, english)
                : Outside(turn, draft, new OrderDetails(draft.Start, draft.End), itemOf(draft)!, offered));
        }

        var lead = others.Count == 0
            ? english ? $"Sure, {title}." : $"好的,{title}。"
            : english ? $"{noted}Now {title}." : $"{noted}接着是{title}。";
        return lead + (english ? " " : "") + Asking(draft, slot, english);
    }

    /// <summary>What was put aside when a new wish came.</summary>
    public static string PutAside(IReadOnlyList<ServiceOrder> drafts, TalkLanguage language) => language == TalkLanguage.English
        ? $"Your earlier request ({string.Join(", ", drafts.Select(d => OrderLines.Title(d, language)))}) is not booked yet; I have put it aside. Say \"continue\" to come back to it."
        : $"您之前的\"{string.Join("、", drafts.Select(d => OrderLines.Title(d, language)))}\"还没有下单,我先放一边,需要时说\"继续\"就行。";

    public static string Past(OrderDetails details, IOrderTurn turn)
    {
        var when = OrderTimes.Say(details.Start, details.End, turn.Now, turn.Language);
        return turn.Language == TalkLanguage.English ? $"{when} has already gone by." : $"{when}已经过了。";
    }

    /// <summary>The wanted time is outside the service hours: when it is served, and the nearest times.</summary>
    public static string Outside(IOrderTurn turn, ServiceOrder order, OrderDetails wanted, MenuItem item, IReadOnlyList<OrderDetails> offered)
    {
        var english = turn.Language == TalkLanguage.English;
        var title = OrderLines.Title(order, turn.Language);
        var when = OrderTimes.Say(wanted.Start, wanted.End, turn.Now, turn.Language);
        var hours = ServiceHoursText.Say(item.Hours, turn.Language);
        var times = string.Join(english ? " or " : ",或者", offered.Select(o => OrderTimes.Say(o.Start, o.End, turn.Now, turn.Language)));
        return english
            ? $"{title} is served {hours}, so {when} is not possible. The nearest I can offer: {times}. Would that do, or what other time?"
            : $"{title}的服务时间是{hours},{when}安排不了。最近可以约{times},您看行吗?也可以说个别的时间。";
    }

    /// <summary>Drafts for which the very same thing is booked at the very same time.</summary>
    private static IEnumerable<(ServiceOrder Draft, ServiceOrder Order)> SameAgain(IReadOnlyList<ServiceOrder> drafts, IOrderTurn turn) =>
        from draft in drafts
        let order = turn.Orders.FirstOrDefault(o => o.IsOpen && o.ItemId == draft.ItemId && o.Start == draft.Start && o.End == draft.End && draft.Start is not null)
        where order is not null
        select (draft, order);

    private static string Asking(ServiceOrder draft, string slot, bool english) => (slot, draft.Kind, english) switch
    {
        (MissingSlotRule.Location, _, true) => "Where exactly is it?",
        (MissingSlotRule.Location, _, _) => "请问具体在什么位置?",
        _ when draft.Repeats is not null => english ? "From which day, and at what time?" : "请问从哪天开始、几点?",
        (_, OrderKind.Repair, true) => "When may the technician come - right now, this afternoon, or another time?",
        (_, OrderKind.Repair, _) => "请问师傅什么时候上门方便?现在、下午还是别的时间都可以。",
        (_, _, true) => "What day and time would suit you?",
        _ => "请问您希望安排在哪天、什么时间?",
    };

    private static void AppendPrice(StringBuilder text, IReadOnlyList<ServiceOrder> drafts, Func<ServiceOrder, MenuItem?> itemOf, TalkLanguage language)
    {
        var english = language == TalkLanguage.English;
        text.Append(english ? "Price: " : "费用:");
        var prices = drafts.Select(d => d.Price).Distinct().ToList();
        if (drafts.Count == 1 || (prices.Count == 1 && prices[0].Amount is null))
        {
            text.Append(Say(drafts[0])).Append('\n');
            return;
        }

        // What has a price of its own is named; the usual agreement stands once at the end.
        var known = drafts.Where(d => d.Price != MenuPrice.ByAgreement).Select(d => english ? $"{OrderLines.Title(d, language)} {Say(d)}" : $"{OrderLines.Title(d, language)}{Say(d)}").ToList();
        text.Append(string.Join(english ? "; " : ";", known));
        if (known.Count < drafts.Count)
            text.Append(english ? "; the rest " : ";其余").Append(PriceWords.Say(MenuPrice.ByAgreement, unit: null, quantity: null, language));
        text.Append('\n');

        string Say(ServiceOrder draft) => PriceWords.Say(draft.Price, itemOf(draft)?.Unit, draft.SaidQuantity, language);
    }
}
