using System.Collections.Concurrent;
using System.Security.Cryptography.X509Certificates;
using Google.Protobuf;
using Grpc.Core;
using Qdrant.Client.Grpc;

namespace Butler.Bot.Tests.Knowledge.Qdrant;

/// <summary>
/// Qdrant as far as its contract tells: collections, aliases, points with payload, sparse vectors with inverse document
/// frequency, dense ones by cosine, filters, reciprocal rank fusion. Everything in memory and exact.
/// </summary>
internal sealed class QdrantServer : IAsyncDisposable
{
    private const int FusionConstant = 2;
    private readonly Dictionary<string, Dictionary<string, PointStruct>> _collections = [];
    private readonly Dictionary<string, string> _aliases = [];
    private readonly System.Runtime.CompilerServices.ConditionalWeakTable<PointStruct, Dictionary<uint, float>> _weights = [];
    private readonly GrpcServer _server;
    private readonly Lock _lock = new();

    private QdrantServer(string? apiKey, X509Certificate2? certificate)
    {
        _server = new GrpcServer(apiKey, certificate);
        Serve<CreateCollection, CollectionOperationResponse>("Collections/Create", r => Done(_collections.TryAdd(r.CollectionName, [])));
        Serve<DeleteCollection, CollectionOperationResponse>("Collections/Delete", r => Done(_collections.Remove(r.CollectionName)));
        Serve<ListCollectionsRequest, ListCollectionsResponse>("Collections/List", _ =>
            new ListCollectionsResponse { Collections = { _collections.Keys.Select(n => new CollectionDescription { Name = n }) } });
        Serve<ListAliasesRequest, ListAliasesResponse>("Collections/ListAliases", _ =>
            new ListAliasesResponse { Aliases = { _aliases.Select(a => new AliasDescription { AliasName = a.Key, CollectionName = a.Value }) } });
        Serve<ChangeAliases, CollectionOperationResponse>("Collections/UpdateAliases", Change);
        Serve<CreateFieldIndexCollection, PointsOperationResponse>("Points/CreateFieldIndex", r => Written(Points(r.CollectionName).Count >= 0));
        Serve<UpsertPoints, PointsOperationResponse>("Points/Upsert", Upsert);
        Serve<DeletePoints, PointsOperationResponse>("Points/Delete", Delete);
        Serve<ScrollPoints, ScrollResponse>("Points/Scroll", Scroll);
        Serve<CountPoints, CountResponse>("Points/Count", r => new CountResponse { Result = new CountResult { Count = (ulong)Points(r.CollectionName).Values.Count(p => Fits(p, r.Filter)) } });
        Serve<QueryPoints, QueryResponse>("Points/Query", Query);
    }

    /// <summary>Every message that came in, in its order, with the connection it came by: each replica has one of its own.</summary>
    public ConcurrentQueue<(string Method, IMessage Message, string From)> Received { get; } = [];

    /// <summary>Called ahead of every call; what it throws is answered.</summary>
    public Action<string>? Before { get; set; }

    public Uri Address => _server.Address;

    public bool IsDown
    {
        set => _server.IsDown = value;
    }

    public IReadOnlyDictionary<string, string> Aliases => _aliases;

    public IReadOnlyCollection<string> Collections => _collections.Keys;

    public static async Task<QdrantServer> StartAsync(CancellationToken cancellationToken, string? apiKey = null, X509Certificate2? certificate = null)
    {
        var server = new QdrantServer(apiKey, certificate);
        await server._server.StartAsync(cancellationToken);
        return server;
    }

    public IReadOnlyDictionary<string, PointStruct> PointsOf(string collection) => _collections[collection];

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private void Serve<TRequest, TResponse>(string method, Func<TRequest, TResponse> answer)
        where TRequest : IMessage<TRequest>, new()
        where TResponse : IMessage<TResponse>
        => _server.Map<TRequest, TResponse>(method, (request, from) =>
        {
            lock (_lock)
            {
                Received.Enqueue((method, request, from));
                Before?.Invoke(method);
                return answer(request);
            }
        });

    private CollectionOperationResponse Change(ChangeAliases change)
    {
        foreach (var action in change.Actions)
        {
            if (action.DeleteAlias is { } delete && !_aliases.Remove(delete.AliasName))
                throw new RpcException(new Status(StatusCode.NotFound, delete.AliasName));
            if (action.CreateAlias is { } create)
            {
                _ = Points(create.CollectionName);
                _aliases[create.AliasName] = create.CollectionName;
            }
        }

        return Done(true);
    }

    private PointsOperationResponse Upsert(UpsertPoints upsert)
    {
        foreach (var point in upsert.Points)
            Points(upsert.CollectionName)[point.Id.Uuid] = point;
        return Written(true);
    }

