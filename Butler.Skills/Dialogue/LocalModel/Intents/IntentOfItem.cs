using Butler.Skills.Menu;

namespace Butler.Skills.Dialogue.LocalModel.Intents;

/// <summary>Some items of the menu are what residents want to do or know by an intent of its own.</summary>
internal static class IntentOfItem
{
    public static string Read(MenuItem item) => item.Id switch
    {
        "reminder" => "reminder",
        "weather-forecast" => "weather",
        "fees-and-bills" => "fee_query",
        "visitor-registration" => "visitor",
        "community-activity-signup" => "activity",
        _ => item.Served switch { Served.Venue => "ask_venue", Served.Info => "ask_guide", _ => IntentReader.Service },
    };
}
