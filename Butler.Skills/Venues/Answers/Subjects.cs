using Butler.Skills.Venues.Answers.Reading;

namespace Butler.Skills.Venues.Answers;

/// <summary>Which venues, or which kind of venue, a question is about.</summary>
internal static class Subjects
{
    /// <summary>The kind of place to look for; null when the question names none and implies none.</summary>
    public static string? Wanted(VenueReading reading)
    {
        Dictionary<string, double> votes = [];
        for (var i = 0; i < reading.Categories.Count; i++)
        {
            var hit = reading.Categories[i];
            // A noun says it, what people do there hints at it; the later mention is the newer wish.
            Vote(hit.Category, (hit.IsNoun ? 3 : 1) + 0.1 * i);
        }

        foreach (var hit in reading.Values)
        {
            foreach (var category in hit.Mentions.SelectMany(m => m.Categories).Distinct())
                Vote(category, 1.5 / hit.Mentions.SelectMany(m => m.Categories).Distinct().Count());
        }

        foreach (var number in reading.Numbers)
        {
            if (number.Key == VenueKeys.PerHead)
                Vote("餐馆", 2);
            else if (number.Key is VenueKeys.Fee or "游玩时间")
                Vote("景点", 2);
            else if (number.Key == VenueKeys.Price)
                Vote("酒店", 1);
        }

        if (reading.WantedDish is not null)
            Vote("餐馆", 2);
        // A thing to be done says no kind of place, and words that happen to hint at one are of it.
        if (reading.WantedDoing is not null)
            return null;
        return votes.Count == 0 ? null : votes.MaxBy(v => v.Value).Key;

        void Vote(string category, double weight) => votes[category] = votes.GetValueOrDefault(category) + weight;
    }

    /// <summary>"提供wifi的酒店" looks for one, "酒店有wifi吗" asks about one.</summary>
    public static bool ValueDescribesKind(VenueReading reading)
        => reading.Values.Any(v => reading.Categories.Any(c => c.IsNoun && c.Start >= v.End && c.Start - v.End <= 4));

    /// <summary>The named venue near which something is looked for.</summary>
    public static Venue? NamedAnchor(VenueReading reading)
    {
        const int Reach = 8;
        foreach (var name in reading.Names)
        {
            if (name.Venues.Count == 1 && reading.Nearby.Any(n => n.Start >= name.End && n.Start - name.End <= Reach))
                return name.Venues[0];
        }

        return null;
    }

    /// <summary>The venue of the talk near which something is looked for: 这附近, 餐馆周边找一个.</summary>
    public static Venue? AnchorIn(VenueReading reading, IReadOnlyList<Venue> recent)
    {
        if (reading.Nearby.Count == 0 || recent.Count == 0)
            return null;
        // A nearby that comes after the wishes asks for neighbours of what will be found.
        var place = reading.Nearby[0].Start;
        if (reading.Categories.Any(c => c.IsNoun && reading.Text.InOriginal(c.Start, c.Length) is var (noun, size) && noun + size < place - 1))
            return null;
        var before = reading.Text.Original[Math.Max(0, place - 6)..place];
        var pointed = reading.Categories.FirstOrDefault(c => c.IsNoun && reading.Text.InOriginal(c.Start, c.Length) is var (start, length) && start + length <= place && place - start - length <= 1);
        if (pointed.Length > 0)
            return recent.FirstOrDefault(v => v.Category == pointed.Category) ?? recent[0];
        return before.AsSpan().IndexOfAny('这', '那', '它') >= 0 || before.EndsWith('在') ? recent[0] : null;
    }

    /// <summary>Names a kind of place that the talk has had none of, without pointing: 银行周六开门吗.</summary>
    public static bool IsOfAnotherKind(VenueReading reading, IReadOnlyList<Venue> recent)
        => reading.Reference is { IsExplicit: false, Category: { } category } && recent.All(v => v.Category != category);

    /// <summary>The venues of the talk a question points back to.</summary>
    public static IReadOnlyList<Venue> OfTalk(VenueReading reading, IReadOnlyList<Venue> recent, IReadOnlyList<Venue> listed)
    {
        var reference = reading.Reference;
        if (recent.Count == 0)
            return [];
        if (reference is { Place: not 0 })
        {
            // A talk that is read from its lines has no list of its own; its latest venues stand in their order.
            var counting = listed.Count > 0 ? listed : recent;
            return counting.ElementAtOrDefault(reference.Place == Reference.Last ? counting.Count - 1 : reference.Place - 1) is { } counted ? [counted] : [];
        }

        var kind = reference?.Category is { } category && recent.Any(v => v.Category == category) ? category : null;
        if (reference is not { Count: > 1 } several)
            return [kind is null ? recent[0] : recent.First(v => v.Category == kind)];
        // Those that were named together, not older ones of the same kind.
        var together = kind ?? recent[0].Category;
        return [.. recent.SkipWhile(v => v.Category != together).TakeWhile(v => v.Category == together).Take(several.Count)];
    }

    /// <summary>One of several venues of the same name: by street or district, or the one of the talk; null when that doesn't tell.</summary>
    public static Venue? Among(IReadOnlyList<Venue> venues, VenueReading reading, IReadOnlyList<Venue> recent)
    {
        if (venues.Count == 1)
            return venues[0];
        var inArea = reading.Areas.Count == 0 ? [] : venues.Where(v => reading.Areas.Any(a => Lexicons.AreaLexicon.IsIn(v, a))).ToList();
        return inArea.Count == 1 ? inArea[0] : recent.FirstOrDefault(venues.Contains);
    }
}
