namespace Butler.Skills.Orders.Severity;

/// <summary>How bad it is what an order is about, by the words it was told in.</summary>
public enum OrderSeverity
{
    Normal,

    /// <summary>It gets worse by waiting, or has been waited for too long: a repair is proposed for at once.</summary>
    Serious,

    /// <summary>
    /// Somebody was hurt, robbed or threatened, damage is being done right now, or the complaint is about the manager:
    /// the senior answers for a complaint from its first minute.
    /// </summary>
    Critical,
}
