using System.Text.RegularExpressions;
using Butler.Skills.Venues.Search;

namespace Butler.Skills.Venues.Answers.Reading;

/// <summary>
/// A name in English that the knowledge does not have: capitals, something of its own, and a word for a kind of place
/// ("the Silver Dragon Restaurant"). Whoever writes without capitals is read as asking for a kind.
/// </summary>
internal static partial class EnglishUnknownName
{
    /// <param name="text">As it was written.</param>
    /// <param name="known">The names that were found in it.</param>
    public static string? Find(string text, IReadOnlyList<NameMatch> known) => Name().Matches(text).Select(m => m.Groups["name"])
        .FirstOrDefault(n => !Ordinary().IsMatch(n.Value) && !known.Any(k => k.Start < n.Index + n.Length && n.Index < k.End))?.Value;

    [GeneratedRegex(@"\b(?:[Tt]he|at|of|called|to|[Ii]s|[Dd]oes|for|near|from)\s+(?<name>(?:[A-Z][a-z'’&-]+\s+){1,3}(?:Restaurant|Hotel|Inn|Cafe|Café|Coffee|Bakery|Bar|Pub|Hospital|Clinic|Pharmacy|School|Kindergarten|Gym|Bookstore|Bookshop|Cinema|Museum|Mall|Supermarket|Spa|Salon|Theatre|Theater|Aquarium|Zoo))\b", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    /// <summary>What describes a kind rather than names a place.</summary>
    [GeneratedRegex(@"^(?:(?:New|Good|Best|Nice|Big|Small|Cheap|Nearest|Closest|Local|Public|Private|City|Central|Community|Chinese|Western|Asian|Italian|Japanese|Korean|French|Indian|Thai|Mexican|American|Sichuan|Szechuan|Cantonese|Hunan|Hot|Pot|Hotpot|Seafood|Vegetarian|Vegan|Noodle|Family|Children's|Kids|Pet|Animal|Dental|Dog|Cat|International|Primary|Middle|High|Five|Four|Three|Star|Budget|Business|Luxury|Beauty|Hair|Art|History|Science|Shopping)\s+)+[A-Z]", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinary();
}
