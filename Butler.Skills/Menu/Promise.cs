namespace Butler.Skills.Menu;

/// <summary>What is promised once it is ordered.</summary>
public enum Promise
{
    None,

    /// <summary>respond-10m</summary>
    Respond,

    /// <summary>door-15m: at the door, unless the resident chose a later time.</summary>
    Door,

    /// <summary>feedback-24h</summary>
    Feedback,
}
