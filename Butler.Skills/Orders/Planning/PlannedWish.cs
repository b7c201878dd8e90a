namespace Butler.Skills.Orders.Planning;

/// <summary>A plan that was asked for without a day.</summary>
/// <param name="Days">How many days it lasts.</param>
public sealed record PlannedWish(string PlanId, int Days);
