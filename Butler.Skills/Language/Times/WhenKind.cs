namespace Butler.Skills.Language.Times;

public enum WhenKind
{
    /// <summary>That very minute.</summary>
    Instant,

    /// <summary>Any time between start and end.</summary>
    Window,

    /// <summary>One or more whole days.</summary>
    Day,

    /// <summary>"Later", "some day": nothing to put into an order.</summary>
    Vague,

    /// <summary>Again and again; start and end are the first occurrence.</summary>
    Recurring,
}
