namespace Butler.Bot.Turns.Contacts;

/// <summary>What a service card shows.</summary>
/// <param name="Code">The one-time code; kept nowhere but on the card.</param>
public sealed record IssuedCard(string Code, DateTimeOffset ExpiresAt, string Room, string? ManagerName, string? ManagerPhone);
