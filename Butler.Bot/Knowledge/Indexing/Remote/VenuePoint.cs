using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Butler.Bot.Knowledge.Reading;
using Butler.Skills.Venues;
using Butler.Skills.Venues.Search;

namespace Butler.Bot.Knowledge.Indexing.Remote;

/// <summary>A venue as it is indexed.</summary>
/// <param name="Hash">Of everything that is indexed of it: what is the same need not be sent again.</param>
/// <param name="Meaning">Null without a model for it.</param>
internal sealed record VenuePoint(Venue Venue, string Hash, SparseVector Terms, float[]? Meaning)
{
    // Reckoned once a venue and kept as long as the venue is, over versions of the knowledge.
    private static readonly ConditionalWeakTable<Venue, Known> Hashes = [];

    /// <param name="model">The model that will tell its meaning; another one makes another point.</param>
    public static VenuePoint Of(Venue venue, string model)
    {
        var terms = TermEncoder.Document(VenueDocument.Parts(venue));
        var head = Encoding.UTF8.GetBytes($"{venue.Id}\n{venue.Category}\n{model}\n");
        return new VenuePoint(
            venue, ContentHash.Of([.. head, .. MemoryMarshal.AsBytes(terms.Terms.AsSpan()), .. MemoryMarshal.AsBytes(terms.Weights.AsSpan())]), terms, null);
    }

    /// <summary>The hash of the point that a venue makes.</summary>
    public static string HashOf(Venue venue, string model)
    {
        if (Hashes.TryGetValue(venue, out var known) && known.Model == model)
            return known.Hash;
        var hash = Of(venue, model).Hash;
        Hashes.AddOrUpdate(venue, new Known(model, hash));
        return hash;
    }

    /// <summary>What is sent to a model to be told the meaning.</summary>
    public static string Prose(Venue venue) => string.Join('\n', VenueDocument.Parts(venue).Select(p => p.Text).Where(t => t.Length > 0));

    private sealed record Known(string Model, string Hash);
}
