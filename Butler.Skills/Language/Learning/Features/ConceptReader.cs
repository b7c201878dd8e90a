using Butler.Skills.Language.Text;

namespace Butler.Skills.Language.Learning.Features;

/// <summary>
/// Finds the concepts that a folded text names, as they are written or sound. A word inside a
/// longer known word does not count (修 in 装修), and an English word counts from its start (clean in cleaner, but not ant
/// in want).
/// </summary>
internal sealed class ConceptReader
{
    private const int Most = 24;
    private const int LongestBySound = 8;

    private readonly Trie _written = new();
    private readonly Trie _sounds = new();

    /// <param name="lines">Each a name, a colon and the words that mean it, with commas between.</param>
    public ConceptReader(IEnumerable<string> lines)
    {
        var concepts = 0;
        Span<char> sounds = stackalloc char[LongestBySound];
        foreach (var line in lines)
        {
            var names = line.IndexOf(':', StringComparison.Ordinal);
            var concept = concepts++;
            foreach (var word in line[(names + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var folded = TextFold.Fold(word);
                _written.Add(folded, concept);
                if (folded.Length is < 2 or > LongestBySound || !Sound(folded, sounds))
                    continue;
                if (folded.Length > 2)
                {
                    _sounds.Add(sounds[..folded.Length], concept);
                }
                else
                {
                    // Two syllables alone sound like too many other words: one of the two must be written right.
                    _sounds.Add([folded[0], sounds[1]], concept);
                    _sounds.Add([sounds[0], folded[1]], concept);
                }
            }
        }
    }

    public void Read(ReadOnlySpan<char> text, ref FeatureList features)
    {
        Span<int> found = stackalloc int[Most];
        Span<char> sounds = stackalloc char[LongestBySound];
        var count = 0;
        var covered = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiLetterOrDigit(text[i]) && i > 0 && char.IsAsciiLetterOrDigit(text[i - 1]))
                continue;
            var (length, concepts) = _written.Longest(text[i..]);
            var ahead = text.Slice(i, Math.Min(LongestBySound, text.Length - i));
            Sound(ahead, sounds);
            var heard = Heard(ahead, sounds[..ahead.Length]);
            if (heard.Length > length)
                (length, concepts) = heard;
            if (length == 0 || i + length <= covered)
                continue;

            covered = i + length;
            foreach (var concept in concepts)
            {
                if (count < found.Length && !found[..count].Contains(concept))
                    found[count++] = concept;
            }
        }

        for (var a = 0; a < count; a++)
        {
            features.Add(FeatureKind.Concept, (ulong)found[a]);
            for (var b = 0; b < a; b++)
                features.Add(FeatureKind.ConceptPair, (uint)((Math.Max(found[a], found[b]) << 16) + Math.Min(found[a], found[b])));
        }
    }

    private (int Length, int[] Concepts) Heard(ReadOnlySpan<char> text, ReadOnlySpan<char> sounds)
    {
        var heard = _sounds.Longest(sounds);
        if (heard.Length > 0 || text.Length < 2)
            return heard;
        heard = _sounds.Longest([text[0], sounds[1]]);
        return heard.Length > 0 ? heard : _sounds.Longest([sounds[0], text[1]]);
    }

    /// <summary>Writes a syllable's number for each character; false, and zeros, where something is not Chinese.</summary>
    private static bool Sound(ReadOnlySpan<char> word, Span<char> sounds)
    {
        var all = true;
        for (var i = 0; i < word.Length; i++)
        {
            var sound = Pinyin.Of(word[i]);
            sounds[i] = (char)Pinyin.Fuzzy(sound);
            all &= sound != Pinyin.None;
        }

        return all;
    }

    private sealed class Trie
    {
        private readonly Dictionary<(int Node, char Next), int> _children = [];
        private readonly List<int[]> _ends = [[]];

        public void Add(ReadOnlySpan<char> word, int concept)
        {
            var node = 0;
            foreach (var c in word)
            {
                if (!_children.TryGetValue((node, c), out var next))
                {
                    _children.Add((node, c), next = _ends.Count);
                    _ends.Add([]);
                }

                node = next;
            }

            if (!_ends[node].Contains(concept))
                _ends[node] = [.. _ends[node], concept];
        }

        /// <summary>The longest word at the start of the text and the concepts it means.</summary>
        public (int Length, int[] Concepts) Longest(ReadOnlySpan<char> text)
        {
            var best = (Length: 0, Concepts: _ends[0]);
            var node = 0;
            for (var i = 0; i < text.Length && _children.TryGetValue((node, text[i]), out node); i++)
            {
                if (_ends[node].Length > 0)
                    best = (i + 1, _ends[node]);
            }

            return best;
        }
    }
}
