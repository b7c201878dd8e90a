namespace Butler.Skills.Orders;

/// <summary>What a resident said about a request. Null is "not said", never a guess; nulls leave what is already known.</summary>
/// <param name="Start">The moment, or the start of the window.</param>
/// <param name="End">The end of the window; null when <paramref name="Start"/> is that very minute.</param>
public sealed record OrderDetails(
    DateTimeOffset? Start = null,
    DateTimeOffset? End = null,
    int? Quantity = null,
    string? Location = null,
    string? Note = null);
