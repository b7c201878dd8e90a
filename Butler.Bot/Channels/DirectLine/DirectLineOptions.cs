namespace Butler.Bot.Channels.DirectLine;

/// <param name="Secret">DirectLine:Secret: what the property's own applications authenticate with; null when none is set.</param>
/// <param name="Demo">Demo households get a token without the secret.</param>
public sealed record DirectLineOptions(string? Secret, bool Demo)
{
    public const string DemoPrefix = "demo-";

    /// <summary>Web Chat refreshes its token every fifteen minutes.</summary>
    public static readonly TimeSpan TokenLifetime = TimeSpan.FromMinutes(30);

    /// <summary>The address of a websocket is used right after it was handed out.</summary>
    public static readonly TimeSpan StreamTokenLifetime = TimeSpan.FromMinutes(1);
}
