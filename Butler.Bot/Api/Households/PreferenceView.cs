using System.Text.Json.Serialization;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Profile;

namespace Butler.Bot.Api.Households;

/// <summary>What the household told once and wants heeded.</summary>
/// <param name="Kind">allergy, health, diet, cleaning, contact, person, pet, elder, child, hours or other.</param>
/// <param name="Text">The resident's words, to the letter.</param>
/// <param name="AppliesTo">dining, cleaning, visit, repair, care, pets, travel or everything.</param>
/// <param name="Safety">A matter of health.</param>
/// <param name="By">The resident who told it.</param>
internal sealed record PreferenceView(
    string Id,
    string Kind,
    string Text,
    [property: JsonPropertyName("applies_to")] IReadOnlyList<string> AppliesTo,
    bool Safety,
    DateTimeOffset Since,
    string? By)
{
    public static PreferenceView Of(Preference preference, CommunityTime time) => new(
        preference.Id,
        preference.Kind.ToString().ToLowerInvariant(),
        preference.Text,
        [.. preference.AppliesTo.Select(s => s.ToString().ToLowerInvariant())],
        preference.IsSafety,
        time.Local(preference.Since),
        preference.By);
}
