namespace Butler.Skills.Orders.Recurring;

public enum RecurringState
{
    Active,
    Paused,
    Ended,
}
