using System.Threading.Channels;
using Butler.Bot.Knowledge.Embeddings;
using Butler.Skills.Venues;
using Butler.Skills.Venues.Answers;

namespace Butler.Bot.Knowledge.Indexing;

/// <summary>Indexes in memory at once; the meanings follow as soon as the model has told them.</summary>
internal sealed class MeaningIndexing(MemoryIndexing memory, Embedder embedder, TimeProvider time, ILogger<MeaningIndexing> logger) : BackgroundService, IVenueIndexing
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private readonly Channel<(MeaningIndex Index, IReadOnlyList<Venue> Venues)> _wanted = System.Threading.Channels.Channel.CreateBounded<(MeaningIndex, IReadOnlyList<Venue>)>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });

    public VenueKnowledge Index(IReadOnlyList<Venue> venues, VenueKnowledge? before) => memory.Index(venues, before, words =>
    {
        var index = new MeaningIndex(venues, words, embedder);
        _wanted.Writer.TryWrite((index, venues));
        return index;
    });

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var (index, venues) in _wanted.Reader.ReadAllAsync(stoppingToken))
        {
            while (!await TryAsync(index, venues, stoppingToken) && !_wanted.Reader.TryPeek(out _))
                await Task.Delay(Pause, time, stoppingToken);
        }
    }

    private async Task<bool> TryAsync(MeaningIndex index, IReadOnlyList<Venue> venues, CancellationToken cancellationToken)
    {
        try
        {
            index.Know(await embedder.EmbedAsync([.. venues.Select(Remote.VenuePoint.Prose)], cancellationToken));
            return true;
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            logger.MeaningAway(failure.GetType().Name);
            return false;
        }
    }
}
