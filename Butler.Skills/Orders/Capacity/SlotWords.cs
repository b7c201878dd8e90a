using Butler.Skills.Conversations;
using Butler.Skills.Language.Text;
using Butler.Skills.Orders.Wording;

namespace Butler.Skills.Orders.Capacity;

/// <summary>What is said when no place is left at the wanted time.</summary>
internal static class SlotWords
{
    /// <param name="placed">Whether it is an order that was to be moved, not a new one.</param>
    public static string Full(ServiceOrder order, DateTimeOffset start, DateTimeOffset? end, IReadOnlyList<DateTimeOffset> free, bool placed, IOrderTurn turn)
    {
        var when = OrderTimes.Say(start, end, turn.Now, turn.Language);
        var title = OrderLines.Title(order, turn.Language);
        var times = free.Select(f => OrderTimes.Say(f, null, turn.Now, turn.Language));
        if (turn.Language == TalkLanguage.English)
        {
            return $"I am sorry, {title} is fully booked for {when}; {(placed ? "your order stays as it was" : "nothing was booked")}. "
                + (free.Count == 0 ? "I see no free time in the days around it. What other day would suit you?" : $"The nearest free times are {string.Join("; ", times)}. Which would suit you?");
        }

        return $"抱歉,{title}在{when}的名额已满,{(placed ? "原来的安排保持不变" : "还没有为您登记")}。"
            + (free.Count == 0 ? "前后几天都没有空位了,您看改到哪天?" : $"最近有空的时间:{string.Join(";", times)}。您看改到哪个时间?");
    }

    public static IReadOnlyList<QuickReply> Buttons(IReadOnlyList<DateTimeOffset> free, IOrderTurn turn) =>
        [.. free.Select(f => OrderTimes.Say(f, null, turn.Now, turn.Language)!).Select(text => new QuickReply(text, text))];
}
