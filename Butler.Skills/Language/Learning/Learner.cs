using System.Numerics.Tensors;

namespace Butler.Skills.Language.Learning;

/// <summary>
/// Learns how much each feature speaks for each outcome: softmax regression by gradient descent, in which every round
/// sees each text with other features missing, as people leave out other words. The same examples always give the same
/// result. What comes out is the mean of the weights over the later rounds: the last few texts that were seen then weigh
/// no more than all others.
/// </summary>
/// <param name="rounds">Few do where sentences are many and outcomes few.</param>
/// <param name="seed">Of the order of the texts and of what is left out of them.</param>
internal sealed class Learner(int features, int outcomes, int rounds, uint seed)
{
    private const float FirstStep = 6;
    private const float LastStep = 1;
    private const float BiasStep = 0.1f;
    private const float Missing = 0.4f;
    private const int ShortText = 6;
    private const float Unlikely = 0.02f;

    /// <summary>What is known this well is not learnt once more; most texts are after two rounds.</summary>
    private const float Certain = 0.97f;

    private readonly float[]?[] _weights = new float[features][];
    private readonly float[]?[] _recent = new float[features][];
    private readonly float[] _bias = new float[outcomes];
    private readonly float[] _recentBias = new float[outcomes];
    private readonly float[] _scores = new float[outcomes];
    private uint _seed = seed;

    /// <summary>By feature, then by outcome.</summary>
    public IReadOnlyList<float[]?> Weights => _weights;

    public ReadOnlySpan<float> Bias => _bias;

    public void Learn(IReadOnlyList<(Example Example, Term[] Terms)> examples)
    {
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var kept = new Term[examples.Max(e => e.Terms.Length)];
        var unaveraged = rounds / 2 * examples.Count;
        var (seen, averaged) = (0, (float)((rounds * examples.Count) - unaveraged));
        for (var round = 0; round < rounds; round++)
        {
            Shuffle(order);
            var step = FirstStep + ((LastStep - FirstStep) * round / rounds);
            foreach (var index in order)
            {
                var (example, terms) = examples[index];
                var recent = MathF.Max(0, seen++ - unaveraged) / averaged;
                Learn(example, terms.Length < ShortText ? terms : LeaveOut(terms, kept), step * example.Weight, recent);
            }
        }

        Average();
    }

    /// <summary>Takes the mean of what this one and others have learnt from the same texts.</summary>
    public void JoinWith(IReadOnlyList<Learner> others)
    {
        var share = 1f / (others.Count + 1);
        for (var feature = 0; feature < features; feature++)
        {
            foreach (var other in others)
            {
                if (other._weights[feature] is { } more)
                    TensorPrimitives.Add(_weights[feature] ??= new float[outcomes], more, _weights[feature]!);
            }

            if (_weights[feature] is { } sum)
                TensorPrimitives.Multiply(sum, share, sum);
        }

        foreach (var other in others)
            TensorPrimitives.Add(_bias, other._bias, _bias);
        TensorPrimitives.Multiply(_bias, share, _bias);
    }

    /// <summary>A change that came late was there for a part of the time only; the rest of it is taken back.</summary>
    private void Average()
    {
        for (var feature = 0; feature < features; feature++)
        {
            if (_recent[feature] is { } recent)
                TensorPrimitives.Subtract(_weights[feature], recent, _weights[feature]);
        }

        TensorPrimitives.Subtract(_bias, _recentBias, _bias);
    }

    /// <param name="recent">The part of the averaged time that is over already.</param>
    private void Learn(Example example, ReadOnlySpan<Term> terms, float step, float recent)
    {
        _bias.CopyTo(_scores, 0);
        foreach (var term in terms)
        {
            if (_weights[term.Number] is { } weights)
                TensorPrimitives.MultiplyAdd(weights, term.Value, _scores, _scores);
        }

        TensorPrimitives.SoftMax(_scores, _scores);
        if (!example.Not)
        {
            if (_scores[example.Outcome] > Certain)
                return;
            _scores[example.Outcome] -= 1;
        }
        else
        {
            // A neighbour's words: take from this outcome, give to the others in their proportion.
            var likely = _scores[example.Outcome];
            if (likely < Unlikely)
                return;
            TensorPrimitives.Multiply(_scores, -likely / MathF.Max(1 - likely, 1e-3f), _scores);
            _scores[example.Outcome] = likely;
        }

        foreach (var term in terms)
        {
            var weights = _weights[term.Number] ??= new float[outcomes];
            TensorPrimitives.MultiplyAdd(_scores, -step * term.Value, weights, weights);
            if (recent <= 0)
                continue;
            var late = _recent[term.Number] ??= new float[outcomes];
            TensorPrimitives.MultiplyAdd(_scores, -step * term.Value * recent, late, late);
        }

        TensorPrimitives.MultiplyAdd(_scores, -step * BiasStep, _bias, _bias);
        TensorPrimitives.MultiplyAdd(_scores, -step * BiasStep * recent, _recentBias, _recentBias);
    }

    private Span<Term> LeaveOut(Term[] terms, Term[] kept)
    {
        var scale = 1 / MathF.Sqrt(1 - Missing);
        var count = 0;
        foreach (var term in terms)
        {
            if (Next() / (float)(1 << 24) >= Missing)
                kept[count++] = new Term(term.Number, term.Value * scale);
        }

        return kept.AsSpan(0, count);
    }

    private void Shuffle(int[] order)
    {
        for (var i = order.Length - 1; i > 0; i--)
        {
            var j = (int)(Next() % (uint)(i + 1));
            (order[i], order[j]) = (order[j], order[i]);
        }
    }

    // A generator of our own: System.Random does not promise the same numbers in the next version of .NET.
    private uint Next()
    {
        _seed = (_seed * 1664525) + 1013904223;
        return _seed >> 8;
    }
}
