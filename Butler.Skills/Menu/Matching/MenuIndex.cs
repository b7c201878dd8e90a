using Butler.Skills.Language.Text;

namespace Butler.Skills.Menu.Matching;

/// <summary>
/// Every way of saying every item as a weighted list of terms, searchable by term. Also the middle of each item (the sum
/// of its ways), which carries what its sayings have in common.
/// </summary>
internal sealed class MenuIndex
{
    private readonly Dictionary<ulong, int> _terms = [];
    private readonly float[] _rarity;
    private readonly Posting[][] _postings;
    private readonly Posting[][] _middles;

    public MenuIndex(IReadOnlyList<MenuItem> items)
    {
        var documents = items.SelectMany((item, index) => WaysOf(item).Select(way => (Item: index, Terms: Distinct(way)))).Where(d => d.Terms.Count > 0).ToList();
        var asked = documents.Count;
        documents.AddRange(EmbeddedLines.Read("nothing-ordered.txt").Select(way => (items.Count, Distinct(way))));
        var counts = new List<int>();
        foreach (var (_, terms) in documents)
        {
            foreach (var term in terms)
            {
                if (!_terms.TryGetValue(term.Key, out var number))
                {
                    _terms[term.Key] = number = counts.Count;
                    counts.Add(0);
                }

                counts[number]++;
            }
        }

        _rarity = [.. counts.Select(c => MathF.Log(1f + (documents.Count / (float)c)))];
        Unknown = MathF.Log(1f + documents.Count);
        ItemOf = [.. documents.Select(d => d.Item)];
        (_postings, _middles) = Fill(documents, items.Count + 1);
        Classifier = new MenuClassifier([.. documents.Take(asked).Select(d => (d.Item, Weigh(d.Terms)))], counts.Count, items.Count);
        Items = items;
    }

    public IReadOnlyList<MenuItem> Items { get; }

    /// <summary>The item each document is a way of saying; the number of items for what asks for none of them.</summary>
    public int[] ItemOf { get; }

    public MenuClassifier Classifier { get; }

    /// <summary>The rarity of a term that no item has.</summary>
    public float Unknown { get; }

    public bool TryFind(ulong key, out int term) => _terms.TryGetValue(key, out term);

    public float Rarity(int term) => _rarity[term];

    public ReadOnlySpan<Posting> Documents(int term) => _postings[term];

    public ReadOnlySpan<Posting> Middles(int term) => _middles[term];

    private static IEnumerable<string> WaysOf(MenuItem item) =>
        item.Says.Concat(item.Aliases).Append(item.Title.Zh).Append(item.Title.En).Append(item.Item)
            .Append(string.Join(' ', item.Things)).Append(string.Join(' ', item.Signs));

    private static List<Term> Distinct(string way)
    {
        var terms = new List<Term>();
        TermReader.Read(TextFold.Fold(way), terms);
        return [.. terms.DistinctBy(t => t.Key)];
    }

    /// <summary>The terms by their rarity, as a vector of length one.</summary>
    private (int Term, float Value)[] Weigh(List<Term> terms)
    {
        var weighted = terms.Select(t => (Term: _terms[t.Key], Value: t.Weight * _rarity[_terms[t.Key]])).ToArray();
        var length = MathF.Sqrt(weighted.Sum(w => w.Value * w.Value));
        return [.. weighted.Select(w => (w.Term, w.Value / length))];
    }

    private (Posting[][] Documents, Posting[][] Middles) Fill(List<(int Item, List<Term> Terms)> documents, int owners)
    {
        var postings = Enumerable.Range(0, _rarity.Length).Select(_ => new List<Posting>()).ToArray();
        var middles = Enumerable.Range(0, owners).Select(_ => new Dictionary<int, float>()).ToArray();
        for (var d = 0; d < documents.Count; d++)
        {
            var middle = middles[documents[d].Item];
            foreach (var (number, value) in Weigh(documents[d].Terms))
            {
                postings[number].Add(new Posting(d, value));
                middle[number] = middle.GetValueOrDefault(number) + value;
            }
        }

        var byTerm = Enumerable.Range(0, _rarity.Length).Select(_ => new List<Posting>()).ToArray();
        for (var item = 0; item < owners; item++)
        {
            var length = MathF.Sqrt(middles[item].Values.Sum(v => v * v));
            foreach (var (number, value) in middles[item])
                byTerm[number].Add(new Posting(item, value / length));
        }

        return ([.. postings.Select(p => p.ToArray())], [.. byTerm.Select(p => p.ToArray())]);
    }
}

/// <param name="Owner">The document, or the item.</param>
internal readonly record struct Posting(int Owner, float Value);
