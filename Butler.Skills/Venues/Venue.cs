using Butler.Skills.Venues.Hours;

namespace Butler.Skills.Venues;

/// <summary>A place residents ask about, as it stands in the knowledge folder. Never changed after loading.</summary>
public sealed class Venue
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Category { get; init; }
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Every filled cell residents may ask about, in the order of the file's columns.</summary>
    public IReadOnlyList<VenueFact> Facts { get; init; } = [];

    /// <summary>Out of 5; null when not rated.</summary>
    public double? Rating { get; init; }

    /// <summary>Null when the hours are not given or could not be read; then only their text may be quoted.</summary>
    public OpeningHours? Hours { get; init; }

    public double? Latitude { get; init; }
    public double? Longitude { get; init; }

    /// <summary>The day the facts were last checked.</summary>
    public DateOnly? Verified { get; init; }

    /// <summary>Who says so: 商家电话确认, 官网 ...; empty when the file does not tell.</summary>
    public string Source { get; init; } = "";

    /// <summary>Where it was read, relative to the knowledge folder: <c>venues/餐馆.csv:12</c>.</summary>
    public required string Origin { get; init; }

    /// <summary>Prose of a Markdown venue; empty for rows of a table.</summary>
    public string About { get; init; } = "";

    /// <summary>Kept in the files and told to nobody.</summary>
    public bool IsHidden { get; init; }

    public VenueFact? Find(string key)
    {
        foreach (var fact in Facts)
        {
            if (string.Equals(fact.Key, key, StringComparison.Ordinal))
                return fact;
        }

        return null;
    }

    public string Text(string key) => Find(key)?.Text ?? "";

    /// <summary>A Latin alias for residents who write English; null when there is none.</summary>
    public string? EnglishName => Aliases.FirstOrDefault(a => a.Length > 3 && a.All(char.IsAscii));
}
