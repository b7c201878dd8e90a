namespace Butler.Skills.Orders;

/// <summary>What people of staff do with an order.</summary>
public enum OrderStep
{
    Accept,
    Dispatch,
    Arrive,
    Complete,
    Feedback,
    Visit,
    Approve,
    Refuse,
    Cancel,
}
