using Butler.Skills.Menu;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Skills.Orders.Capacity;

/// <summary>
/// Gives and frees the places of slots, in the transaction of the order that needs them. Two that take the same place
/// meet at its unique row: the later commit is thrown away and looks again.
/// </summary>
public static class SlotDesk
{
    private const int MostOffered = 3;

    /// <summary>Takes a place at the order's time; false when there is none. An order of something without a capacity, or without a time, needs none.</summary>
    public static Task<bool> TryTakeAsync(ButlerDb db, ServiceOrder order, DateTimeOffset now, CancellationToken cancellationToken) =>
        TryTakeAsync(db, order, order.Start, order.End, now, cancellationToken);

    /// <summary>Changes the place for one at another time; false, with the old place kept, when there is none.</summary>
    public static async Task<bool> TryMoveAsync(ButlerDb db, ServiceOrder order, DateTimeOffset start, DateTimeOffset? end, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var held = await HeldAsync(db, order, cancellationToken);
        // What waits for approval holds no place yet.
        if (order.Approval == ApprovalState.Pending)
            return await HasRoomAsync(db, order, start, end, now, cancellationToken);
        if (held.Exists(s => Slots(order, start, end, now).Any(slot => order.Capacity!.NameOf(slot) == s.Slot)))
            return true;
        if (!await TryTakeAsync(db, order, start, end, now, cancellationToken))
            return false;
        db.SlotSeats.RemoveRange(held);
        return true;
    }

    /// <summary>Whether there is a place now; somebody may still be quicker.</summary>
    public static async Task<bool> HasRoomAsync(ButlerDb db, ServiceOrder order, DateTimeOffset? start, DateTimeOffset? end, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var slot in Slots(order, start, end, now))
        {
            if ((await FreeAsync(db, order.Capacity!, slot, cancellationToken)).Count > 0)
                return true;
        }

        return order.Capacity is null || start is null;
    }

    /// <summary>The order is given up: its place is free again.</summary>
    public static async Task FreeAsync(ButlerDb db, ServiceOrder order, CancellationToken cancellationToken) =>
        db.SlotSeats.RemoveRange(await HeldAsync(db, order, cancellationToken));

    /// <summary>The starts of the nearest slots with a place, the nearest first.</summary>
    public static async Task<IReadOnlyList<DateTimeOffset>> NearestAsync(ButlerDb db, ServiceOrder order, DateTimeOffset wanted, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var found = new List<DateTimeOffset>();
        if (order.Capacity is not { } capacity)
            return found;
        foreach (var slot in SlotTimes.Around(capacity, wanted, now))
        {
            if ((await FreeAsync(db, capacity, slot, cancellationToken)).Count == 0)
                continue;
            found.Add(slot);
            if (found.Count == MostOffered)
                break;
        }

        return found;
    }

    private static async Task<bool> TryTakeAsync(ButlerDb db, ServiceOrder order, DateTimeOffset? start, DateTimeOffset? end, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var slot in Slots(order, start, end, now))
        {
            var free = await FreeAsync(db, order.Capacity!, slot, cancellationToken);
            if (free.Count == 0)
                continue;
            // Any of them, so that those who come at once do not all fight for the first.
            db.SlotSeats.Add(new SlotSeat(order.Capacity!.NameOf(slot), free[Random.Shared.Next(free.Count)], order.Id));
            return true;
        }

        return order.Capacity is null || start is null;
    }

    private static IEnumerable<DateTimeOffset> Slots(ServiceOrder order, DateTimeOffset? start, DateTimeOffset? end, DateTimeOffset now) =>
        order.Capacity is { } capacity && start is { } from ? SlotTimes.Of(capacity, from, end, now) : [];

    private static async Task<List<int>> FreeAsync(ButlerDb db, SlotCapacity capacity, DateTimeOffset slot, CancellationToken cancellationToken)
    {
        var name = capacity.NameOf(slot);
        var taken = await db.SlotSeats.Where(s => s.Slot == name).Select(s => s.Seat).ToListAsync(cancellationToken);
        // Two orders of one talk are confirmed together.
        taken.AddRange(db.SlotSeats.Local.Where(s => s.Slot == name).Select(s => s.Seat));
        return [.. Enumerable.Range(0, capacity.Of).Except(taken)];
    }

    private static async Task<List<SlotSeat>> HeldAsync(ButlerDb db, ServiceOrder order, CancellationToken cancellationToken) =>
        order.Capacity is null ? [] : await db.SlotSeats.Where(s => s.OrderId == order.Id).ToListAsync(cancellationToken);
}
