namespace Butler.Skills.Community.Activities;

/// <summary>A household that an activity is for.</summary>
public sealed class ActivityHousehold
{
    private ActivityHousehold() { }

    internal ActivityHousehold(string activityId, string householdId) => (ActivityId, HouseholdId) = (activityId, householdId);

    public string ActivityId { get; private set; } = "";
    public string HouseholdId { get; private set; } = "";
}
