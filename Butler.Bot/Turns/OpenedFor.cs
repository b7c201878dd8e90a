namespace Butler.Bot.Turns;

/// <summary>Whose a conversation is; both null for somebody who is not bound to a household.</summary>
public sealed record OpenedFor(string? HouseholdId, string? ResidentId);
