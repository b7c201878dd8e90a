using System.Globalization;

namespace Butler.Skills.Menu;

/// <summary>How many orders can be served at one time.</summary>
/// <param name="Of">Places in a slot.</param>
/// <param name="Pool">Who serves them; items of one pool share its places.</param>
/// <param name="Hours">When it is served, as OpenStreetMap opening hours.</param>
public sealed record SlotCapacity(SlotLength Per, int Of, string Pool, string Hours)
{
    /// <summary>The slot an instant of the community's clock lies in.</summary>
    public DateTimeOffset SlotOf(DateTimeOffset local)
    {
        var hour = Per switch { SlotLength.Hour => local.Hour, SlotLength.HalfDay => local.Hour < 12 ? 0 : 12, _ => 0 };
        return new DateTimeOffset(local.Date, local.Offset).AddHours(hour);
    }

    public DateTimeOffset EndOf(DateTimeOffset slot) => slot.AddHours(Per switch { SlotLength.Hour => 1, SlotLength.HalfDay => 12, _ => 24 });

    /// <summary>How a slot is named in the rows that hold its places.</summary>
    public string NameOf(DateTimeOffset slot) => string.Create(CultureInfo.InvariantCulture, $"{Pool}|{slot:yyyy-MM-ddTHH}");
}
