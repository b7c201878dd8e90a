namespace Butler.Bot.Hosting.Tokens;

public enum TokenVerdict
{
    Valid,

    /// <summary>Ours and for this purpose, but its time is over.</summary>
    Expired,

    /// <summary>Unreadable, signed by somebody else, or meant for another purpose.</summary>
    Foreign,
}
