namespace Butler.Skills.Language.Times;

/// <param name="DaysOfWeek">Empty when no day of the week was named.</param>
/// <param name="Interval">Every how many days, weeks or months.</param>
public sealed record Recurrence(RecurrenceFrequency Frequency, IReadOnlyList<DayOfWeek> DaysOfWeek, int Interval = 1);
