namespace Butler.Skills.Orders;

public enum OrderStatus
{
    /// <summary>Shown to the resident or still missing something; commits nobody to anything.</summary>
    Draft,
    Confirmed,
    Accepted,
    Dispatched,
    Arrived,
    Completed,
    Revisited,
    Cancelled,
    Reopened,
}
