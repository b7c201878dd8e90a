using System.Security.Cryptography;
using System.Text;
using Butler.Skills.Venues.Search;
using Qdrant.Client.Grpc;
using PointVector = Qdrant.Client.Grpc.SparseVector;
using SparseTerms = Butler.Skills.Venues.Search.SparseVector;

namespace Butler.Bot.Knowledge.Indexing.Remote;

/// <summary>Everything that is sent, and nothing that depends on what came back: what the golden files of the tests pin.</summary>
/// <param name="community">The tenant; empty for the only one.</param>
internal sealed class QdrantMessages(string community)
{
    public const string Text = "text";
    public const string Meaning = "meaning";
    public const string VenueField = "venue";
    public const string HashField = "hash";
    private const string CommunityField = "community";
    private const string CategoryField = "category";

    /// <summary>How many of each kind of likeness are fused.</summary>
    private const int Fused = 50;

    /// <summary>Points of the only community carry this, for a payload index knows no empty keyword.</summary>
    private string Tenant => community.Length == 0 ? "common" : community;

    public string Alias => $"butler_venues_{Tenant}";

    /// <param name="dimensions">Of the meanings; null without a model for them.</param>
    public static CreateCollection Collection(string name, int? dimensions)
    {
        var create = new CreateCollection
        {
            CollectionName = name,
            SparseVectorsConfig = new SparseVectorConfig { Map = { [Text] = new SparseVectorParams { Modifier = Modifier.Idf } } },
        };
        if (dimensions is { } size)
            create.VectorsConfig = new VectorsConfig { ParamsMap = new VectorParamsMap { Map = { [Meaning] = new VectorParams { Size = (ulong)size, Distance = Distance.Cosine } } } };
        return create;
    }

    public static IEnumerable<CreateFieldIndexCollection> Indexes(string name)
    {
        yield return Keyword(name, CommunityField, tenant: true);
        yield return Keyword(name, CategoryField, tenant: false);
    }

    /// <summary>Both in one call, so that nobody ever asks in between.</summary>
    public ChangeAliases Switch(string? from, string to)
    {
        var change = new ChangeAliases();
        if (from is not null)
            change.Actions.Add(new AliasOperations { DeleteAlias = new DeleteAlias { AliasName = Alias } });
        change.Actions.Add(new AliasOperations { CreateAlias = new CreateAlias { AliasName = Alias, CollectionName = to } });
        return change;
    }

    public UpsertPoints Upsert(string collection, IEnumerable<VenuePoint> points)
    {
        var upsert = new UpsertPoints { CollectionName = collection, Wait = true };
        upsert.Points.AddRange(points.Select(Point));
        return upsert;
    }

    public DeletePoints Delete(string collection, IEnumerable<string> venues)
    {
        var ids = new PointsIdsList();
        ids.Ids.AddRange(venues.Select(Id));
        return new DeletePoints { CollectionName = collection, Wait = true, Points = new PointsSelector { Points = ids } };
    }

    public ScrollPoints Scroll(string collection, PointId? from, uint limit)
    {
        var scroll = new ScrollPoints { CollectionName = collection, Filter = Within(null), Limit = limit, WithPayload = Only(VenueField, HashField) };
        if (from is not null)
            scroll.Offset = from;
        return scroll;
    }

    public CountPoints Count(string collection) => new() { CollectionName = collection, Filter = Within(null), Exact = true };

    /// <param name="meaning">Of the question; null ranks by words alone.</param>
    public QueryPoints Query(IndexQuery query, SparseTerms terms, float[]? meaning)
    {
        var filter = Within(query.Category);
        if (meaning is null)
            return new QueryPoints { CollectionName = Alias, Query = Nearest(terms), Using = Text, Filter = filter, Limit = (ulong)query.Limit, WithPayload = Only(VenueField) };
        var dense = new DenseVector();
        dense.Data.AddRange(meaning);
        return new QueryPoints
        {
            CollectionName = Alias,
            Prefetch =
            {
                new PrefetchQuery { Query = Nearest(terms), Using = Text, Filter = filter, Limit = Fused },
                new PrefetchQuery { Query = new Query { Nearest = new VectorInput { Dense = dense } }, Using = Meaning, Filter = filter, Limit = Fused },
            },
            Query = new Query { Fusion = Fusion.Rrf },
            Limit = (ulong)query.Limit,
            WithPayload = Only(VenueField),
        };
    }

    private PointStruct Point(VenuePoint point)
    {
        var vectors = new NamedVectors { Vectors = { [Text] = new Vector { Sparse = Sparse(point.Terms) } } };
        if (point.Meaning is { } meaning)
        {
            var dense = new DenseVector();
            dense.Data.AddRange(meaning);
            vectors.Vectors[Meaning] = new Vector { Dense = dense };
        }

        return new PointStruct
        {
            Id = Id(point.Venue.Id),
            Payload =
            {
                [VenueField] = Word(point.Venue.Id), [CommunityField] = Word(Tenant), [CategoryField] = Word(point.Venue.Category),
                [HashField] = Word(point.Hash),
            },
            Vectors = new Vectors { Vectors_ = vectors },
        };
    }

    // The same venue of the same community has the same id on every replica and after every restart.
    private PointId Id(string venue)
    {
        const int Bytes = 16;
        return new PointId { Uuid = new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{Tenant}\n{venue}")).AsSpan(0, Bytes), bigEndian: true).ToString() };
    }

    private static Query Nearest(SparseTerms terms) => new() { Nearest = new VectorInput { Sparse = Sparse(terms) } };

    private static PointVector Sparse(SparseTerms terms)
    {
        var sparse = new PointVector();
        sparse.Indices.AddRange(terms.Terms);
        sparse.Values.AddRange(terms.Weights);
        return sparse;
    }

    private Filter Within(string? category)
    {
        var filter = new Filter { Must = { Is(CommunityField, Tenant) } };
        if (category is not null)
            filter.Must.Add(Is(CategoryField, category));
        return filter;
    }

    private static Condition Is(string field, string word) => new() { Field = new FieldCondition { Key = field, Match = new Match { Keyword = word } } };

    private static WithPayloadSelector Only(params string[] fields)
    {
        var include = new PayloadIncludeSelector();
        include.Fields.AddRange(fields);
        return new WithPayloadSelector { Include = include };
    }

    private static Value Word(string word) => new() { StringValue = word };

    private static CreateFieldIndexCollection Keyword(string collection, string field, bool tenant)
    {
        var index = new CreateFieldIndexCollection { CollectionName = collection, Wait = true, FieldName = field, FieldType = FieldType.Keyword };
        if (tenant)
            index.FieldIndexParams = new PayloadIndexParams { KeywordIndexParams = new KeywordIndexParams { IsTenant = true } };
        return index;
    }
}
