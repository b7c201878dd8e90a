using System.Text.Json.Serialization;
using Butler.Skills.Households;

namespace Butler.Bot.Api.Households;

/// <summary>A home of the community.</summary>
/// <param name="Manager">Sign-in name of the one manager it has.</param>
/// <param name="Deputy">Who stands in for the manager.</param>
/// <param name="SpecialOwner">May have the relief items of the assistance menu.</param>
internal sealed record HouseholdView(
    string Id,
    string Room,
    string Cluster,
    string Manager,
    string? Deputy,
    [property: JsonPropertyName("special_owner")] bool SpecialOwner,
    IReadOnlyList<ResidentView> Residents)
{
    public static HouseholdView Of(Household household, string? deputy) => new(
        household.Id,
        household.Room,
        household.Cluster,
        household.Manager,
        deputy,
        household.SpecialOwner,
        [.. household.Members.OrderBy(r => r.Id, StringComparer.Ordinal).Select(ResidentView.Of)]);
}

internal sealed record ResidentView(string Id, string Name, string? Phone)
{
    public static ResidentView Of(Resident resident) => new(resident.Id, resident.Name, resident.Phone);
}
