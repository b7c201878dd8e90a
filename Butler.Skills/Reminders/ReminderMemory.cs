namespace Butler.Skills.Reminders;

/// <summary>What is remembered of a talk about reminders from turn to turn.</summary>
public sealed record ReminderMemory
{
    /// <summary>A reminder that still lacks its time, or what it is about.</summary>
    public AskedReminder? Asked { get; set; }

    /// <summary>The one spoken of last, for "make it eight".</summary>
    public string? Last { get; set; }

    /// <summary>Reminders offered as a choice.</summary>
    public OfferedReminders? Offered { get; set; }
}

/// <param name="Ids">In the order shown.</param>
/// <param name="For">drop or change.</param>
public sealed record OfferedReminders(IReadOnlyList<string> Ids, string For, DateTimeOffset At);

/// <param name="Repeat">As <see cref="RepeatWords"/> writes it.</param>
public sealed record AskedReminder(string What, string? When, string? Until, string? Repeat, int MinutesBefore, DateTimeOffset At);
