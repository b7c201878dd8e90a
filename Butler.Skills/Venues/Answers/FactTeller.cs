using Butler.Skills.Venues.Answers.Lexicons;
using Butler.Skills.Venues.Answers.Reading;

namespace Butler.Skills.Venues.Answers;

/// <summary>Tells facts of venues that are already settled.</summary>
internal sealed class FactTeller(VenueCatalog catalog)
{
    private const int MostNeighbours = 8;
    private const int MostBranches = 5;

    public VenueAnswer Tell(VenueReading reading, VenueQuestion question, IReadOnlyList<Venue> venues, VenuePhrases phrases, string why)
    {
        List<string> lines = [];
        List<AnsweredFact> told = [];
        if (venues.Count < 2 || reading.Order is not { } order || !AsksOnly(reading, order) || !Compare(venues, order, phrases, lines, told))
        {
            foreach (var venue in venues)
                TellOne(reading, question, venue, phrases, lines, told);
        }

        lines.Add(phrases.Provenance(venues, question.Now));
        var known = told.Exists(f => f.Value is not null);
        var asOf = venues.Select(v => v.Verified).Where(d => d is not null).Min();
        return new VenueAnswer(
            known ? VenueOutcome.Answered : VenueOutcome.NotKnown, string.Join('\n', lines.Where(l => l.Length > 0)),
            [.. venues.Select(v => new CitedVenue(v.Id, v.Name, v.Origin))], told,
            [.. venues.Select(v => new RetrievedVenue(v.Id, 1, why))], asOf);
    }

    private void TellOne(VenueReading reading, VenueQuestion question, Venue venue, VenuePhrases phrases, List<string> lines, List<AnsweredFact> told)
    {
        var before = lines.Count;
        TellFields(reading, question, venue, phrases, lines, told);
        TellFeatures(reading, venue, phrases, lines, told);
        TellNeighbours(reading, venue, phrases, lines, told);
        if (lines.Count == before)
            Introduce(venue, phrases, lines, told);
    }

    // 评分 in 哪家评分高 is what is compared; a telephone asked for besides wants the facts one by one.
    private static bool AsksOnly(VenueReading reading, VenueOrder order)
        => reading.Fields.SelectMany(f => f.Groups).All(g => g[0] == (order == VenueOrder.Best ? VenueKeys.Rating : FieldLexicon.Cost));

    // 哪个便宜, 哪家评分高: what is compared of each, and then which it is. False when it is not recorded of all of them.
    private static bool Compare(IReadOnlyList<Venue> venues, VenueOrder order, VenuePhrases phrases, List<string> lines, List<AnsweredFact> told)
    {
        var facts = venues.Select(v => order == VenueOrder.Best
            ? v.Rating is null ? null : v.Find(VenueKeys.Rating)
            : NumericFit.Cost(v) is null ? null : FieldTable.CostOf(v.Category).Select(v.Find).FirstOrDefault(f => f is not null && MoneyRange.Read(f.Text) is not null)).ToList();
        if (facts.Contains(null))
            return false;
        for (var i = 0; i < venues.Count; i++)
        {
            lines.Add(phrases.Fact(venues[i], facts[i]!));
            told.Add(new AnsweredFact(venues[i].Id, facts[i]!.Key, facts[i]!.Text));
        }

        decimal Measure(Venue venue) => order == VenueOrder.Best ? (decimal)venue.Rating!.Value : NumericFit.Cost(venue)!.Value;
        var ranked = order == VenueOrder.Cheapest ? venues.OrderBy(Measure).ToList() : [.. venues.OrderByDescending(Measure)];
        lines.Add(Measure(ranked[0]) == Measure(ranked[1]) ? phrases.Alike(order) : phrases.Foremost(ranked[0], order));
        return true;
    }

    /// <summary>Several venues share the name: which one?</summary>
    public static VenueAnswer WhichOf(IReadOnlyList<Venue> venues, VenueReading reading, VenuePhrases phrases)
    {
        var shown = venues.OrderByDescending(v => v.Rating ?? 0).Take(MostBranches).ToList();
        var keys = reading.Fields.SelectMany(f => f.Groups).Select(g => g[0]).Where(k => !k.StartsWith('~')).Distinct().Take(2).ToList();
        return new VenueAnswer(
            VenueOutcome.Asked, phrases.WhichBranch(venues.Count, [.. shown.Select(v => phrases.Branch(v, keys))]),
            [.. shown.Select(v => new CitedVenue(v.Id, v.Name, v.Origin))], [],
            [.. shown.Select(v => new RetrievedVenue(v.Id, 1, "named"))]);
    }

