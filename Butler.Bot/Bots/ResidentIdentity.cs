namespace Butler.Bot.Bots;

/// <summary>A resident as the host knows them.</summary>
public sealed record ResidentIdentity(string HouseholdId, string ResidentId);
