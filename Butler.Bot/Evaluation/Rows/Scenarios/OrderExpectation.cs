using Butler.Bot.Evaluation.Scoring;
using Butler.Skills.Orders;

namespace Butler.Bot.Evaluation.Rows.Scenarios;

/// <summary>An order of the household as it has to stand after a turn.</summary>
internal sealed record OrderExpectation
{
    public required string Item { get; init; }

    /// <summary>proposed, booked or cancelled.</summary>
    public required string Status { get; init; }

    /// <summary>Statuses that are as good.</summary>
    public IReadOnlyList<string> StatusAlt { get; init; } = [];

    public RowWhen? When { get; init; }
    public int? Quantity { get; init; }
    public string? Location { get; init; }
    public string? NoteContains { get; init; }

    /// <summary>There need not be one; if there is, it has to fit.</summary>
    public bool Optional { get; init; }

    public bool IsOfItem(ServiceOrder order) => order.ItemName == Item;

    public bool Fits(ServiceOrder order) =>
        IsOfItem(order)
        && (StatusOf(order) == Status || StatusAlt.Contains(StatusOf(order)))
        && (When is null || When.Holds(order.Start, order.End))
        && (Quantity is null || order.Quantity == Quantity)
        && (Location is null || Places.AreSame(Location, order.Location))
        && (NoteContains is null || order.Remark?.Contains(NoteContains, StringComparison.OrdinalIgnoreCase) == true);

    public override string ToString() =>
        string.Join(' ', new[] { Item, Status, When?.ToString(), Quantity is { } number ? $"x{number}" : null, Location, NoteContains }.Where(part => part is not null));

    public static string Say(ServiceOrder order) =>
        $"{order.ItemName} {StatusOf(order)} {RowWhen.Say(order.Start, order.End)} x{order.Quantity} {order.Location} {order.Remark}".TrimEnd();

    private static string StatusOf(ServiceOrder order) => order.Status switch
    {
        OrderStatus.Draft => "proposed",
        OrderStatus.Cancelled => "cancelled",
        _ => "booked",
    };
}
