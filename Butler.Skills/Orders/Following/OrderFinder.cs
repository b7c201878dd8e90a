using Butler.Skills.Orders.Menus;

namespace Butler.Skills.Orders.Following;

/// <summary>Finds which order of the household the resident means.</summary>
internal static class OrderFinder
{
    /// <param name="reference">A number or its end, an id, the item's id or name, or nothing for whichever is open.</param>
    /// <returns>The orders it may be, the latest first.</returns>
    public static IReadOnlyList<ServiceOrder> Find(IOrderTurn turn, IMenuBook menu, string? reference)
    {
        var open = turn.Orders.Where(o => o.IsOpen && o.Kind != Menu.OrderKind.Complaint).Reverse().ToList();
        if (string.IsNullOrWhiteSpace(reference))
            return open;
        var words = reference.Trim();
        if (open.Find(o => o.Id == words || IsNumber(o, words)) is { } exact)
            return [exact];
        var named = open.Where(o => o.ItemId == words || o.ItemName == words || Mentions(words, o)).ToList();
        if (named.Count > 0)
            return named;
        var items = menu.Resolve(words).Select(i => i.Id).ToHashSet();
        return [.. open.Where(o => o.ItemId is { } id && items.Contains(id))];
    }

    private static bool IsNumber(ServiceOrder order, string words) =>
        order.Number is { } number && words.Length >= 4 && number.EndsWith(words, StringComparison.Ordinal);

    private static bool Mentions(string words, ServiceOrder order) =>
        words.Contains(order.TitleZh, StringComparison.OrdinalIgnoreCase) || words.Contains(order.TitleEn, StringComparison.OrdinalIgnoreCase);
}
