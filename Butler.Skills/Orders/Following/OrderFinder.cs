using Butler.Skills.Orders.Menus;

namespace Butler.Skills.Orders.Following;

/// <summary>Finds which order of the household the resident means.</summary>
internal static class OrderFinder
{
    /// <param name="reference">A number or its end, an id, the item's id or name, several of them separated by |, or nothing for whichever is open.</param>
    /// <returns>The open orders it may be, the latest first.</returns>
    public static IReadOnlyList<ServiceOrder> Find(IOrderTurn turn, IMenuBook menu, string? reference) =>
        // A complaint is meant only by its number: "取消" never takes one back.
        turn.Orders.Find(o => o.IsOpen && o.Number is not null && o.Number == reference) is { } exact ? [exact]
        : Among([.. turn.Orders.Where(o => o.IsOpen && o.Kind != Menu.OrderKind.Complaint).Reverse()], menu, reference);

    /// <summary>As <see cref="Find"/> among orders that were carried out.</summary>
    public static IReadOnlyList<ServiceOrder> FindFinished(IOrderTurn turn, IMenuBook menu, string? reference) =>
        Among([.. turn.Orders.Where(o => o.IsFinished || (o.Status == OrderStatus.Reopened && o.Rating is null)).OrderByDescending(FinishedAt)], menu, reference);

    public static DateTimeOffset FinishedAt(ServiceOrder order) =>
        order.History.LastOrDefault(e => e.What == "completed")?.At ?? order.CreatedAt;

    private static List<ServiceOrder> Among(List<ServiceOrder> orders, IMenuBook menu, string? reference)
    {
        if (string.IsNullOrWhiteSpace(reference))
            return orders;
        var words = reference.Trim();
        if (words.Contains('|', StringComparison.Ordinal))
            return [.. words.Split('|', StringSplitOptions.TrimEntries).SelectMany(w => Among(orders, menu, w)).Distinct()];
        if (orders.Find(o => o.Id == words || IsNumber(o, words)) is { } exact)
            return [exact];
        var named = orders.Where(o => o.ItemId == words || o.ItemName == words || Mentions(words, o)).ToList();
        if (named.Count > 0)
            return named;
        var items = menu.Resolve(words).Select(i => i.Id).ToHashSet();
        return [.. orders.Where(o => o.ItemId is { } id && items.Contains(id))];
    }

    private static bool IsNumber(ServiceOrder order, string words) =>
        order.Number is { } number && words.Length >= 4 && number.EndsWith(words, StringComparison.Ordinal);

    private static bool Mentions(string words, ServiceOrder order) =>
        words.Contains(order.TitleZh, StringComparison.OrdinalIgnoreCase) || words.Contains(order.TitleEn, StringComparison.OrdinalIgnoreCase);
}
