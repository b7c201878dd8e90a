using Butler.Skills.Venues.Answers.Lexicons;
using Butler.Skills.Venues.Answers.Reading;
using Butler.Skills.Venues.Search;

namespace Butler.Skills.Venues.Answers;

/// <summary>Finds the venues that fit every wish of a question.</summary>
internal sealed class VenueFinder(VenueCatalog catalog, IVenueIndex index)
{
    /// <summary>Words for a kind within a category, which the rest of the category does not answer.</summary>
    private static readonly HashSet<string> Narrow = new(StringComparer.Ordinal)
    {
        "加油站", "幼儿园", "小学", "中学", "高中", "初中", "照相馆", "瑜伽馆", "羽毛球馆", "篮球场", "网球场", "月嫂", "保姆", "补胎", "洗车", "面馆",
    };

    private static readonly string[] Specialties = ["口腔", "牙科", "眼科", "整形", "医美", "皮肤", "肛肠"];

    private const int Most = 5;
    private const double KilometresNearby = 1.5;

    public async ValueTask<VenueAnswer> FindAsync(
        VenueReading reading, VenueQuestion question, string? category, Venue? anchor, VenuePhrases phrases, CancellationToken cancellationToken,
        IReadOnlyList<Venue>? among = null)
    {
        var wishes = Wishes(reading, question, category, anchor, phrases);
        var pool = among ?? (category is null ? catalog.All : catalog.ByCategory(category));
        var candidates = anchor is null ? pool : [.. pool.Where(v => v != anchor)];
        if (NarrowKind(reading, category) is { } narrow)
            wishes.Add(new Wish(narrow, v => Said(narrow).Any(k => IsOfKind(v, k)) ? 0 : null));
        var fitting = Fitting(candidates, wishes);
        if (fitting.Count == 0)
            return new VenueAnswer(VenueOutcome.NoneMatch, phrases.NoneMatch(category, [.. wishes.Select(w => w.Said)], Loosened(candidates, wishes)), [], [], []);

        var shown = reading.Order is null && wishes.Count == 0 && category is null
            ? await ByTextAsync(question.Text, anchor, cancellationToken)
            : [.. Ordered(fitting, reading, anchor, [.. Kinds(reading, category), .. reading.Companions]).Take(Most)];
        if (shown.Count == 0)
            return new VenueAnswer(VenueOutcome.NoneMatch, phrases.NoneMatch(category, [], []), [], [], []);
        List<IReadOnlyList<string>> asked = [.. reading.Fields.SelectMany(f => f.Groups), .. Telling(reading, shown)];
        var text = phrases.Found(category, fitting.Count, [.. wishes.Select(w => w.Said)], [.. shown.Select(v => phrases.Item(v, Keys(v, asked), question.Now))]);
        return new VenueAnswer(
            VenueOutcome.Answered, $"{text}\n{phrases.Provenance([.. shown.Where(v => !VenuePhrases.IsStale(v, question.Now)).DefaultIfEmpty(shown[0])], question.Now)}",
            [.. shown.Select(v => new CitedVenue(v.Id, v.Name, v.Origin))],
            [.. shown.Select(v => new AnsweredFact(v.Id, "name", v.Name))],
            [.. shown.Select(v => new RetrievedVenue(v.Id, 1, wishes.Count > 0 ? "wishes" : "text"))],
            shown.Select(v => v.Verified).Where(d => d is not null).Min());
    }

