namespace Butler.Skills.Language.Times;

public enum RecurrenceFrequency
{
    Daily,
    Weekly,
    Monthly,
    Workdays,
    Quarterly,
}
