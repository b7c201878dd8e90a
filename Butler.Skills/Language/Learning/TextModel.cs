using System.Buffers;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using Butler.Skills.Language.Learning.Features;
using Butler.Skills.Language.Text;

namespace Butler.Skills.Language.Learning;

/// <summary>What was learnt from examples: how likely each outcome is, given a text. Immutable and safe for many threads.</summary>
internal sealed class TextModel
{
    /// <summary>Weights below this change nothing; leaving them out makes the model a fraction of its size.</summary>
    private const float Negligible = 0.04f;

    /// <summary>
    /// How many learn the same texts in different orders. One alone hangs on its order: of 201 utterances it placed between
    /// 179 and 184, by nothing but the seed; the mean of three, 184 or 185.
    /// </summary>
    private const int Committee = 3;
    private const int FirstSeed = 12345;

    /// <summary>How often every example is gone through when nothing else is said.</summary>
    public const int Rounds = 8;

    private readonly FeatureReader _reader;
    private readonly Vocabulary _vocabulary;
    private readonly float[] _bias;
    private readonly int[] _starts;
    private readonly ushort[] _outcomes;
    private readonly float[] _weights;

    private TextModel(FeatureReader reader, Vocabulary vocabulary, Learner learner)
    {
        _reader = reader;
        _vocabulary = vocabulary;
        _bias = learner.Bias.ToArray();
        _starts = new int[vocabulary.Count + 1];
        var outcomes = new List<ushort>();
        var weights = new List<float>();
        for (var feature = 0; feature < vocabulary.Count; feature++)
        {
            _starts[feature] = weights.Count;
            var learnt = learner.Weights[feature] ?? [];
            for (var outcome = 0; outcome < learnt.Length; outcome++)
            {
                if (MathF.Abs(learnt[outcome]) < Negligible)
                    continue;
                outcomes.Add((ushort)outcome);
                weights.Add(learnt[outcome]);
            }
        }

        _starts[^1] = weights.Count;
        _outcomes = [.. outcomes];
        _weights = [.. weights];
    }

    private TextModel(FeatureReader reader, BinaryReader kept)
    {
        _reader = reader;
        _vocabulary = new Vocabulary(kept);
        _bias = ReadAll<float>(kept);
        _starts = ReadAll<int>(kept);
        _outcomes = ReadAll<ushort>(kept);
        _weights = ReadAll<float>(kept);
    }

    public int Outcomes => _bias.Length;

    /// <summary>What <see cref="Write"/> wrote, on this kind of machine.</summary>
    public static TextModel Read(FeatureReader reader, BinaryReader kept) => new(reader, kept);

    public void Write(BinaryWriter kept)
    {
        _vocabulary.Write(kept);
        WriteAll<float>(kept, _bias);
        WriteAll<int>(kept, _starts);
        WriteAll<ushort>(kept, _outcomes);
        WriteAll<float>(kept, _weights);
    }

    /// <summary>The same examples always give the same model.</summary>
    public static TextModel Learn(FeatureReader reader, IReadOnlyList<Example> examples, int outcomes, int rounds = Rounds)
    {
        var keys = examples.Select(e => KeysOf(reader, e.Text)).ToList();
        var vocabulary = new Vocabulary(keys);
        var texts = examples.Zip(keys, (e, k) => (e, TermsOf(vocabulary, k))).Where(e => e.Item2.Length > 0).ToList();
        var learners = Enumerable.Range(1, Committee).Select(member => new Learner(vocabulary.Count, outcomes, rounds, (uint)(member * FirstSeed))).ToArray();
        Parallel.ForEach(learners, learner => learner.Learn(texts));
        learners[0].JoinWith(learners[1..]);
        return new TextModel(reader, vocabulary, learners[0]);
    }

    /// <summary>Fills the likelihood of every outcome; false when the text holds nothing that any example holds.</summary>
    /// <param name="folded">A text that went through <see cref="TextFold"/>.</param>
    public bool Score(ReadOnlySpan<char> folded, Span<float> likelihoods)
    {
        var features = new FeatureList();
        var terms = ArrayPool<Term>.Shared.Rent(1024);
        try
        {
            _reader.Read(folded, ref features);
            if (features.Keys.Length > terms.Length)
            {
                ArrayPool<Term>.Shared.Return(terms);
                terms = ArrayPool<Term>.Shared.Rent(features.Keys.Length);
            }

            var known = terms.AsSpan(0, _vocabulary.Read(features.Keys, terms));
            _bias.CopyTo(likelihoods);
            foreach (var term in known)
            {
                for (var i = _starts[term.Number]; i < _starts[term.Number + 1]; i++)
                    likelihoods[_outcomes[i]] += term.Value * _weights[i];
            }

            TensorPrimitives.SoftMax(likelihoods, likelihoods);
            return known.Length > 0;
        }
        finally
        {
            ArrayPool<Term>.Shared.Return(terms);
            features.Dispose();
        }
    }

    private static T[] ReadAll<T>(BinaryReader kept)
        where T : unmanaged
    {
        var values = new T[kept.ReadInt32()];
        kept.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    private static void WriteAll<T>(BinaryWriter kept, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        kept.Write(values.Length);
        kept.Write(MemoryMarshal.AsBytes(values));
    }

    private static ulong[] KeysOf(FeatureReader reader, string text)
    {
        var features = new FeatureList();
        reader.Read(TextFold.Fold(text), ref features);
        ulong[] keys = [.. features.Keys];
        features.Dispose();
        return keys;
    }

    private static Term[] TermsOf(Vocabulary vocabulary, ulong[] keys)
    {
        var terms = new Term[keys.Length];
        return terms[..vocabulary.Read(keys, terms)];
    }
}