    private List<Wish> Wishes(VenueReading reading, VenueQuestion question, string? category, Venue? anchor, VenuePhrases phrases)
    {
        List<Wish> wishes = [];
        foreach (var number in reading.Numbers)
            wishes.Add(new Wish(number.Said, v => NumericFit.Of(v, number)));
        foreach (var hit in reading.Values)
        {
            var mentions = hit.Mentions.Where(m => category is null || m.Categories.Contains(category)).ToList();
            if (mentions.Count > 0)
                wishes.Add(new Wish(mentions[0].IsStem ? hit.Said : mentions[0].Value, v => mentions.Select(m => ValueFit(v, m)).Min()));
            // Nothing of this kind has it, though it is something this kind could have.
            else if (hit.Mentions.Any(m => !m.IsStem && catalog.ByCategory(category!).Any(v => v.Find(m.Key) is not null)))
                wishes.Add(new Wish(hit.Said, v => hit.Mentions.Select(m => ValueFit(v, m)).Min()));
        }

        if (reading.WantedDish is { } dish)
            wishes.Add(new Wish(dish, v => v.Name.Contains(dish, StringComparison.Ordinal) || v.Facts.Any(f => f.Text.Contains(dish, StringComparison.Ordinal)) ? 0 : null));
        if (reading.WantedDoing is { } doing)
            wishes.Add(new Wish(doing.Said, v => IsDoneAt(v, doing.Thing) ? 0 : null));
        foreach (var area in reading.Areas)
            wishes.Add(new Wish(area, v => AreaLexicon.IsIn(v, area) ? 0 : null));
        if (anchor is not null)
            wishes.Add(new Wish(phrases.Near(anchor), v => Neighbours.Near(anchor, v) || Distance.Kilometres(anchor, v) <= KilometresNearby ? 0 : null));
        // A feature that no place of this kind has recorded says something else: 明天要带孩子出去玩.
        foreach (var feature in reading.FeatureWishes.Where(f => (category is null ? catalog.All : catalog.ByCategory(category)).Any(f.IsRecordedOf)))
            wishes.Add(new Wish(feature.Groups[0][0], v => feature.IsOfferedBy(v) ? 0 : null));
        if (reading.AllNight)
            wishes.Add(new Wish(phrases.AllNight, v => v.Hours?.At(Night(question.Now), question.Holidays).IsOpen == true ? 0 : null));
        if (reading is { AsksOpen: true, Moment: { IsUnknownMadeUp: false } moment })
            wishes.Add(OpenWish(moment, question, phrases));
        return wishes;
    }

    private static Wish OpenWish(Moment moment, VenueQuestion question, VenuePhrases phrases)
    {
        if (moment.Holiday is { } holiday)
            return new Wish(phrases.OpenOverWish(holiday), v => v.Hours is { } hours && holiday.Days.Count(d => hours.On(d, question.Holidays).Count > 0) is > 0 and var open ? open < holiday.Days.Count() ? 1 : 0 : null);
        return moment.HasTime
            ? new Wish(phrases.OpenWish(moment.At, moment.At == question.Now), v => v.Hours?.At(moment.At, question.Holidays).IsOpen == true ? 0 : null)
            : new Wish(phrases.OpenOnWish(moment.At), v => v.Hours?.On(DateOnly.FromDateTime(moment.At.DateTime), question.Holidays).Count > 0 ? 0 : null);
    }

    // The facts in which the thing stands.
    private static IEnumerable<IReadOnlyList<string>> Telling(VenueReading reading, List<Venue> shown)
        => reading.WantedDoing is { } doing
            ? shown.SelectMany(v => v.Facts).Where(f => f.Text.Contains(doing.Thing, StringComparison.OrdinalIgnoreCase)).Select(f => f.Key).Distinct().Select(key => (IReadOnlyList<string>)[key])
            : [];

    // 修手表 may be done where 手表 stands; the fact is shown, so nobody is told more than that.
    private static bool IsDoneAt(Venue venue, string thing)
        => venue.Name.Contains(thing, StringComparison.OrdinalIgnoreCase)
            || venue.Facts.Any(f => f.Key is not VenueKeys.Address && !f.Key.StartsWith(VenueKeys.NearbyPrefix, StringComparison.Ordinal) && f.Key != VenueKeys.Nearby && f.Text.Contains(thing, StringComparison.OrdinalIgnoreCase));

    private static List<string> Keys(Venue venue, List<IReadOnlyList<string>> asked)
        => [.. asked.Select(g => g.FirstOrDefault(k => venue.Find(k) is not null)).OfType<string>().Distinct()];

    private static DateTimeOffset Night(DateTimeOffset now) => new DateTimeOffset(now.Date, now.Offset).AddDays(1).AddHours(3);

    // 炸鸡 is first of all 炸鸡, and where that isn't to be had, 韩式炸鸡.
    private static int? ValueFit(Venue venue, ValueMention mention)
    {
        if (venue.Find(mention.Key) is not { } fact)
            return null;
        if (fact.Values.Contains(mention.Value))
            return 0;
        return !mention.IsStem && fact.Values.Any(v => v.Contains(mention.Value, StringComparison.Ordinal)) ? 1 : null;
    }

