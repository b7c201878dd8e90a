namespace Butler.Skills.ServiceLevels;

/// <summary>The promises with a clock, as the service plan makes them to residents.</summary>
public enum ClockKind
{
    /// <summary>A person accepts the request: 10 minutes.</summary>
    Respond,

    /// <summary>Someone is at the door for a repair: 15 minutes.</summary>
    Door,

    /// <summary>Substantive feedback on a complaint: 24 hours.</summary>
    Feedback,

    /// <summary>A problem told to the manager is solved or has a dated plan: 24 hours.</summary>
    Resolve,

    /// <summary>The return visit after an order is completed.</summary>
    Visit,
}
