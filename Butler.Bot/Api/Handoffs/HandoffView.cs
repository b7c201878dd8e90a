using System.Text.Json.Serialization;
using Butler.Bot.Api.Requests;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Handoffs;

namespace Butler.Bot.Api.Handoffs;

/// <summary>A conversation on its way to a person and back.</summary>
/// <param name="Owner">Whom it is offered to, then who has it.</param>
/// <param name="Epoch">The conversation's version at the last transition.</param>
internal sealed record HandoffView(
    string Id,
    string? Household,
    string Conversation,
    [property: JsonConverter(typeof(Words<HandoffReason>))] HandoffReason Reason,
    [property: JsonConverter(typeof(Words<HandoffState>))] HandoffState State,
    string? Owner,
    DateTimeOffset Requested,
    DateTimeOffset? Taken,
    long Epoch)
{
    public static HandoffView Of(Handoff handoff, CommunityTime time) => new(
        handoff.Id,
        handoff.HouseholdId,
        handoff.ConversationId,
        handoff.Reason,
        handoff.State,
        handoff.Owner,
        time.Local(handoff.RequestedAt),
        time.Local(handoff.TakenAt),
        handoff.Epoch);
}
