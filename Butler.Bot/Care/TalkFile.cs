using Butler.Skills.Conversations;
using Butler.Skills.Handoffs;
using Butler.Skills.Households;
using Butler.Skills.Orders;
using Butler.Skills.Profile;

namespace Butler.Bot.Care;

/// <summary>A talk with what the person who takes it needs to know.</summary>
/// <param name="Messages">The latest, oldest first.</param>
/// <param name="Earlier">Whether there are older ones.</param>
/// <param name="Handoff">The open one, else the latest; null when there was none.</param>
/// <param name="Tried">What the butler did in the turns before the handoff, one line a turn.</param>
/// <param name="Orders">The household's orders that are not finished, the drafts of this talk among them.</param>
public sealed record TalkFile(
    Conversation Conversation,
    Household? Household,
    string? Resident,
    IReadOnlyList<Message> Messages,
    bool Earlier,
    Handoff? Handoff,
    IReadOnlyList<HandoffEvent> Story,
    IReadOnlyList<PrivateNote> Notes,
    IReadOnlyList<Preference> Preferences,
    IReadOnlyList<ServiceOrder> Orders,
    IReadOnlyList<TurnRecord> Tried,
    IReadOnlyList<PastTalk> Before,
    DateTimeOffset? Due)
{
    /// <summary>Whether this person has the talk and may write in it.</summary>
    public bool IsWith(StaffMember? person) => person is not null && Handoff is { State: HandoffState.Human } handoff && handoff.Owner == person.SignIn;
}

/// <summary>An earlier talk of the same household.</summary>
public sealed record PastTalk(string ConversationId, DateTimeOffset At, string Words);
