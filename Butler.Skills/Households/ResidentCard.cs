namespace Butler.Skills.Households;

/// <summary>A resident with their door and their manager's card; the manager is null only where the roster misses them.</summary>
public sealed record ResidentCard(string HouseholdId, string ResidentId, string Name, string Room, string? ManagerName, string? ManagerPhone);
