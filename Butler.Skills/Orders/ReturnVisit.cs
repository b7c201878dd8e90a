namespace Butler.Skills.Orders;

/// <summary>A return visit (回访) after completion. Not satisfied reopens the order.</summary>
public sealed record ReturnVisit(DateTimeOffset At, string By, bool Reached, bool? Satisfied, string? Remarks);
