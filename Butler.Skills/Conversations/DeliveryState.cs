namespace Butler.Skills.Conversations;

/// <summary>The way of an outgoing message. <c>Sending</c> is <c>Pending</c> held by one replica for the length of its lease.</summary>
public enum DeliveryState
{
    Pending,
    Sending,
    Sent,
    Delivered,

    /// <summary>Given up after the last attempt: a dead letter, shown with its error.</summary>
    Failed,

    /// <summary>Taken back before it left because a person took over.</summary>
    Withdrawn,
}
