using Butler.Skills.Language.Text;

namespace Butler.Skills.Menu.Matching;

/// <summary>The things, signs and names of the items that stand in a text word for word, weighed by how few items share them.</summary>
internal sealed class PhraseEvidence
{
    private const int LongestPhrase = 24;

    private readonly Dictionary<string, Entry> _phrases = [];
    private readonly Dictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly HashSet<(char First, int Length)> _shapes = [];
    private readonly int _items;

    public PhraseEvidence(IReadOnlyList<MenuItem> items)
    {
        _items = items.Count;
        for (var i = 0; i < items.Count; i++)
        {
            Add(items[i].Things, i, EvidenceKind.Thing);
            Add(items[i].Signs, i, EvidenceKind.Sign);
            Add([.. items[i].Aliases, items[i].Title.Zh, items[i].Title.En], i, EvidenceKind.Name);
            Add(items[i].Not, i, EvidenceKind.Not);
        }

        _lookup = _phrases.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Adds to each item what the text holds of it. The longest phrase at a place counts; what lies inside it does not.</summary>
    public void Collect(ReadOnlySpan<char> folded, Span<Evidence> evidence)
    {
        for (var i = 0; i < folded.Length; i++)
        {
            if (i > 0 && char.IsAsciiLetter(folded[i]) && char.IsAsciiLetter(folded[i - 1]))
                continue;
            for (var length = Math.Min(LongestPhrase, folded.Length - i); length >= 2; length--)
            {
                if (!_shapes.Contains((folded[i], length)) || EndsInsideWord(folded, i + length) || !_lookup.TryGetValue(folded.Slice(i, length), out var entry))
                    continue;
                foreach (var (item, kind) in entry.Owners)
                    evidence[item].Add(kind, entry.Weight(_items));
                if (length > 2)
                    i += length - 2;
                break;
            }
        }
    }

    private static bool EndsInsideWord(ReadOnlySpan<char> text, int end) =>
        end < text.Length && char.IsAsciiLetter(text[end]) && char.IsAsciiLetter(text[end - 1]) && !(text[end] == 's');

    private void Add(IReadOnlyList<string> phrases, int item, EvidenceKind kind)
    {
        foreach (var phrase in phrases)
        {
            var folded = TextFold.Fold(phrase).Trim();
            if (folded.Length is < 2 or > LongestPhrase)
                continue;
            if (!_phrases.TryGetValue(folded, out var entry))
                _phrases[folded] = entry = new Entry();
            if (!entry.Owners.Contains((item, kind)))
                entry.Owners.Add((item, kind));
            _shapes.Add((folded[0], folded.Length));
        }
    }

    private sealed class Entry
    {
        public List<(int Item, EvidenceKind Kind)> Owners { get; } = [];

        public float Weight(int items) => MathF.Log(items / (float)Owners.Count) / MathF.Log(items);
    }
}

internal enum EvidenceKind
{
    Thing,
    Sign,
    Name,
    Not,
}

/// <summary>What was found of one item: the best of each kind.</summary>
internal struct Evidence
{
    public float Thing { get; private set; }
    public float Sign { get; private set; }
    public float Name { get; private set; }
    public float Not { get; private set; }

    public void Add(EvidenceKind kind, float weight)
    {
        switch (kind)
        {
            case EvidenceKind.Thing:
                Thing = MathF.Max(Thing, weight);
                break;
            case EvidenceKind.Sign:
                Sign = MathF.Min(1.5f, Sign == 0 ? weight : Sign + (weight / 3));
                break;
            case EvidenceKind.Name:
                Name = MathF.Max(Name, weight);
                break;
            default:
                Not = MathF.Max(Not, weight);
                break;
        }
    }
}
