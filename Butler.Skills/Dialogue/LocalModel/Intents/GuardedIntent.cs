using Butler.Skills.Handoffs;
using Butler.Skills.Orders.Menus;

namespace Butler.Skills.Dialogue.LocalModel.Intents;

/// <summary>
/// What was wanted by words that a rule takes out of the model's hands: who waits in anger still presses an order, and who
/// haggles still asks a price, whoever answers them.
/// </summary>
internal sealed class GuardedIntent(IntentReader reader, IMenuBook menu)
{
    public string Read(string text, HandoffReason reason)
    {
        var usual = reason == HandoffReason.Complaint ? "complaint" : "handoff";
        var learnt = reader.Read(text, menu.Menu)[0].Name;
        return Within(reason).Contains(learnt) ? learnt : usual;
    }

    /// <summary>Learns or loads now what was learnt about the menu as it is.</summary>
    public void Prepare() => reader.Prepare(menu.Menu);

    private static string[] Within(HandoffReason reason) => reason switch
    {
        HandoffReason.Complaint => ["hurry", "rate"],
        HandoffReason.Price => ["ask_price", "fee_query"],
        HandoffReason.Refund => ["fee_query"],
        HandoffReason.Privacy => ["show_data", "delete_data"],
        // A mark out of ten stays one, however little it is.
        _ => ["rate"],
    };
}
