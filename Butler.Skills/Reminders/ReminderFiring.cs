namespace Butler.Skills.Reminders;

/// <summary>That a reminder was told. One row for one time, by the database: two replicas cannot both tell it.</summary>
public sealed class ReminderFiring
{
    private ReminderFiring() { }

    public ReminderFiring(string reminderId, DueReminder due, string messageId, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(due);
        (ReminderId, DueAt, Missed, MessageId, FiredAt) = (reminderId, due.At, due.Missed, messageId, now);
    }

    public string ReminderId { get; private set; } = "";
    public DateTimeOffset DueAt { get; private set; }
    public DateTimeOffset FiredAt { get; private set; }
    public string MessageId { get; private set; } = "";

    /// <summary>How many earlier times had gone by untold, the program being away.</summary>
    public int Missed { get; private set; }
}
