using System.Buffers;
using Butler.Skills.Language.Text;

namespace Butler.Skills.Menu.Matching;

/// <summary>
/// Recognises which item of the menu a text asks for, without a model: nearness to the ways people say each item
/// (characters, sounds, words), the things and signs that stand in it, and the manner of the wish (repair, wash, install,
/// ask). Immutable and safe for many threads.
/// </summary>
public sealed class MenuMatcher
{
    private const int Kept = 6;
    private const int LongestText = 400;

    // How much each signal counts; fitted on sayings that were left out of their own item.
    private const float Nearest = 0.50f;
    private const float NearestThree = 0.25f;
    private const float Common = 0.35f;
    private const float Learnt = 0.40f;
    private const float NothingOrdered = 0.2f;
    private const float Thing = 0.10f;
    private const float Sign = 0.10f;
    private const float ThingAndSign = 0.10f;
    private const float Name = 0.14f;
    private const float Not = 0.12f;
    private const float Manner = 0.05f;

    private readonly MenuIndex _index;
    private readonly PhraseEvidence _phrases;
    private readonly MannerReader _manner;

    public MenuMatcher(ConciergeMenu menu)
    {
        Menu = menu;
        _index = new MenuIndex(menu.Items);
        _phrases = new PhraseEvidence(menu.Items);
        _manner = new MannerReader(menu.Items);
    }

    public ConciergeMenu Menu { get; }

    /// <summary>The items the text may mean, the likeliest first; empty when it has nothing in common with any.</summary>
    public IReadOnlyList<MenuCandidate> Match(string text) => Match(text, without: -1);

    /// <param name="without">A document to leave out, so that a saying can be judged by the others; -1 for none.</param>
    internal IReadOnlyList<MenuCandidate> Match(string text, int without)
    {
        var items = _index.Items.Count;
        if (items == 0 || string.IsNullOrWhiteSpace(text))
            return [];
        var folded = TextFold.Fold(text.Length > LongestText ? text[..LongestText] : text);

        var nearness = ArrayPool<float>.Shared.Rent(_index.ItemOf.Length);
        var middles = ArrayPool<float>.Shared.Rent(items + 1);
        var learnt = ArrayPool<float>.Shared.Rent(items);
        var best = ArrayPool<Best>.Shared.Rent(items + 1);
        var evidence = ArrayPool<Evidence>.Shared.Rent(items);
        try
        {
            Array.Clear(nearness, 0, _index.ItemOf.Length);
            Array.Clear(middles, 0, items + 1);
            Array.Clear(learnt, 0, items);
            Array.Clear(best, 0, items + 1);
            Array.Clear(evidence, 0, items);
            if (!Compare(folded, nearness, middles, learnt))
                return [];
            for (var d = 0; d < _index.ItemOf.Length; d++)
            {
                if (nearness[d] > 0 && d != without)
                    best[_index.ItemOf[d]].Add(nearness[d]);
            }

            _phrases.Collect(folded, evidence.AsSpan(0, items));
            return Rank(folded, best, middles, learnt, evidence);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(nearness);
            ArrayPool<float>.Shared.Return(middles);
            ArrayPool<float>.Shared.Return(learnt);
            ArrayPool<Best>.Shared.Return(best);
            ArrayPool<Evidence>.Shared.Return(evidence);
        }
    }

