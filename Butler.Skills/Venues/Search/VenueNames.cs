namespace Butler.Skills.Venues.Search;

/// <summary>
/// Which venues a text names. The longest known name wins: on real questions that finds the venue far more often than
/// ranking whole texts does, because names contain one another's words.
/// </summary>
public sealed class VenueNames
{
    private const int ShortestName = 2;
    private const int ShortestMisspelt = 4;
    private const int MisspeltCandidates = 40;
    private readonly PhraseTrie<Entry> _names = new();
    private readonly List<(string Key, Entry Entry)> _full = [];
    private readonly Dictionary<string, List<int>> _byBigram = new(StringComparer.Ordinal);
    private readonly NameVariants _variants;
    private readonly VenueNames? _before;
    private readonly VenueChange? _change;

    public VenueNames(VenueCatalog catalog)
    {
        _variants = new NameVariants(catalog.All);
        Add(catalog.All);
    }

    private VenueNames(VenueNames before, VenueChange change)
    {
        (_before, _change, _variants) = (before, change, before._variants);
        Add(change.Added);
    }

    /// <summary>The names after a change, for the price of the change.</summary>
    public VenueNames With(VenueChange change) => new(this, change);

    private void Add(IEnumerable<Venue> venues)
    {
        foreach (var venue in venues)
        {
            HashSet<string> seen = new(StringComparer.Ordinal);
            foreach (var (name, kind) in _variants.Of(venue))
            {
                var key = CompactText.Key(name);
                if (key.Length < ShortestName || !seen.Add(key) || (kind != NameKind.Full && KindWords.Contains(key)))
                    continue;
                var entry = new Entry(venue, kind);
                _names.Add(key, entry);
                if (kind is NameKind.Full or NameKind.Shortened)
                    AddForSimilarity(key, entry);
            }
        }
    }

    /// <summary>The names in the text, in their order, none overlapping.</summary>
    public IReadOnlyList<NameMatch> Find(CompactText text)
    {
        List<NameMatch> found = [];
        foreach (var hit in Hits(text))
        {
            var kind = hit.Payloads.Min(e => e.Kind);
            var (start, length) = text.InOriginal(hit.Start, hit.Length);
            found.Add(new NameMatch(start, length, kind, [.. hit.Payloads.Where(e => e.Kind == kind).Select(e => e.Venue).Distinct()]));
        }

        return found;
    }

    // Of the same stretch, the names of both versions count together, without those that are gone.
    private List<PhraseHit<Entry>> Hits(CompactText text)
    {
        if (_before is null)
            return _names.FindLongest(text);
        var kept = _before._names.Find(text)
            .Select(h => h with { Payloads = [.. h.Payloads.Where(e => !_change!.IsRemoved(e.Venue))] })
            .Where(h => h.Payloads.Count > 0);
        return PhraseTrie<Entry>.Longest(PhraseTrie<Entry>.Together(kept, _names.Find(text)));
    }

    /// <summary>One venue whose name stands in the text with a slip of the pen or of dictation; for texts in which no name is right.</summary>
    public IReadOnlyList<NameMatch> FindMisspelt(CompactText text)
    {
        if (_before?.FindMisspelt(text) is [var match] && !_change!.IsRemoved(match.Venues[0]))
            return [match];
        Dictionary<int, int> shared = [];
        foreach (var bigram in Bigrams(text.Text).Distinct())
        {
            foreach (var candidate in _byBigram.GetValueOrDefault(bigram, []))
                shared[candidate] = shared.GetValueOrDefault(candidate) + 1;
        }

        foreach (var (candidate, count) in shared.OrderByDescending(p => p.Value).ThenByDescending(p => _full[p.Key].Key.Length).Take(MisspeltCandidates))
        {
            // One slip breaks at most two pairs of neighbours.
            var (key, entry) = _full[candidate];
            if (key.Length < ShortestMisspelt || count < key.Length - 3)
                continue;
            for (var length = key.Length - 1; length <= key.Length + 1; length++)
            {
                for (var start = 0; start + length <= text.Text.Length; start++)
                {
                    if (!NameDistance.SameSlip(text.Text.Substring(start, length), key))
                        continue;
                    var (from, size) = text.InOriginal(start, length);
                    return [new NameMatch(from, size, NameKind.Misspelt, [entry.Venue])];
                }
            }
        }

        return [];
    }

    /// <summary>Venues whose name, alias or brand is exactly this.</summary>
    public IReadOnlyList<Venue> Named(string name)
        => [.. (_before?.Named(name) ?? []).Where(v => !_change!.IsRemoved(v)).Concat(_names.Get(CompactText.Key(name)).Where(e => e.Kind != NameKind.Bare).Select(e => e.Venue)).Distinct()];

    /// <summary>Known names that look or sound like this one, the closest first.</summary>
    public IReadOnlyList<SimilarName> Similar(string name, int limit)
        => [.. SimilarHere(name, limit).Concat(_before is null ? [] : _before.Similar(name, limit + _change!.Removed.Count).Where(s => !_change.IsRemoved(s.Venue)))
            .OrderByDescending(s => s.IsSlip).ThenByDescending(s => s.Similarity).Take(limit)];

    private List<SimilarName> SimilarHere(string name, int limit)
    {
        var key = CompactText.Key(name);
        Dictionary<int, int> shared = [];
        foreach (var bigram in Bigrams(key).Distinct())
        {
            foreach (var candidate in _byBigram.GetValueOrDefault(bigram, []))
                shared[candidate] = shared.GetValueOrDefault(candidate) + 1;
        }

        return [.. shared
            .OrderByDescending(p => 2.0 * p.Value / (key.Length + _full[p.Key].Key.Length))
            .Take(Math.Max(40, limit * 4))
            .Select(p => new SimilarName(_full[p.Key].Entry.Venue, NameDistance.Similarity(key, _full[p.Key].Key), NameDistance.SameSlip(key, _full[p.Key].Key)))
            .OrderByDescending(s => s.IsSlip).ThenByDescending(s => s.Similarity)
            .DistinctBy(s => s.Venue.Id)
            .Take(limit)];
    }

    private void AddForSimilarity(string key, Entry entry)
    {
        var index = _full.Count;
        _full.Add((key, entry));
        foreach (var bigram in Bigrams(key).Distinct())
        {
            if (!_byBigram.TryGetValue(bigram, out var list))
                _byBigram[bigram] = list = [];
            list.Add(index);
        }
    }

    private static IEnumerable<string> Bigrams(string key)
    {
        for (var i = 0; i + 1 < key.Length; i++)
            yield return key.Substring(i, 2);
    }

    private sealed record Entry(Venue Venue, NameKind Kind);
}
