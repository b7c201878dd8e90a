using System.Security.Cryptography.X509Certificates;
using Butler.Bot.Hosting.VenueIndex;
using Butler.Bot.Knowledge.Embeddings;
using Butler.Bot.Knowledge.Indexing;
using Butler.Bot.Knowledge.Indexing.Remote;
using Butler.Skills.Venues;
using Butler.Skills.Venues.Answers;
using Microsoft.Extensions.Logging.Abstractions;

namespace Butler.Bot.Tests.Knowledge.Qdrant;

/// <summary>One replica's side of Qdrant, without the host around it.</summary>
internal sealed class QdrantHost : IDisposable
{
    private readonly QdrantConnection _connection;
    private readonly QdrantIndexing _indexing;

    public QdrantHost(Uri address, string community = "", string? apiKey = null, Embedder? embedder = null, X509Certificate2? authority = null)
    {
        _connection = new QdrantConnection(new QdrantOptions(address, apiKey) { Patience = TimeSpan.FromSeconds(30), Authority = authority });
        Messages = new QdrantMessages(community);
        Sync = new QdrantSync(_connection, Messages, embedder);
        _indexing = new QdrantIndexing(new MemoryIndexing(), _connection, Messages, Sync, State, TimeProvider.System, NullLogger<QdrantIndexing>.Instance, embedder);
    }

    public QdrantMessages Messages { get; }

    public QdrantState State { get; } = new();

    public QdrantSync Sync { get; }

    /// <summary>Indexes and waits until Qdrant holds it.</summary>
    public async Task<(VenueKnowledge Knowledge, SyncReport Report)> IndexAsync(IReadOnlyList<Venue> venues, CancellationToken cancellationToken)
    {
        var knowledge = _indexing.Index(venues, before: null);
        var report = await Sync.RunAsync(venues, cancellationToken);
        State.Holds(Sync.VersionOf(venues));
        return (knowledge, report);
    }

    public void Dispose() => _connection.Dispose();
}