    private static void TellFields(
        VenueReading reading, VenueQuestion question, Venue venue, VenuePhrases phrases, List<string> lines, List<AnsweredFact> told)
    {
        HashSet<string> done = new(StringComparer.Ordinal);
        foreach (var group in reading.Fields.SelectMany(f => f.Groups))
        {
            var keys = group[0] == FieldLexicon.Cost ? FieldTable.CostOf(venue.Category) : group;
            var fact = keys.Select(venue.Find).FirstOrDefault(f => f is not null);
            var key = fact?.Key ?? keys[0];
            if (!done.Add(key))
                continue;
            if (fact is null)
            {
                var category = keys.Contains(FieldLexicon.Category);
                lines.Add(category ? phrases.Kind(venue) : phrases.NotRecorded(venue, key));
                told.Add(new AnsweredFact(venue.Id, key, category ? venue.Category : null));
                continue;
            }

            lines.Add(phrases.Fact(venue, fact));
            told.Add(new AnsweredFact(venue.Id, key, fact.Text));
            if (key == VenueKeys.Hours)
                OpenTeller.Tell(reading, question, venue, phrases, lines);
        }

        if (reading.AsksOpen && !done.Contains(VenueKeys.Hours) && venue.Find(VenueKeys.Hours) is { } hours && reading.Moment is not null)
        {
            lines.Add(phrases.Fact(venue, hours));
            told.Add(new AnsweredFact(venue.Id, VenueKeys.Hours, hours.Text));
            OpenTeller.Tell(reading, question, venue, phrases, lines);
        }
    }

    private static void TellFeatures(VenueReading reading, Venue venue, VenuePhrases phrases, List<string> lines, List<AnsweredFact> told)
    {
        foreach (var hit in reading.Values)
        {
            // Of what other kinds of places have, nothing is said: a dish in a question about a hotel is no feature of it.
            var mentions = hit.Mentions.Where(m => venue.Find(m.Key) is not null || m.Categories.Contains(venue.Category)).ToList();
            if (mentions.Count == 0)
                continue;
            var said = mentions.Exists(m => !m.IsStem) ? mentions[0].Value : hit.Said;
            var having = mentions.SelectMany(m => (venue.Find(m.Key)?.Values ?? []).Where(v => m.IsStem ? v == m.Value : Features.Covers(v, said))).Distinct().ToList();
            if (having.Count == 0 && venue.Category.Contains(said, StringComparison.Ordinal))
                continue;
            var label = mentions.Select(m => venue.Find(m.Key)).FirstOrDefault(f => f is not null)?.Label;
            var related = having.Count > 0 ? [] : Features.Related(mentions.SelectMany(m => venue.Find(m.Key)?.Values ?? []), said);
            lines.Add(having.Count > 0 ? phrases.Has(venue, said, having) : phrases.HasNot(venue, said, label, related));
            told.Add(new AnsweredFact(venue.Id, mentions[0].Key, having.Count > 0 ? string.Join(';', having) : $"-{said}"));
        }
    }

    private void TellNeighbours(VenueReading reading, Venue venue, VenuePhrases phrases, List<string> lines, List<AnsweredFact> told)
    {
        foreach (var category in reading.Nearby.SelectMany(n => n.Categories.Count > 0 ? n.Categories : [""]).Distinct())
        {
            var names = Neighbours.Of(catalog, venue, category);
            lines.Add(names.Count > 0
                ? phrases.Neighbours(venue, category, [.. names.Take(MostNeighbours)], names.Count)
                : phrases.NoNeighbours(venue, category));
            told.Add(new AnsweredFact(venue.Id, VenueKeys.NearbyPrefix + category, names.Count > 0 ? string.Join(';', names.Take(MostNeighbours)) : null));
        }
    }

    private static void Introduce(Venue venue, VenuePhrases phrases, List<string> lines, List<AnsweredFact> told)
    {
        lines.Add(phrases.Introduction(venue));
        foreach (var key in VenuePhrases.IntroductionKeys)
        {
            if (venue.Find(key) is { } fact)
                told.Add(new AnsweredFact(venue.Id, key, fact.Text));
        }

        if (told.Count == 0)
            told.Add(new AnsweredFact(venue.Id, "category", venue.Category));
    }
}
