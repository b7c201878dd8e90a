namespace Butler.Skills.Conversations;

public enum Author
{
    Resident,
    Butler,
    Manager,

    /// <summary>Notices about orders, handoffs and delivery; allowed also while a human has the conversation.</summary>
    System,
}
