namespace Butler.Skills.Orders;

/// <summary>One line of an order's history.</summary>
/// <param name="By">resident, butler, or the sign-in of a person.</param>
/// <param name="What">The step: drafted, changed, confirmed, accepted, dispatched, arrived, completed, feedback, visited, approved, refused, cancelled, reopened, hurried, rated, planned, paused, resumed.</param>
public sealed record OrderEvent(DateTimeOffset At, string By, string What, string? Detail, int? Stars = null);
