using Butler.Bot.Knowledge.Embeddings;
using Butler.Skills.Venues.Search;
using Grpc.Core;

namespace Butler.Bot.Knowledge.Indexing.Remote;

/// <summary>Asks Qdrant, and the memory while Qdrant is away or does not hold this version yet: no resident waits for either.</summary>
internal sealed class QdrantVenueIndex(
    string version, IVenueIndex memory, QdrantConnection connection, QdrantMessages messages, QdrantState state, Embedder? embedder, TimeProvider time, ILogger logger) : IVenueIndex
{
    public async ValueTask<IReadOnlyList<ScoredId>> SearchAsync(IndexQuery query, CancellationToken cancellationToken)
    {
        if (!state.Serves(version))
            return await memory.SearchAsync(query, cancellationToken);
        try
        {
            var meaning = embedder is null ? null : await embedder.FindAsync(query.Text, cancellationToken);
            var found = await connection.Points.QueryAsync(
                messages.Query(query, TermEncoder.Query(query.Text), meaning), deadline: time.GetUtcNow().Add(connection.Patience).UtcDateTime, cancellationToken: cancellationToken);
            return [.. found.Result.Select(p => new ScoredId(p.Payload[QdrantMessages.VenueField].StringValue, p.Score))];
        }
        catch (RpcException away) when (!cancellationToken.IsCancellationRequested)
        {
            if (state.IsAway(away.StatusCode.ToString()))
                logger.QdrantAway(away.StatusCode.ToString());
            return await memory.SearchAsync(query, cancellationToken);
        }
    }
}
