using Butler.Skills.Storage;

namespace Butler.Skills.Orders.Capacity;

/// <summary>One place of a slot, taken by an order. The row is unique, so that however many confirm at once, no place is given twice.</summary>
public sealed class SlotSeat
{
    private SlotSeat() { }

    public SlotSeat(string slot, int seat, string orderId)
    {
        Id = Ids.New();
        (Slot, Seat, OrderId) = (slot, seat, orderId);
    }

    public string Id { get; private set; } = "";

    /// <summary>The pool and the start of the slot.</summary>
    public string Slot { get; private set; } = "";

    /// <summary>From 0, below the capacity.</summary>
    public int Seat { get; private set; }

    public string OrderId { get; private set; } = "";
}
