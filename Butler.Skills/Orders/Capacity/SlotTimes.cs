using Butler.Skills.Menu;
using Butler.Skills.Venues.Hours;

namespace Butler.Skills.Orders.Capacity;

/// <summary>Which slots a time may fall into: those in which somebody works and that are not over.</summary>
internal static class SlotTimes
{
    private const int DaysAround = 7;
    private static readonly TimeSpan ChosenAhead = TimeSpan.FromMinutes(30);

    /// <summary>The slot of a moment, or those of a window, in their order.</summary>
    public static IEnumerable<DateTimeOffset> Of(SlotCapacity capacity, DateTimeOffset start, DateTimeOffset? end, DateTimeOffset now)
    {
        var first = capacity.SlotOf(start.ToOffset(now.Offset));
        if (end is not { } until)
            return [first];
        var hours = OpeningHours.Read(capacity.Hours);
        return From(capacity, first).TakeWhile(slot => slot < until).Where(slot => capacity.EndOf(slot) > now && IsServed(capacity, hours, slot));
    }

    /// <summary>Other slots around the wanted time, the nearest first.</summary>
    public static IEnumerable<DateTimeOffset> Around(SlotCapacity capacity, DateTimeOffset wanted, DateTimeOffset now)
    {
        var hours = OpeningHours.Read(capacity.Hours);
        var slot = capacity.SlotOf(wanted.ToOffset(now.Offset));
        return From(capacity, capacity.SlotOf(slot.AddDays(-DaysAround)))
            .TakeWhile(s => s < slot.AddDays(DaysAround))
            .Where(s => s > now + ChosenAhead && IsServed(capacity, hours, s))
            .OrderBy(s => (s - slot).Duration()).ThenBy(s => s);
    }

    private static IEnumerable<DateTimeOffset> From(SlotCapacity capacity, DateTimeOffset slot)
    {
        for (; ; slot = capacity.EndOf(slot))
            yield return slot;
    }

    // Hours that cannot be read forbid nothing.
    private static bool IsServed(SlotCapacity capacity, OpeningHours? hours, DateTimeOffset slot)
    {
        if (hours is null)
            return true;
        var state = hours.At(slot);
        return state.IsOpen || state.Changes < capacity.EndOf(slot);
    }
}