    // Of venues that fit a wish exactly and others that fit it in spirit, only the exact ones are shown.
    private static IReadOnlyList<Venue> Fitting(IReadOnlyList<Venue> candidates, List<Wish> wishes)
    {
        if (wishes.Count == 0)
            return candidates;
        List<(Venue Venue, int Looseness)> fitting = [];
        foreach (var venue in candidates)
        {
            var looseness = 0;
            if (wishes.TrueForAll(w => w.Fit(venue) is { } fit && (looseness += fit) >= 0))
                fitting.Add((venue, looseness));
        }

        var best = fitting.Count == 0 ? 0 : fitting.Min(f => f.Looseness);
        return [.. fitting.Where(f => f.Looseness == best).Select(f => f.Venue)];
    }

    private static List<(string Wish, int Count)> Loosened(IReadOnlyList<Venue> candidates, List<Wish> wishes)
    {
        if (wishes.Count < 2)
            return [];
        return [.. wishes
            .Select(w => (w.Said, Count: Fitting(candidates, [.. wishes.Where(o => o != w)]).Count))
            .Where(l => l.Count > 0)
            .OrderBy(l => l.Count)
            .Take(2)];
    }

    private static IEnumerable<Venue> Ordered(IReadOnlyList<Venue> venues, VenueReading reading, Venue? anchor, List<string> kinds)
    {
        IEnumerable<Venue> sorted = reading.Order switch
        {
            VenueOrder.Cheapest => venues.Where(v => NumericFit.Cost(v) is not null).OrderBy(NumericFit.Cost).ThenByDescending(v => v.Rating ?? 0),
            VenueOrder.Dearest => venues.Where(v => NumericFit.Cost(v) is not null).OrderByDescending(NumericFit.Cost),
            _ when anchor?.Latitude is not null => venues.OrderBy(v => Distance.Kilometres(anchor, v)).ThenByDescending(v => v.Rating ?? 0),
            null => venues.OrderBy(v => IsNarrowerThanAsked(v, reading) ? 1 : 0).ThenByDescending(v => v.Rating ?? 0),
            _ => venues.OrderByDescending(v => v.Rating ?? 0),
        };
        return kinds.Count == 0 ? sorted : sorted.OrderBy(v => kinds.Any(k => IsOfKind(v, k)) ? 0 : 1);
    }

    // Whoever has a fever is not sent to the dentist first, however well rated.
    private static bool IsNarrowerThanAsked(Venue venue, VenueReading reading) =>
        Specialties.Any(s => venue.Name.Contains(s, StringComparison.Ordinal) && !reading.Text.Text.Contains(s, StringComparison.Ordinal));

    // Whoever says 幼儿园 wants those first, though they are filed under 学校.
    private static List<string> Kinds(VenueReading reading, string? category)
        => [.. reading.Categories.Where(c => c.Category == category)
            .Select(c => reading.Text.Text.Substring(c.Start, c.Length)).Where(w => w != category && w.Length > 1).SelectMany(Said)];

    // Whoever asks for a petrol station is not helped with car washes, though both are filed under 汽车服务.
    private static string? NarrowKind(VenueReading reading, string? category)
        => reading.Categories.Where(c => c.Category == category)
            .Select(c => reading.Text.Text.Substring(c.Start, c.Length)).FirstOrDefault(w => w != category && (Narrow.Contains(w) || EnglishThings.In(w) is not null));

    // As the knowledge says it.
    private static IReadOnlyList<string> Said(string kind) => EnglishThings.In(kind) ?? [kind];

    private static bool IsOfKind(Venue venue, string kind)
        => venue.Name.Contains(kind, StringComparison.OrdinalIgnoreCase)
            || venue.Facts.Any(f => ValueLexicon.IsListLike(f) && (f.Values.Contains(kind) || ((Narrow.Contains(kind) || IsLoose(kind)) && f.Text.Contains(kind, StringComparison.Ordinal))));

    // English words and those who come along are looked for within longer values: 麻辣火锅, 亲子餐厅.
    private static bool IsLoose(string kind) => EnglishThings.IsChinese(kind) || Companions.Words.Contains(kind);

    private async ValueTask<List<Venue>> ByTextAsync(string text, Venue? anchor, CancellationToken cancellationToken)
    {
        var hits = await index.SearchAsync(new IndexQuery(text, Most), cancellationToken);
        return [.. hits.Select(h => catalog.ById(h.Id)).OfType<Venue>().Where(v => v != anchor)];
    }

    /// <param name="Fit">How loosely a venue fits: 0 exactly, more in spirit; null not at all.</param>
    private sealed record Wish(string Said, Func<Venue, int?> Fit);
}
