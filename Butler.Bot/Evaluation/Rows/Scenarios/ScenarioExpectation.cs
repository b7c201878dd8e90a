using Butler.Bot.Trials;
using Butler.Skills.Orders;

namespace Butler.Bot.Evaluation.Rows.Scenarios;

/// <summary>What must hold after one turn of a scenario. What is not given may be anything.</summary>
internal sealed record ScenarioExpectation
{
    private const string PreferenceKept = "remember_pref";

    public IReadOnlyList<string> ReplyContainsAny { get; init; } = [];
    public IReadOnlyList<string> ReplyNotContains { get; init; } = [];
    public OrderExpectation? Order { get; init; }
    public IReadOnlyList<OrderExpectation> Orders { get; init; } = [];

    /// <summary>How many placed orders the household has.</summary>
    public int? OrdersCount { get; init; }

    /// <summary>Nothing is placed in this turn; a draft is fine.</summary>
    public bool NoOrder { get; init; }

    public bool? Handoff { get; init; }
    public bool? Emergency { get; init; }
    public bool? Preference { get; init; }

    /// <summary>manager: a human manager says this, and the butler says nothing.</summary>
    public string? Sender { get; init; }

    /// <summary>photo: a picture comes with the words.</summary>
    public string? Attachment { get; init; }

    public IEnumerable<string> Faults(SeenTurn seen) => FaultsOfReply(seen).Concat(FaultsOfOrders(seen)).Concat(FaultsOfRoute(seen));

    private IEnumerable<string> FaultsOfReply(SeenTurn seen)
    {
        if (Sender == "manager" && seen.Reply.Length > 0)
            yield return $"the butler spoke while a person did: {seen.Reply}";
        if (ReplyContainsAny.Count > 0 && !ReplyContainsAny.Any(part => seen.Reply.Contains(part, StringComparison.OrdinalIgnoreCase)))
            yield return $"none of [{string.Join(' ', ReplyContainsAny)}] in the reply: {seen.Reply}";
        foreach (var part in ReplyNotContains.Where(part => seen.Reply.Contains(part, StringComparison.OrdinalIgnoreCase)))
            yield return $"“{part}” in the reply: {seen.Reply}";
    }

    private IEnumerable<string> FaultsOfOrders(SeenTurn seen)
    {
        List<ServiceOrder> left = [.. seen.Orders];
        foreach (var wanted in Order is null ? Orders : [Order, .. Orders])
        {
            if (left.Find(wanted.Fits) is { } order)
                left.Remove(order);
            else if (!wanted.Optional || left.Exists(wanted.IsOfItem))
                yield return $"wanted {wanted}, got [{string.Join("; ", seen.Orders.Select(OrderExpectation.Say))}] and: {seen.Reply}";
        }

        if (OrdersCount is { } count && seen.Placed.Count != count)
            yield return $"wanted {count} placed orders, got {seen.Placed.Count}";
        if (NoOrder && seen.PlacedNow.Count > 0)
            yield return $"placed {string.Join("; ", seen.PlacedNow.Select(OrderExpectation.Say))}";
    }

    private IEnumerable<string> FaultsOfRoute(SeenTurn seen)
    {
        if (Handoff is { } handoff && seen.WentToAPerson != handoff)
            yield return $"wanted handoff {handoff}, got {seen.Intent}/{seen.Outcome}: {seen.Reply}";
        if (Emergency is { } emergency && seen.Alarmed != emergency)
            yield return $"wanted emergency {emergency}, got {seen.Intent}/{seen.Outcome}";
        if (Preference is { } preference && (seen.Intent == PreferenceKept) != preference)
            yield return $"wanted preference {preference}, got {seen.Intent}/{seen.Outcome}: {seen.Reply}";
    }
}