    /// <summary>Cosine of the text with every document and every middle, and the classifier's view; false when nothing of it is known.</summary>
    private bool Compare(string folded, float[] nearness, float[] middles, float[] learnt)
    {
        var terms = new List<Term>(folded.Length * 3);
        TermReader.Read(folded, terms);
        var length = 0f;
        var seen = new HashSet<ulong>();
        var known = new List<(int Term, float Value)>(terms.Count);
        foreach (var term in terms)
        {
            if (!seen.Add(term.Key))
                continue;
            if (!_index.TryFind(term.Key, out var number))
            {
                // What nobody ever said makes every item less likely, but runs of characters less than whole words.
                length += term.Weight * term.Weight * _index.Unknown * _index.Unknown * 0.35f;
                continue;
            }

            var value = term.Weight * _index.Rarity(number);
            length += value * value;
            known.Add((number, value));
            foreach (var posting in _index.Documents(number))
                nearness[posting.Owner] += value * posting.Value;
            foreach (var posting in _index.Middles(number))
                middles[posting.Owner] += value * posting.Value;
        }

        if (known.Count == 0)
            return false;
        var scale = 1f / MathF.Sqrt(length);
        for (var i = 0; i < _index.ItemOf.Length; i++)
            nearness[i] *= scale;
        for (var i = 0; i <= _index.Items.Count; i++)
            middles[i] *= scale;
        var sums = learnt.AsSpan(0, _index.Items.Count);
        foreach (var (term, value) in known)
            _index.Classifier.Add(term, value * scale * MenuClassifier.Sharpness, sums);
        MenuClassifier.Finish(sums);
        return true;
    }

    private List<MenuCandidate> Rank(string folded, Best[] best, float[] middles, float[] learnt, Evidence[] evidence)
    {
        Span<float> scores = stackalloc float[_index.Items.Count];
        var manner = MannerReader.Read(folded);
        var nearest = 0f;
        for (var i = 0; i < scores.Length; i++)
            nearest = MathF.Max(nearest, best[i].First);
        // Nearer to small talk than to any wish: every item is unlikely, whatever they have in common.
        var asked = best[scores.Length].First > nearest * 0.95f ? NothingOrdered : 1f;
        for (var i = 0; i < scores.Length; i++)
        {
            var e = evidence[i];
            scores[i] = (Nearest * best[i].First) + (NearestThree * best[i].Mean) + (Common * middles[i]) + (Learnt * learnt[i])
                + (Thing * e.Thing) + (Sign * e.Sign) + (ThingAndSign * MathF.Min(e.Thing, MathF.Min(1, e.Sign))) + (Name * e.Name)
                - (Not * e.Not) + (Manner * _manner.Fit(manner, i));
            scores[i] *= asked;
        }

        var ranked = new List<MenuCandidate>(Kept);
        for (var k = 0; k < Kept; k++)
        {
            var top = 0;
            for (var i = 1; i < scores.Length; i++)
            {
                if (scores[i] > scores[top])
                    top = i;
            }

            if (scores[top] <= 0.02f)
                break;
            ranked.Add(new MenuCandidate(_index.Items[top], Math.Round(Math.Min(1, scores[top]), 4), new Dictionary<string, double>
            {
                ["nearest"] = Math.Round(best[top].First, 3),
                ["three"] = Math.Round(best[top].Mean, 3),
                ["common"] = Math.Round(middles[top], 3),
                ["learnt"] = Math.Round(learnt[top], 3),
                ["thing"] = Math.Round(evidence[top].Thing, 3),
                ["sign"] = Math.Round(evidence[top].Sign, 3),
                ["name"] = Math.Round(evidence[top].Name, 3),
                ["not"] = Math.Round(evidence[top].Not, 3),
                ["manner"] = Math.Round(_manner.Fit(manner, top), 3),
            }));
            scores[top] = float.MinValue;
        }

        return ranked;
    }

    internal int DocumentCount => _index.ItemOf.Length;

    internal int ItemOfDocument(int document) => _index.ItemOf[document];

    /// <summary>The three nearest ways of one item.</summary>
    private struct Best
    {
        private float _second;
        private float _third;

        public float First { get; private set; }

        public readonly float Mean => (First + _second + _third) / 3;

        public void Add(float nearness)
        {
            if (nearness > First)
                (First, _second, _third) = (nearness, First, _second);
            else if (nearness > _second)
                (_second, _third) = (nearness, _second);
            else if (nearness > _third)
                _third = nearness;
        }
    }
}
