using System.Numerics.Tensors;

namespace Butler.Skills.Menu.Matching;

/// <summary>
/// A softmax regression over the same terms, trained on the ways of saying when the menu is loaded. Where nearness asks
/// "who talks like this", it has learnt which terms tell neighbours apart. Training is deterministic.
/// </summary>
internal sealed class MenuClassifier
{
    private const int Rounds = 12;
    private const float Step = 0.5f;
    private const float Decay = 1e-5f;

    private readonly float[][] _weights;
    private readonly int _items;

    /// <param name="documents">Each with its item and its terms, weighted and of length one.</param>
    public MenuClassifier(IReadOnlyList<(int Item, (int Term, float Value)[] Terms)> documents, int terms, int items)
    {
        _items = items;
        _weights = new float[terms][];
        for (var t = 0; t < terms; t++)
            _weights[t] = new float[items];
        var squares = new float[terms];
        var order = Enumerable.Range(0, documents.Count).ToArray();
        var random = new Random(20080818);
        var scores = new float[items];
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var d in order)
                Learn(documents[d].Item, documents[d].Terms, scores, squares);
        }
    }

    /// <summary>Adds what one term says of every item.</summary>
    public void Add(int term, float value, Span<float> scores) =>
        TensorPrimitives.MultiplyAdd(_weights[term], value, scores, scores);

    /// <summary>Turns sums into probabilities.</summary>
    public static void Finish(Span<float> scores) => TensorPrimitives.SoftMax(scores, scores);

    private void Learn(int item, (int Term, float Value)[] terms, float[] scores, float[] squares)
    {
        Array.Clear(scores);
        foreach (var (term, value) in terms)
            Add(term, value * Sharpness, scores);
        Finish(scores);
        scores[item] -= 1;
        foreach (var (term, value) in terms)
        {
            // Each term learns at its own pace, so that rare ones are not left behind.
            squares[term] += value * value;
            var step = -Step * value * Sharpness / MathF.Sqrt(1e-6f + squares[term]);
            var weights = _weights[term].AsSpan(0, _items);
            TensorPrimitives.Multiply(weights, 1 - Decay, weights);
            TensorPrimitives.MultiplyAdd(scores, step, weights, weights);
        }
    }

    /// <summary>Vectors of length one are too soft for a decision among two hundred; this makes them speak up.</summary>
    public const float Sharpness = 4f;
}
