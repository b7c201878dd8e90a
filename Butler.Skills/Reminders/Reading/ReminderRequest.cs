namespace Butler.Skills.Reminders.Reading;

/// <summary>What a resident asks to be reminded of, as code reads it; times and repetition as the skill's arguments carry them.</summary>
/// <param name="What">Empty when only a call is wanted, or nothing was said.</param>
public sealed record ReminderRequest(string What, string? When, string? Until, string? Repeat, int MinutesBefore);