    private PointsOperationResponse Delete(DeletePoints delete)
    {
        foreach (var id in delete.Points.Points.Ids)
            Points(delete.CollectionName).Remove(id.Uuid);
        return Written(true);
    }

    private ScrollResponse Scroll(ScrollPoints scroll)
    {
        var rest = Points(scroll.CollectionName).OrderBy(p => p.Key, StringComparer.Ordinal)
            .Where(p => Fits(p.Value, scroll.Filter) && (scroll.Offset is null || string.CompareOrdinal(p.Key, scroll.Offset.Uuid) >= 0)).Take((int)scroll.Limit + 1).ToList();
        var response = new ScrollResponse { Result = { rest.Take((int)scroll.Limit).Select(p => new RetrievedPoint { Id = p.Value.Id, Payload = { p.Value.Payload } }) } };
        if (rest.Count > scroll.Limit)
            response.NextPageOffset = rest[^1].Value.Id;
        return response;
    }

    private QueryResponse Query(QueryPoints query)
    {
        var points = Points(query.CollectionName);
        var ranked = query.Query.VariantCase == global::Qdrant.Client.Grpc.Query.VariantOneofCase.Fusion
            ? Fuse([.. query.Prefetch.Select(p => Nearest(points, p.Query, p.Using, p.Filter, p.Limit))])
            : Nearest(points, query.Query, query.Using, query.Filter, query.Limit);
        return new QueryResponse { Result = { ranked.Take((int)query.Limit).Select(r => new ScoredPoint { Id = r.Point.Id, Score = r.Score, Payload = { r.Point.Payload } }) } };
    }

    private List<(PointStruct Point, float Score)> Nearest(Dictionary<string, PointStruct> points, Query query, string vector, Filter filter, ulong limit)
    {
        var scored = query.Nearest.Sparse is { } sparse
            ? Sparse(points, sparse, vector)
            : points.Values.Select(p => (Point: p, Score: Cosine(p.Vectors.Vectors_.Vectors[vector].Dense, query.Nearest.Dense)));
        return [.. scored.Where(s => Fits(s.Point, filter)).OrderByDescending(s => s.Score).Take((int)limit)];
    }

    private IEnumerable<(PointStruct Point, float Score)> Sparse(Dictionary<string, PointStruct> points, SparseVector query, string vector)
    {
        var terms = points.Values.Select(p => (Point: p, Weights: _weights.GetValue(p, x => x.Vectors.Vectors_.Vectors[vector].Sparse is var s ? s.Indices.Zip(s.Values).ToDictionary(t => t.First, t => t.Second) : []))).ToList();
        var asked = query.Indices.Zip(query.Values).Select(q => (Index: q.First, Weight: q.Second * Idf(points.Count, terms.Count(t => t.Weights.ContainsKey(q.First))))).ToList();
        return terms.Select(t => (t.Point, asked.Sum(q => q.Weight * t.Weights.GetValueOrDefault(q.Index)))).Where(s => s.Item2 > 0);
    }

    private static float Idf(int all, int holders) => MathF.Log((all - holders + 0.5f) / (holders + 0.5f) + 1);

    private static float Cosine(DenseVector a, DenseVector b)
        => a.Data.Zip(b.Data).Sum(p => p.First * p.Second) / (MathF.Sqrt(a.Data.Sum(x => x * x)) * MathF.Sqrt(b.Data.Sum(x => x * x)));

    private static List<(PointStruct Point, float Score)> Fuse(IReadOnlyList<List<(PointStruct Point, float Score)>> rankings)
        => [.. rankings.SelectMany(r => r.Select((p, place) => (p.Point, Score: 1f / (FusionConstant + place))))
            .GroupBy(p => p.Point.Id.Uuid).Select(g => (g.First().Point, Score: g.Sum(p => p.Score))).OrderByDescending(p => p.Score)];

    private static bool Fits(PointStruct point, Filter? filter)
        => filter is null || filter.Must.All(c => point.Payload.TryGetValue(c.Field.Key, out var value) && value.StringValue == c.Field.Match.Keyword);

    private Dictionary<string, PointStruct> Points(string name)
        => _collections.GetValueOrDefault(_aliases.GetValueOrDefault(name, name)) ?? throw new RpcException(new Status(StatusCode.NotFound, name));

    private static CollectionOperationResponse Done(bool result) => new() { Result = result };

    private static PointsOperationResponse Written(bool result) => new() { Result = new UpdateResult { Status = result ? UpdateStatus.Completed : UpdateStatus.UnknownUpdateStatus } };
}
