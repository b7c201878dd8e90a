using Butler.Skills.Menu;
using Butler.Skills.Orders.Severity;

namespace Butler.Skills.Orders.Drafting;

/// <summary>What must be known before a draft can be summed up: at most one question for an item.</summary>
internal static class MissingSlotRule
{
    public const string When = "when";
    public const string Location = "location";

    /// <summary>
    /// Null when nothing is missing. A time that has gone by or that nobody works at is no time. What gets worse by waiting
    /// needs none: it is for at once. An item that has left the menu asks for nothing more.
    /// </summary>
    public static string? Of(ServiceOrder draft, MenuItem? item, DateTimeOffset now)
    {
        if (item is null)
            return null;
        if (draft.Start is null ? (item.Needs.Contains(Slot.When) && !IsForAtOnce(draft)) || draft.Repeats is not null : PastTimeRule.IsBroken(draft, now) || ServiceHoursRule.IsBroken(item, draft, now))
            return When;
        return item.Needs.Contains(Slot.Location) && draft.Location is null ? Location : null;
    }

    private static bool IsForAtOnce(ServiceOrder draft) => draft is { Kind: OrderKind.Repair, Severity: > OrderSeverity.Normal };
}
