using Butler.Skills.Language.Text;
using Butler.Skills.Menu;
using Butler.Skills.Orders.Following;
using Butler.Skills.Orders.Severity;
using Butler.Skills.Orders.Wording;
using Butler.Skills.Talk;

namespace Butler.Skills.Orders.Drafting;

/// <summary>What is said again about a fault goes to the order it has already.</summary>
internal static class SameFault
{
    /// <summary>What "it is another one" that follows is about.</summary>
    public const string Another = "another";

    public static SkillResult Attach(IOrderTurn turn, ServiceOrder order, MenuItem item, OrderDetails details)
    {
        order.AttachPhotos(turn.Photos);
        order.Fill(details with { Start = null, End = null }, turn.Now);
        order.Weigh(SeverityReader.Read(order.Kind, turn.Text), turn.Now);
        if (details.Start is not null && details.Start != order.Start && !PastTimeRule.IsBroken(details, turn.Now))
        {
            turn.Board.Put(new SkillResult(Outcomes.Answered, Known(order, turn)) { Place = SkillPlaces.Aside });
            return OrderChanges.Propose(turn, order, OrderChanges.Reschedule, details);
        }

        turn.OrderMemory.Choice = new OfferedChoice(Another, [item.Id], details);
        return new SkillResult(Outcomes.Answered, $"{Known(order, turn)}{(turn.Language == TalkLanguage.English
            ? " I have added what you say to it and made no second order. If it is another one, say \"another one\"."
            : "您刚才说的已补充到这一单,不重复登记。如果是另一处的,请说\"是另一个\"。")}") { Place = SkillPlaces.Change };
    }

    private static string Known(ServiceOrder order, IOrderTurn turn) => turn.Language == TalkLanguage.English
        ? $"You have reported this already: {OrderLines.Title(order, turn.Language)}, number {order.Number}, {StatusWords.Say(order, turn.Language)}."
        : $"这件事您已经报过:{OrderLines.Title(order, turn.Language)},编号 {order.Number},{StatusWords.Say(order, turn.Language)}。";
}
