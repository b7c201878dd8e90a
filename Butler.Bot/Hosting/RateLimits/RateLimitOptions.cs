namespace Butler.Bot.Hosting.RateLimits;

/// <param name="Enabled">RateLimits:Enabled; on unless a load test turns it off.</param>
public sealed record RateLimitOptions(bool Enabled);
