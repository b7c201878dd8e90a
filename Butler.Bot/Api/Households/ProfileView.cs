using System.Text.Json.Serialization;
using Butler.Bot.Api.Orders;

namespace Butler.Bot.Api.Households;

/// <summary>What a person who serves the household should know before the next word with it.</summary>
/// <param name="Orders">How many it has placed, without drafts.</param>
/// <param name="Usual">The menu items it orders most, the most frequent first.</param>
/// <param name="LastVisit">The latest return visit.</param>
/// <param name="Preferences">What it told once and wants heeded, the oldest first.</param>
internal sealed record ProfileView(
    string Household,
    [property: JsonPropertyName("special_owner")] bool SpecialOwner,
    IReadOnlyList<ResidentView> Residents,
    int Orders,
    IReadOnlyList<UsualItemView> Usual,
    [property: JsonPropertyName("last_visit")] OrderVisitView? LastVisit,
    IReadOnlyList<PreferenceView> Preferences);

internal sealed record UsualItemView(string Id, string? Name, int Times);
