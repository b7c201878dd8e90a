namespace Butler.Bot.Weixin;

/// <summary>What an error of the platforms' APIs means for whoever called.</summary>
internal enum ErrorKind
{
    None,

    /// <summary>Busy for the moment: again with back-off.</summary>
    Temporary,

    /// <summary>The token is not good any more: get another once, then once again.</summary>
    Token,

    /// <summary>The day's calls are used up: stop until tomorrow.</summary>
    Quota,

    /// <summary>The person may not be written to until they write again.</summary>
    WindowClosed,

    /// <summary>This request will never succeed.</summary>
    Final,

    /// <summary>Somebody has to set something right on the platform or in the configuration.</summary>
    Configuration,

    /// <summary>Means nothing (the typing sign is already shown).</summary>
    Harmless,

    /// <summary>Sent, but not to everybody named.</summary>
    Partial,

    /// <summary>It left and no answer came: it may have been done.</summary>
    Unknown,
}
