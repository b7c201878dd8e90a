using Butler.Skills.Storage;

namespace Butler.Skills.Profile;

/// <summary>Something the household told once and wants heeded from then on, in the resident's own words.</summary>
public sealed class Preference : IVersioned
{
    private Preference() { }

    public Preference(string householdId, string? by, PreferenceKind kind, string text, IEnumerable<PreferenceScope> appliesTo, DateTimeOffset now)
    {
        (Id, HouseholdId, By, Since) = (Ids.New(), householdId, by, now);
        Reword(kind, text, appliesTo);
    }

    public string Id { get; private set; } = "";
    public string HouseholdId { get; private set; } = "";
    public PreferenceKind Kind { get; private set; }

    /// <summary>To the letter.</summary>
    public string Text { get; private set; } = "";

    public List<PreferenceScope> AppliesTo { get; private set; } = [];
    public DateTimeOffset Since { get; private set; }

    /// <summary>The resident who told it.</summary>
    public string? By { get; private set; }

    public long Version { get; private set; }

    /// <summary>A matter of health: never shortened, never left out of a note it applies to.</summary>
    public bool IsSafety => Kind is PreferenceKind.Allergy or PreferenceKind.Health;

    public void Reword(PreferenceKind kind, string text, IEnumerable<PreferenceScope> appliesTo) =>
        (Kind, Text, AppliesTo) = (kind, text, [.. appliesTo]);

    public bool AppliesToAny(IReadOnlySet<PreferenceScope> scopes)
    {
        ArgumentNullException.ThrowIfNull(scopes);
        return AppliesTo.Exists(s => s == PreferenceScope.Everything || scopes.Contains(s));
    }
}
