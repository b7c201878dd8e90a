using Butler.Skills.Language.Text;
using Butler.Skills.Language.Times;
using Butler.Skills.Orders.Wording;

namespace Butler.Skills.Orders.Recurring;

/// <summary>What is said about recurring services.</summary>
internal static class RecurringWords
{
    /// <summary>"每周一 上午9:00".</summary>
    public static string Rule(RecurringOrder recurring, IOrderTurn turn)
    {
        var first = recurring.FirstStart.ToOffset(turn.Now.Offset);
        return RecurrenceText.Say(recurring.Recurrence, turn.Language, DateOnly.FromDateTime(first.DateTime));
    }

    public static string None(IOrderTurn turn) => English(turn)
        ? "Your household has no recurring service at the moment. Say for example \"hourly cleaning every Monday morning\" to begin one."
        : "您家目前没有定期服务。想定期安排的话,直接说比如\"每周一上午钟点工\"就行。";

    public static string List(IReadOnlyList<RecurringOrder> running, IOrderTurn turn) =>
        (English(turn) ? "Your recurring services:\n" : "您家的定期服务:\n") + Lines(running, turn);

    public static string Which(IReadOnlyList<RecurringOrder> running, IOrderTurn turn) =>
        (English(turn) ? "Which one do you mean?\n" : "请问是哪一项?\n") + Lines(running, turn);

    public static string Paused(RecurringOrder recurring, int cancelled, IOrderTurn turn)
    {
        var from = OrderTimes.Day(recurring.PausedFrom, turn.Now, turn.Language);
        var until = OrderTimes.Day(recurring.PausedUntil, turn.Now, turn.Language);
        return English(turn)
            ? $"{Named(recurring, turn)} is paused{(from is null ? "" : $" from {from}")}{(until is null ? "" : $" until {until}")}.{(cancelled == 0 ? "" : $" {cancelled} order(s) in that time are cancelled.")} {(until is null ? "Say \"resume\" when it should come again." : "")}".TrimEnd()
            : $"{Named(recurring, turn)}{(from is null ? "已暂停" : $"{from}起暂停")}{(until is null ? "" : $",{until}起恢复")}。{(cancelled == 0 ? "" : $"这段时间里已排的{cancelled}单一并取消。")}{(until is null ? "要恢复时说一声\"恢复\"就行。" : "")}";
    }

    public static string Resumed(RecurringOrder recurring, IOrderTurn turn) => English(turn)
        ? $"{Named(recurring, turn)} comes again from now on."
        : $"{Named(recurring, turn)}已恢复,之后照常安排。";

    public static string AskEnd(RecurringOrder recurring, IOrderTurn turn) => English(turn)
        ? $"End {Named(recurring, turn)}, with the orders of it that are still open?"
        : $"要停掉{Named(recurring, turn)}吗?已排好还没做的也会一并取消。";

    public static string Ended(RecurringOrder recurring, int cancelled, IOrderTurn turn) => English(turn)
        ? $"{Named(recurring, turn)} has ended{(cancelled == 0 ? "" : $"; {cancelled} open order(s) of it are cancelled")}."
        : $"已为您停掉{Named(recurring, turn)}{(cancelled == 0 ? "" : $",还没做的{cancelled}单已取消")}。";

    /// <summary>No place was left at the time of an occurrence.</summary>
    public static LocalizedText Full(ServiceOrder occurrence, DateTimeOffset now) => new(
        $"您定期的{occurrence.TitleZh},{OrderTimes.Say(occurrence, now, TalkLanguage.Chinese)}这一次名额已满。客户经理会和您另约时间,也可以直接告诉我改到什么时候(编号 {occurrence.Number})。",
        $"Your recurring {occurrence.TitleEn} is fully booked for {OrderTimes.Say(occurrence, now, TalkLanguage.English)}. Your manager will find another time with you, or just tell me one (number {occurrence.Number}).");

    public static string Begun(IOrderTurn turn) => English(turn)
        ? "It is arranged again each time a week ahead; say \"pause\" or \"stop\" whenever you like."
        : "之后每次都会提前一周排好;想暂停或停掉,随时说一声。";

    private static string Lines(IEnumerable<RecurringOrder> running, IOrderTurn turn) =>
        string.Join('\n', running.Select((r, i) => $"{i + 1}. {Named(r, turn)}{(r.State == RecurringState.Paused ? English(turn) ? " (paused)" : "(已暂停)" : "")}"));

    private static string Named(RecurringOrder recurring, IOrderTurn turn)
    {
        var title = new LocalizedText(recurring.TitleZh, recurring.TitleEn).In(turn.Language);
        return English(turn) ? $"{title}, {Rule(recurring, turn)}" : $"{Rule(recurring, turn)}的{title}";
    }

    private static bool English(IOrderTurn turn) => turn.Language == TalkLanguage.English;
}
