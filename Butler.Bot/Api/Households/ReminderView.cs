using System.Text.Json.Serialization;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Reminders;

namespace Butler.Bot.Api.Households;

/// <summary>A reminder that is still to come.</summary>
/// <param name="What">In the resident's words; empty when they only want to be called.</param>
/// <param name="Next">When the resident is told next.</param>
/// <param name="About">The time of what it is about, next time.</param>
/// <param name="Repeat">daily, weekly, monthly ...; null for once.</param>
/// <param name="Resident">Who set it.</param>
internal sealed record ReminderView(
    string Id,
    string Household,
    string? Resident,
    string What,
    DateTimeOffset Next,
    DateTimeOffset About,
    string? Repeat,
    [property: JsonPropertyName("minutes_before")] int MinutesBefore,
    DateTimeOffset Created)
{
    public static ReminderView Of(Reminder reminder, CommunityTime time) => new(
        reminder.Id,
        reminder.HouseholdId,
        reminder.ResidentId,
        reminder.What,
        time.Local(reminder.NextAt!.Value),
        time.Local(reminder.NextOccurrence!.Value),
        reminder.RepeatText,
        reminder.MinutesBefore,
        time.Local(reminder.CreatedAt));
}
