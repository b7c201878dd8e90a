using Butler.Skills.Dialogue.SafetyNet.Misuse;
using Butler.Skills.Dialogue.SafetyNet.Persons;
using Butler.Skills.Handoffs;
using Butler.Skills.Orders.Menus;
using Butler.Skills.Talk;

namespace Butler.Skills.Dialogue.LocalModel.Intents;

/// <summary>
/// What was wanted by words that a rule takes out of the model's hands: who waits in anger still presses an order, and who
/// haggles still asks a price, whoever answers them.
/// </summary>
internal sealed class GuardedIntent(IntentReader reader, IMenuBook menu)
{
    private const double Surely = 0.9;
    private const double Plainly = 0.7;

    private static readonly string[] Own =
    [
        "manager_phone", "ask_manager", "fee_query", "parcel", "visitor", "announcement", "activity", "weather", "reminder", "list_free", "list_menu", "show_data",
        "ask_status", "cancel", "reschedule", "change_detail", "remember_pref", "chitchat", "greeting", "thanks", "bye",
    ];

    public string Read(string text, HandoffReason reason)
    {
        var usual = reason == HandoffReason.Complaint ? "complaint" : "handoff";
        var learnt = reader.Read(text, menu.Menu)[0].Name;
        return Within(reason).Contains(learnt) ? learnt : usual;
    }

    /// <summary>Whether words that only sound like a person's matter surely ask for what the butler answers itself.</summary>
    public bool IsTheButlersOwn(string text) =>
        reader.Read(text, menu.Menu)[0] is { Likelihood: >= Surely } wanted && Own.Contains(wanted.Name) && !HandoffDetector.HasSign(text);

    /// <summary>Whether the menu plainly has what only sounds like something that it lacks.</summary>
    public bool IsOnTheMenu(string text) =>
        menu.Find(text) is { Sure.IsOrdered: true, Candidates: [{ Score: >= Plainly }, ..] } && !HandoffDetector.HasSign(text);

    /// <summary>Whether a service is wanted and the menu plainly has it: copies of a contract are no quarrel about one.</summary>
    public bool IsOrdered(string text) => IsOnTheMenu(text) && reader.Read(text, menu.Menu)[0].Name == IntentReader.Service;

    /// <summary>Whether words that only sound like an attempt surely ask for what anybody may ask.</summary>
    public bool IsAskedByAnybody(string text) =>
        reader.Read(text, menu.Menu)[0] is { Likelihood: >= Surely, Name: "list_free" or "list_menu" or "manager_phone" or "ask_manager" or "rate" or "greeting" or "thanks" or "bye" or "weather" } && !InjectionDetector.HasSign(text);

    /// <summary>The item that words are about which a person gets to see.</summary>
    public TracedItem? ItemOf(string text) => menu.Find(text).Sure is { } item ? new TracedItem(item.Id, item.Item) : null;

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
