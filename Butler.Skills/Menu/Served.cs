namespace Butler.Skills.Menu;

/// <summary>How an item of the menu is served.</summary>
public enum Served
{
    /// <summary>Ordered for a time.</summary>
    Book,

    /// <summary>A public matter told to the property company.</summary>
    Report,

    /// <summary>Answered with the item's own text.</summary>
    Info,

    /// <summary>Answered from the local venues.</summary>
    Venue,

    /// <summary>May be a matter of life: asked about calmly, alarmed at once when it is.</summary>
    Emergency,
}
