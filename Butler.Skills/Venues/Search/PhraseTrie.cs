namespace Butler.Skills.Venues.Search;

/// <summary>Finds every phrase of a fixed set in a text in one walk. Filled once, then only read.</summary>
/// <param name="beneath">Phrases that are found as well, ahead of this one's own: the many that this one only adds a few to.</param>
internal sealed class PhraseTrie<T>(PhraseTrie<T>? beneath = null)
{
    private readonly Dictionary<(int Node, char Next), int> _edges = [];
    private readonly List<List<T>?> _payloads = [null];

    public void Add(string phrase, T payload)
    {
        if (phrase.Length == 0)
            return;
        var node = 0;
        foreach (var c in phrase)
        {
            if (!_edges.TryGetValue((node, c), out var next))
            {
                next = _payloads.Count;
                _payloads.Add(null);
                _edges[(node, c)] = next;
            }

            node = next;
        }

        (_payloads[node] ??= []).Add(payload);
    }

    public IReadOnlyList<T> Get(string phrase)
    {
        var lower = beneath?.Get(phrase) ?? [];
        return GetOwn(phrase) is { } own ? lower.Count == 0 ? own : [.. lower, .. own] : lower;
    }

    /// <summary>Every occurrence, also those inside one another; a Latin word is only found whole.</summary>
    public IEnumerable<PhraseHit<T>> Find(CompactText text)
        => beneath is null ? FindOwn(text) : _edges.Count == 0 ? beneath.Find(text) : Together(beneath.Find(text), FindOwn(text));

    /// <summary>The longest occurrences, none overlapping another; of equally long ones the earlier.</summary>
    public List<PhraseHit<T>> FindLongest(CompactText text) => Longest(Find(text));

    /// <summary>The hits of two sets; what both find in the same place is one hit.</summary>
    public static IEnumerable<PhraseHit<T>> Together(IEnumerable<PhraseHit<T>> one, IEnumerable<PhraseHit<T>> other)
        => one.Concat(other).GroupBy(h => (h.Start, h.Length))
            .Select(g => g.Count() == 1 ? g.First() : g.First() with { Payloads = [.. g.SelectMany(h => h.Payloads)] });

    public static List<PhraseHit<T>> Longest(IEnumerable<PhraseHit<T>> hits)
    {
        List<PhraseHit<T>> kept = [];
        foreach (var hit in hits.OrderByDescending(h => h.Length).ThenBy(h => h.Start))
        {
            if (kept.TrueForAll(k => hit.Start + hit.Length <= k.Start || k.Start + k.Length <= hit.Start))
                kept.Add(hit);
        }

        kept.Sort((a, b) => a.Start.CompareTo(b.Start));
        return kept;
    }

    private List<T>? GetOwn(string phrase)
    {
        var node = 0;
        foreach (var c in phrase)
        {
            if (!_edges.TryGetValue((node, c), out node))
                return null;
        }

        return _payloads[node];
    }

    private IEnumerable<PhraseHit<T>> FindOwn(CompactText text)
    {
        var letters = text.Text;
        for (var start = 0; start < letters.Length; start++)
        {
            if (text.IsInsideWord(start))
                continue;
            var node = 0;
            for (var end = start; end < letters.Length && _edges.TryGetValue((node, letters[end]), out node); end++)
            {
                if (_payloads[node] is { } found && !text.IsInsideWord(end + 1))
                    yield return new PhraseHit<T>(start, end - start + 1, found);
            }
        }
    }
}

internal readonly record struct PhraseHit<T>(int Start, int Length, IReadOnlyList<T> Payloads)
{
    public int End => Start + Length;
}
