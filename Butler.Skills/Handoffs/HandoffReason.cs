namespace Butler.Skills.Handoffs;

public enum HandoffReason
{
    /// <summary>The resident asked for a person.</summary>
    Asked,
    Complaint,
    Misunderstood,
    Price,
    Legal,
    Privacy,
    Refund,
    Sensitive,
    OffMenu,
    NotKnown,
    Emergency,

    /// <summary>The butler itself failed on the message.</summary>
    Fault,

    /// <summary>A manager stepped in without being asked.</summary>
    Initiative,
}
