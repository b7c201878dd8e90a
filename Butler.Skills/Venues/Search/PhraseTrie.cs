namespace Butler.Skills.Venues.Search;

/// <summary>Finds every phrase of a fixed set in a text in one walk. Filled once, then only read.</summary>
internal sealed class PhraseTrie<T>
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
        var node = 0;
        foreach (var c in phrase)
        {
            if (!_edges.TryGetValue((node, c), out node))
                return [];
        }

        return _payloads[node] ?? (IReadOnlyList<T>)[];
    }

    /// <summary>Every occurrence, also those inside one another; a Latin word is only found whole.</summary>
    public IEnumerable<PhraseHit<T>> Find(CompactText text)
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

    /// <summary>The longest occurrences, none overlapping another; of equally long ones the earlier.</summary>
    public List<PhraseHit<T>> FindLongest(CompactText text) => Longest(Find(text));

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
}

internal readonly record struct PhraseHit<T>(int Start, int Length, IReadOnlyList<T> Payloads)
{
    public int End => Start + Length;
}
