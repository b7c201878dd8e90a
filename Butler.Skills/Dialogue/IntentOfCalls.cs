using Butler.Skills.Menu;

namespace Butler.Skills.Dialogue;

/// <summary>What a resident wanted, read from the skills a model called when it cannot say so itself.</summary>
internal static class IntentOfCalls
{
    public static string Read(ButlerTurn turn)
    {
        foreach (var call in turn.Trace.Calls)
        {
            var intent = call.Skill switch
            {
                "concierge.draft_order" => OfDraft(turn),
                "concierge.change_draft" => "change_detail",
                "concierge.confirm_orders" => "confirm",
                "concierge.drop_draft" => "decline",
                "orders.my_orders" => "ask_status",
                "orders.cancel_order" => "cancel",
                "orders.reschedule_order" => "reschedule",
                "orders.change_order" => "change_detail",
                "orders.hurry_order" => "hurry",
                "ratings.rate_order" => "rate",
                "ratings.dispute_order" => "complaint",
                "recurring.end_recurring" => "cancel",
                "recurring.my_recurring" => "ask_status",
                "recurring.pause_recurring" or "recurring.resume_recurring" => "change_detail",
                "plans.plan" => "book",
                "repeats.repeat_order" => OfDraft(turn),
                "menu.ask_price" => "ask_price",
                "menu.list_menu" => "list_menu",
                "handoff.to_manager" => "handoff",
                "handoff.who_is_my_manager" => "ask_manager",
                "complaints.complaint" => "complaint",
                "profile.remember" or "profile.forget" => "remember_pref",
                "profile.my_preferences" or "privacy.show_my_data" => "show_data",
                "privacy.delete_my_data" => "delete_data",
                "privacy.confirm_deletion" => "confirm",
                _ when call.Skill.StartsWith("reminders.", StringComparison.Ordinal) => "reminder",
                "menu.ask_live" => "weather",
                _ when call.Skill.StartsWith("bills.", StringComparison.Ordinal) => "fee_query",
                _ when call.Skill.StartsWith("parcels.", StringComparison.Ordinal) => "parcel",
                _ when call.Skill.StartsWith("visitors.", StringComparison.Ordinal) => "visitor",
                _ when call.Skill.StartsWith("notices.", StringComparison.Ordinal) => "announcement",
                _ when call.Skill.StartsWith("activities.", StringComparison.Ordinal) => "activity",
                _ when call.Skill.StartsWith("venues.", StringComparison.Ordinal) => "ask_venue",
                _ when call.Skill.StartsWith("guides.", StringComparison.Ordinal) => "ask_guide",
                _ => null,
            };
            if (intent is not null)
                return intent;
        }

        return "chitchat";
    }

    private static string OfDraft(ButlerTurn turn) => turn.Drafts.Count == 0 ? "book" : Of(turn.Drafts[^1].Kind);

    public static string Of(OrderKind kind) => kind switch
    {
        OrderKind.Report => "report",
        OrderKind.Repair => "repair",
        _ => "book",
    };
}
