using Butler.Skills.Conversations;
using Butler.Skills.Handoffs;

namespace Butler.Bot.Care;

/// <summary>A talk that needs or has a person, or whose last word is a resident's without an answer.</summary>
/// <param name="Manager">The household's manager; null for a talk of nobody's household.</param>
/// <param name="Due">When the first promise about it runs out; null when nothing is promised.</param>
/// <param name="WaitingSince">When the first message came that nobody has answered; null when all are answered.</param>
/// <param name="LastResidentSeq">The number of the resident's last message, for the unread marks.</param>
public sealed record BoardRow(
    string ConversationId,
    string? HouseholdId,
    string? Room,
    string? Resident,
    string? Manager,
    bool SpecialOwner,
    Speaker Speaker,
    string? HandoffId,
    HandoffState? State,
    HandoffReason? Reason,
    string? Owner,
    DateTimeOffset? Due,
    DateTimeOffset? WaitingSince,
    Author LastFrom,
    string LastText,
    DateTimeOffset LastAt,
    long LastResidentSeq,
    bool Alarm)
{
    public bool NeedsPerson => State is HandoffState.Requested or HandoffState.Offered or HandoffState.Reopened;

    public bool WithPerson => State == HandoffState.Human;
}
