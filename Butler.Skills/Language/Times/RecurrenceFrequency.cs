namespace Butler.Skills.Language.Times;

public enum RecurrenceFrequency
{
    Daily,
    Weekly,
    Monthly,
    Workdays,
    Quarterly,

    /// <summary>Every year on the same date.</summary>
    Yearly,

    /// <summary>Every lunar month on the same day of it: 每月初一.</summary>
    LunarMonthly,

    /// <summary>Every year on the same lunar date: 每年农历三月初八.</summary>
    LunarYearly,
}
