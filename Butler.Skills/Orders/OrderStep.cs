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

    /// <summary>The promises wait: for the resident, or for parts.</summary>
    Pause,
    Resume,
}
