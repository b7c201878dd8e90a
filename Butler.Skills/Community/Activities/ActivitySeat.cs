namespace Butler.Skills.Community.Activities;

/// <summary>One place at an activity, taken by a household.</summary>
public sealed class ActivitySeat
{
    private ActivitySeat() { }

    internal ActivitySeat(string activityId, int no, string householdId, DateTimeOffset now) =>
        (ActivityId, No, HouseholdId, TakenAt) = (activityId, no, householdId, now);

    public string ActivityId { get; private set; } = "";

    /// <summary>From 1 to the number of places.</summary>
    public int No { get; private set; }

    public string HouseholdId { get; private set; } = "";
    public DateTimeOffset TakenAt { get; private set; }
}
