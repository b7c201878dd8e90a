using System.Runtime.CompilerServices;
using Butler.Skills.Venues.Answers.Lexicons;
using Butler.Skills.Venues.Answers.Reading;

namespace Butler.Skills.Venues.Answers;

/// <summary>Whether a venue's number is what was wished.</summary>
internal static class NumericFit
{
    // Read once a venue and kept as long as the venue is, over versions of the knowledge.
    private static readonly ConditionalWeakTable<Venue, Numbers> Known = [];

    /// <returns>0 exactly, 1 in spirit, null not at all or not known.</returns>
    public static int? Of(Venue venue, NumericWish wish) => wish.Kind switch
    {
        NumericKind.Rating => venue.Rating is { } rating && Within(rating, wish) ? 0 : null,
        NumericKind.Duration => NumbersOf(venue).Duration is var (low, high) ? Duration(low, high, wish) : null,
        _ => Money(venue, wish.Key) is { } range && Overlaps(range, wish) ? 0 : null,
    };

    /// <summary>What a visit costs, for ordering.</summary>
    public static decimal? Cost(Venue venue) => Money(venue, null)?.Low;

    private static Numbers NumbersOf(Venue venue) => Known.GetValue(venue, v => new Numbers(
        MoneyRange.Read(v.Find(VenueKeys.PerHead)?.Text), MoneyRange.Read(v.Find(VenueKeys.Fee)?.Text), MoneyRange.Read(v.Find(VenueKeys.Price)?.Text),
        DurationText.Read(v.Text("游玩时间"))));

    private static MoneyRange? Money(Venue venue, string? key)
    {
        var known = NumbersOf(venue);
        if (key is not null && known.Of(key) is { } asked)
            return asked;
        return FieldTable.CostOf(venue.Category).Select(known.Of).FirstOrDefault(r => r is not null);
    }

    private static bool Overlaps(MoneyRange range, NumericWish wish)
        => (wish.Low is not { } low || (double)range.High >= low) && (wish.High is not { } high || (double)range.Low <= high);

    private static bool Within(double number, NumericWish wish)
        => (wish.Low is not { } low || number >= low) && (wish.High is not { } high || number <= high);

    // A range is answered by the same range; a single time by a range that begins or ends there, else by one around it.
    private static int? Duration(double low, double high, NumericWish wish)
    {
        if (wish is not { Low: { } from, High: { } to })
            return (wish.Low is not { } least || high >= least) && (wish.High is not { } most || low <= most) ? 0 : null;
        if (from < to)
            return low == from && high == to ? 0 : null;
        return low == from || high == from ? 0 : low < from && high > from ? 1 : null;
    }

    private sealed record Numbers(MoneyRange? PerHead, MoneyRange? Fee, MoneyRange? Price, (double Low, double High)? Duration)
    {
        public MoneyRange? Of(string key) => key switch
        {
            VenueKeys.PerHead => PerHead,
            VenueKeys.Fee => Fee,
            VenueKeys.Price => Price,
            _ => null,
        };
    }
}
