using Butler.Skills.Menu;

namespace Butler.Skills.Orders.Drafting;

/// <summary>A fault or a public matter that was told already and is still being dealt with is not ordered twice.</summary>
internal static class SameFaultRule
{
    private static readonly TimeSpan Fresh = TimeSpan.FromDays(14);

    /// <summary>The first open order of the same fault at the same place; a place that was not said may be any.</summary>
    public static ServiceOrder? Find(IOrderTurn turn, MenuItem item, OrderDetails details) => item.Kind is OrderKind.Repair or OrderKind.Report
        ? turn.Orders.Find(o => o.IsOpen && o.ItemId == item.Id && o.CreatedAt > turn.Now - Fresh && IsSamePlace(o.Location, details.Location))
        : null;

    private static bool IsSamePlace(string? known, string? said) => known is null || said is null
        || known.Contains(said, StringComparison.OrdinalIgnoreCase) || said.Contains(known, StringComparison.OrdinalIgnoreCase);
}
