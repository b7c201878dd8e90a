namespace Butler.Bot.Hosting.Tokens;

/// <summary>What a token is good for; it is the token's audience, so a token of one purpose is worthless for another.</summary>
public static class TokenPurpose
{
    /// <summary>A resident's chat over Direct Line.</summary>
    public const string DirectLine = "directline";

    /// <summary>The short-lived token in the address of a Direct Line websocket.</summary>
    public const string DirectLineStream = "directline-stream";

    /// <summary>A signed-in manager, deputy, desk or senior.</summary>
    public const string Staff = "staff";

    /// <summary>Binds a channel's user to a household (service card).</summary>
    public const string Binding = "binding";
}
