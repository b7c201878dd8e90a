using Butler.Skills.Language.Text;
using Butler.Skills.Language.Times;
using Butler.Skills.Storage;

namespace Butler.Skills.Reminders;

/// <summary>
/// Something a resident wants to be told at a time, once or again and again. It commits nobody to anything, needs no
/// person and is no order; it belongs to the resident who set it, and others of the household do not see it.
/// </summary>
public sealed class Reminder : IVersioned
{
    private Reminder() { }

    public Reminder(string householdId, string? residentId, string conversationId, string what, ReminderTime time, TalkLanguage language, DateTimeOffset now)
    {
        Id = Ids.New();
        HouseholdId = householdId;
        ResidentId = residentId;
        ConversationId = conversationId;
        What = what;
        Language = language;
        CreatedAt = now;
        MoveTo(time);
    }

    public string Id { get; private set; } = "";
    public string HouseholdId { get; private set; } = "";

    /// <summary>Who set it.</summary>
    public string? ResidentId { get; private set; }

    /// <summary>Where it was set; it is told where the resident spoke last.</summary>
    public string ConversationId { get; private set; } = "";

    /// <summary>What it is about, in the resident's words; empty when they only want to be called.</summary>
    public string What { get; private set; } = "";

    /// <summary>The first time of what it is about; the later ones keep its hour and its day of the week, month or year.</summary>
    public DateTimeOffset First { get; private set; }

    /// <summary>How long before that the resident is told.</summary>
    public int MinutesBefore { get; private set; }

    public RecurrenceFrequency? Frequency { get; private set; }
    public int Interval { get; private set; } = 1;
    public List<DayOfWeek> Weekdays { get; private set; } = [];

    /// <summary>When the resident is told next; null once it is over.</summary>
    public DateTimeOffset? NextAt { get; private set; }

    public TalkLanguage Language { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }
    public long Version { get; private set; }

    public Recurrence? Repeat => Frequency is { } frequency ? new Recurrence(frequency, Weekdays, Interval) : null;

    /// <summary>How often, as <see cref="RepeatWords"/> writes it; null for once.</summary>
    public string? RepeatText => RepeatWords.Write(Repeat);

    /// <summary>The time of what it is about, next time; null once it is over.</summary>
    public DateTimeOffset? NextOccurrence => NextAt is { } at ? at + Lead : null;

    public TimeSpan Lead => TimeSpan.FromMinutes(MinutesBefore);

    public void MoveTo(ReminderTime time)
    {
        ArgumentNullException.ThrowIfNull(time);
        First = time.First;
        MinutesBefore = time.MinutesBefore;
        Frequency = time.Repeat?.Frequency;
        Interval = time.Repeat?.Interval ?? 1;
        Weekdays = [.. time.Repeat?.DaysOfWeek ?? []];
        NextAt = First - Lead;
    }

    public void Rename(string what) => What = what;

    /// <summary>The resident does not want it any more.</summary>
    public void Drop() => NextAt = null;

    /// <summary>
    /// Takes what is due and sets the next time. Of several that were missed only the latest is told, and how many went by.
    /// </summary>
    /// <returns>Null when nothing is due.</returns>
    public DueReminder? TakeDue(DateTimeOffset now)
    {
        if (NextAt is not { } due || due > now)
            return null;
        var missed = 0;
        var next = After(due, now.Offset);
        while (next <= now)
        {
            (due, missed) = (next.Value, missed + 1);
            next = After(due, now.Offset);
        }

        NextAt = next;
        return new DueReminder(due, missed);
    }

    /// <summary>When the resident is told after the given time; null when it comes only once.</summary>
    public DateTimeOffset? After(DateTimeOffset told, TimeSpan offset) => ReminderTime.Next(First, Repeat, told + Lead, offset) - Lead;
}

/// <param name="At">When the resident was to be told.</param>
/// <param name="Missed">How many earlier times went by untold.</param>
public sealed record DueReminder(DateTimeOffset At, int Missed);
