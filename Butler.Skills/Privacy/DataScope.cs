namespace Butler.Skills.Privacy;

/// <summary>What of the kept data is meant.</summary>
public enum DataScope
{
    Everything,
    Preferences,
    Reminders,
    Talk,
}
