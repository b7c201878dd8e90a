namespace Butler.Skills.Handoffs;

/// <summary>requested -> offered -> human -> returned | resolved; failed when nobody could be found; reopened from resolved.</summary>
public enum HandoffState
{
    Requested,
    Offered,
    Human,
    Returned,
    Resolved,
    Failed,
    Reopened,
}
