namespace Butler.Skills.Venues.Hours;

/// <param name="Changes">When it closes or opens next; null when that is not within two weeks (or never).</param>
public readonly record struct OpenState(bool IsOpen, DateTimeOffset? Changes);
