namespace Butler.Skills.Guides;

/// <summary>How long what was checked is told without a word of doubt.</summary>
public static class Freshness
{
    /// <summary>Facts that were checked longer ago are marked in answers and listed by <c>knowledge check</c>.</summary>
    public const int Days = 365;

    /// <summary>False when no day is known: then the answer says that instead.</summary>
    public static bool IsStale(DateOnly? verified, DateOnly today) => verified is { } day && today.DayNumber - day.DayNumber > Days;
}
