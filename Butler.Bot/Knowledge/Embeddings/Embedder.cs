using System.ClientModel;
using Butler.Bot.Knowledge.Reading;
using Microsoft.Extensions.AI;
using TextEmbedding = Microsoft.Extensions.AI.Embedding<float>;

namespace Butler.Bot.Knowledge.Embeddings;

/// <summary>Tells what texts mean, as vectors of one model: in batches, and each text only once.</summary>
internal sealed class Embedder(IEmbeddingGenerator<string, TextEmbedding> generator, string model, IEmbeddingStore store, TimeProvider time, ILogger<Embedder> logger)
{
    private const int BatchSize = 64;
    private const int MostQuestions = 2000;

    /// <summary>Longer than this nobody waits for it: the question is then answered by its words alone.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Dictionary<string, float[]> _questions = new(StringComparer.Ordinal);
    private int _dimensions;

    public string Model => model;

    /// <summary>The length of every vector.</summary>
    public async Task<int?> DimensionsAsync(CancellationToken cancellationToken)
    {
        if (_dimensions == 0)
            _dimensions = (await EmbedAsync(["社区"], cancellationToken))[0].Length;
        return _dimensions;
    }

    /// <summary>One vector a text, in their order.</summary>
    public async Task<IReadOnlyList<float[]>> EmbedAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        var hashes = texts.Select(HashOf).ToList();
        Dictionary<string, float[]> known = new(await store.FindAsync(model, [.. hashes.Distinct()], cancellationToken), StringComparer.Ordinal);
        var missing = hashes.Zip(texts).Where(t => !known.ContainsKey(t.First)).DistinctBy(t => t.First).ToList();
        foreach (var batch in missing.Chunk(BatchSize))
        {
            var told = await generator.GenerateAsync(batch.Select(b => b.Second), cancellationToken: cancellationToken);
            if (told.Count != batch.Length)
                throw new InvalidOperationException($"The model told {told.Count} meanings of {batch.Length} texts.");
            var fresh = batch.Zip(told).ToDictionary(b => b.First.First, b => b.Second.Vector.ToArray(), StringComparer.Ordinal);
            foreach (var (hash, vector) in fresh)
                known[hash] = vector;
            // After every batch, so that what is paid for is kept even if the next one fails.
            await store.AddAsync(model, fresh, cancellationToken);
        }

        return [.. hashes.Select(h => known[h])];
    }

    /// <summary>What a question means; null when the model does not say in time.</summary>
    public async Task<float[]?> FindAsync(string question, CancellationToken cancellationToken)
    {
        lock (_questions)
        {
            if (_questions.TryGetValue(question, out var known))
                return known;
        }

        using var patience = new CancellationTokenSource(Patience, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            // What residents ask stays in this process's memory: it is not written to the database beside the venues' texts.
            var vector = (await generator.GenerateAsync([question], cancellationToken: both.Token))[0].Vector.ToArray();
            lock (_questions)
            {
                if (_questions.Count >= MostQuestions)
                    _questions.Clear();
                _questions[question] = vector;
            }

            return vector;
        }
        catch (Exception failure) when ((failure is ClientResultException or HttpRequestException or OperationCanceledException or AggregateException) && !cancellationToken.IsCancellationRequested)
        {
            logger.MeaningAway(failure.GetType().Name);
            return null;
        }
    }

    private static string HashOf(string text) => ContentHash.Of([text]);
}
