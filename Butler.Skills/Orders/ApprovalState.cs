namespace Butler.Skills.Orders;

/// <summary>Whether a manager has to agree before the order counts as confirmed.</summary>
public enum ApprovalState
{
    None,
    Pending,
    Granted,
    Refused,
}
