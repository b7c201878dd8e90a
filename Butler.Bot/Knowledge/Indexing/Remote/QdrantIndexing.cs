using System.Threading.Channels;
using Butler.Bot.Knowledge.Embeddings;
using Butler.Skills.Venues;
using Butler.Skills.Venues.Answers;

namespace Butler.Bot.Knowledge.Indexing.Remote;

/// <summary>Indexes in memory at once, and hands the version on to be brought to Qdrant; from then on Qdrant is asked.</summary>
internal sealed class QdrantIndexing(
    MemoryIndexing memory, QdrantConnection connection, QdrantMessages messages, QdrantSync sync, QdrantState state, TimeProvider time, ILogger<QdrantIndexing> logger, Embedder? embedder = null) : IVenueIndexing
{
    private readonly Channel<(string Version, IReadOnlyList<Venue> Venues)> _wanted = System.Threading.Channels.Channel.CreateBounded<(string, IReadOnlyList<Venue>)>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });

    /// <summary>The newest version that is to be in Qdrant; older ones that nobody got round to are dropped.</summary>
    public ChannelReader<(string Version, IReadOnlyList<Venue> Venues)> Wanted => _wanted.Reader;

    public VenueKnowledge Index(IReadOnlyList<Venue> venues, VenueKnowledge? before)
    {
        var version = sync.VersionOf(venues);
        _wanted.Writer.TryWrite((version, venues));
        return memory.Index(venues, before, index => new QdrantVenueIndex(version, index, connection, messages, state, embedder, time, logger));
    }
}
