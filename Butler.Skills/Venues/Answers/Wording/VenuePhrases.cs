using System.Globalization;
using Butler.Skills.Guides;
using Butler.Skills.Language.Text;
using Butler.Skills.Venues.Answers.Reading;
using Butler.Skills.Venues.Hours;
using Butler.Skills.Venues.Hours.Holidays;

namespace Butler.Skills.Venues.Answers;

/// <summary>The sentences answers are made of, one set a language.</summary>
internal abstract class VenuePhrases
{
    private static readonly VenuePhrases Chinese = new ChineseVenuePhrases();
    private static readonly VenuePhrases English = new EnglishVenuePhrases();

    public static readonly string[] IntroductionKeys = [VenueKeys.Address, VenueKeys.Hours, VenueKeys.Phone, VenueKeys.Rating];

    public static VenuePhrases In(TalkLanguage language) => language == TalkLanguage.English ? English : Chinese;

    public abstract string WhichVenue { get; }
    public abstract string NameOf(Venue venue);
    public abstract string Fact(Venue venue, VenueFact fact);
    public abstract string NotRecorded(Venue venue, string key);
    public abstract string Kind(Venue venue);
    public abstract string Has(Venue venue, string asked, IReadOnlyList<string> listed);
    public abstract string HasNot(Venue venue, string asked, string? label, IReadOnlyList<string> related);
    public abstract string Neighbours(Venue venue, string category, IReadOnlyList<string> names, int count);
    public abstract string NoNeighbours(Venue venue, string category);
    public abstract string OpenAt(DateTimeOffset at, OpenState state, bool isNow);
    public abstract string HoursOn(DateOnly day, IReadOnlyList<HoursSpan> spans);

    /// <param name="parts">Days in a row that have the same hours.</param>
    public abstract string HoursOver(Holiday holiday, IReadOnlyList<(DateOnly From, DateOnly To, IReadOnlyList<HoursSpan> Spans)> parts);

    /// <summary>The hours say nothing of public holidays, and the day is one.</summary>
    public abstract string NotOfHolidays(Holiday holiday);

    /// <summary>The hours say nothing of weekend days that are worked, and the day is one.</summary>
    public abstract string NotOfMadeUpDays(DateOnly day, Holiday holiday);

    /// <summary>No weekend day that is worked is known of.</summary>
    public abstract string MadeUpNotAnnounced(int year);

    public abstract string OpenOverWish(Holiday holiday);
    public abstract string Introduction(Venue venue);
    public abstract string Foremost(Venue venue, VenueOrder order);
    public abstract string Alike(VenueOrder order);
    public abstract string UnknownVenue(string name, IReadOnlyList<string> similar);
    public abstract string WhichBranch(int count, IReadOnlyList<string> branches);
    public abstract string Branch(Venue venue, IReadOnlyList<string> keys);
    public abstract string Found(string? category, int count, IReadOnlyList<string> wishes, IReadOnlyList<string> items);
    public abstract string Item(Venue venue, IReadOnlyList<string> keys, DateTimeOffset now);
    public abstract string NoneMatch(string? category, IReadOnlyList<string> wishes, IReadOnlyList<(string Wish, int Count)> loosened);
    public abstract string Near(Venue anchor);
    public abstract string OpenWish(DateTimeOffset at, bool isNow);
    public abstract string AllNight { get; }
    public abstract string OpenOnWish(DateTimeOffset day);

    /// <summary>Where the facts come from and how old they are.</summary>
    public string Provenance(IReadOnlyList<Venue> venues, DateTimeOffset now)
    {
        var sources = venues.Select(v => v.Source).Where(s => s.Length > 0).Distinct().Take(3).ToList();
        var oldest = venues.Select(v => v.Verified).Where(d => d is not null).Min();
        var stale = venues.Any(v => IsStale(v, now));
        var file = Path.GetFileNameWithoutExtension(venues[0].Origin.Split(':')[0]);
        return Provenance(sources, file, oldest, stale);
    }

    public static bool IsStale(Venue venue, DateTimeOffset now)
        => Freshness.IsStale(venue.Verified, DateOnly.FromDateTime(now.DateTime));

    protected abstract string Provenance(IReadOnlyList<string> sources, string file, DateOnly? oldest, bool stale);

    protected static string Clock(int minutes)
        => string.Create(CultureInfo.InvariantCulture, $"{minutes / 60 % 24}:{minutes % 60:00}");

    protected static string Clock(DateTimeOffset at) => at.ToString("H:mm", CultureInfo.InvariantCulture);

    /// <summary>4.0 is said as 4, and every rating with its unit.</summary>
    protected static string Trimmed(string rating)
        => double.TryParse(rating, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number.ToString("0.#", CultureInfo.InvariantCulture) : rating;

    protected static bool IsNumber(string text) => text.Length > 0 && text.All(c => char.IsAsciiDigit(c) || c is '-' or '.');
}
