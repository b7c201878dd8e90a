using System.Globalization;
using Butler.Bot.Knowledge.Embeddings;
using Butler.Bot.Knowledge.Reading;
using Butler.Skills.Venues;
using Qdrant.Client.Grpc;

namespace Butler.Bot.Knowledge.Indexing.Remote;

/// <summary>
/// Makes Qdrant hold one version of the venues. A small change is written into the collection in use, point by point, each
/// whole in itself; a large one, or another encoder or model, goes into a collection of its own that takes the old one's
/// place in one step. Whatever ends half way is seen and mended by the next run.
/// </summary>
internal sealed class QdrantSync(QdrantConnection connection, QdrantMessages messages, Embedder? embedder)
{
    /// <summary>Raised when the encoder changes, because old vectors and new questions would not meet.</summary>
    private const string Encoder = "1";

    private const int BatchSize = 256;
    private const uint PageSize = 1000;
    private const int AlwaysSmall = 50;
    private const int SmallShare = 5;

    /// <summary>What tells this version of the venues from another, whatever their order.</summary>
    public string VersionOf(IReadOnlyCollection<Venue> venues)
    {
        // A sum needs no sorting, and what is added to it was reckoned when the venue was first seen.
        var sum = 0UL;
        foreach (var venue in venues)
            sum = unchecked(sum + ulong.Parse(VenuePoint.HashOf(venue, Model), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        return ContentHash.Of([$"{venues.Count}", $"{sum}"]);
    }

    private string Model => embedder?.Model ?? "";

    public async Task<SyncReport> RunAsync(IReadOnlyList<Venue> venues, CancellationToken cancellationToken)
    {
        var aliases = await connection.Collections.ListAliasesAsync(new ListAliasesRequest(), cancellationToken: cancellationToken);
        var current = aliases.Aliases.FirstOrDefault(a => a.AliasName == messages.Alias)?.CollectionName;
        if (current is not null && current.StartsWith(Prefix, StringComparison.Ordinal))
        {
            var held = await HeldAsync(current, cancellationToken);
            var changed = venues.Where(v => held.GetValueOrDefault(v.Id) != VenuePoint.HashOf(v, Model)).ToList();
            var gone = held.Keys.Except(venues.Select(v => v.Id), StringComparer.Ordinal).ToList();
            if (changed.Count + gone.Count <= Math.Max(AlwaysSmall, venues.Count / SmallShare))
            {
                await WriteAsync(current, changed, cancellationToken);
                foreach (var batch in gone.Chunk(BatchSize))
                    await connection.Points.DeleteAsync(messages.Delete(current, batch), cancellationToken: cancellationToken);
                await RemoveOthersAsync(current, cancellationToken);
                return new SyncReport(current, changed.Count, gone.Count, Switched: false);
            }
        }

        var name = await BuildAsync(current, venues, cancellationToken);
        await RemoveOthersAsync(name, cancellationToken);
        return new SyncReport(name, venues.Count, 0, Switched: true);
    }

    private string Prefix => $"{messages.Alias}_{ContentHash.Of([Encoder, Model])}_";

    private async Task<string> BuildAsync(string? current, IReadOnlyList<Venue> venues, CancellationToken cancellationToken)
    {
        var name = $"{Prefix}{VersionOf(venues)}";
        if (name == current)
            name += "_2";
        // One that a crash left half built.
        var collections = await connection.Collections.ListAsync(new ListCollectionsRequest(), cancellationToken: cancellationToken);
        if (collections.Collections.Any(c => c.Name == name))
            await connection.Collections.DeleteAsync(new DeleteCollection { CollectionName = name }, cancellationToken: cancellationToken);
        var dimensions = embedder is null ? null : await embedder.DimensionsAsync(cancellationToken);
        await connection.Collections.CreateAsync(QdrantMessages.Collection(name, dimensions), cancellationToken: cancellationToken);
        foreach (var index in QdrantMessages.Indexes(name))
            await connection.Points.CreateFieldIndexAsync(index, cancellationToken: cancellationToken);
        await WriteAsync(name, venues, cancellationToken);
        var count = await connection.Points.CountAsync(messages.Count(name), cancellationToken: cancellationToken);
        if (count.Result.Count != (ulong)venues.Count)
            throw new InvalidOperationException($"Qdrant holds {count.Result.Count} of {venues.Count} venues after all were written.");
        await connection.Collections.UpdateAliasesAsync(messages.Switch(current, name), cancellationToken: cancellationToken);
        return name;
    }

    private async Task WriteAsync(string collection, IReadOnlyList<Venue> venues, CancellationToken cancellationToken)
    {
        foreach (var batch in venues.Chunk(BatchSize))
        {
            List<VenuePoint> written = [.. batch.Select(v => VenuePoint.Of(v, Model))];
            if (embedder is not null)
            {
                var meanings = await embedder.EmbedAsync([.. batch.Select(VenuePoint.Prose)], cancellationToken);
                written = [.. written.Zip(meanings, (point, meaning) => point with { Meaning = meaning })];
            }

            await connection.Points.UpsertAsync(messages.Upsert(collection, written), cancellationToken: cancellationToken);
        }
    }

    private async Task<Dictionary<string, string>> HeldAsync(string collection, CancellationToken cancellationToken)
    {
        Dictionary<string, string> held = new(StringComparer.Ordinal);
        PointId? from = null;
        do
        {
            var page = await connection.Points.ScrollAsync(messages.Scroll(collection, from, PageSize), cancellationToken: cancellationToken);
            foreach (var point in page.Result)
                held[point.Payload[QdrantMessages.VenueField].StringValue] = point.Payload[QdrantMessages.HashField].StringValue;
            from = page.NextPageOffset;
        }
        while (from is not null);
        return held;
    }

    // Only this community's own, and never one that an alias points at.
    private async Task RemoveOthersAsync(string kept, CancellationToken cancellationToken)
    {
        var aliases = await connection.Collections.ListAliasesAsync(new ListAliasesRequest(), cancellationToken: cancellationToken);
        var used = aliases.Aliases.Select(a => a.CollectionName).Append(kept).ToHashSet(StringComparer.Ordinal);
        var collections = await connection.Collections.ListAsync(new ListCollectionsRequest(), cancellationToken: cancellationToken);
        foreach (var old in collections.Collections.Select(c => c.Name).Where(n => IsOwn(n) && !used.Contains(n)))
            await connection.Collections.DeleteAsync(new DeleteCollection { CollectionName = old }, cancellationToken: cancellationToken);
    }

    // ALIAS_hash_hash: another community's alias may begin with this one's.
    private bool IsOwn(string name)
        => name.StartsWith(messages.Alias + "_", StringComparison.Ordinal)
            && name[(messages.Alias.Length + 1)..].Split('_') is [{ Length: 16 } encoder, { Length: 16 } version, ..] && encoder.All(char.IsAsciiHexDigit) && version.All(char.IsAsciiHexDigit);
}

/// <param name="Written">Points that were sent.</param>
/// <param name="Switched">A collection of its own took the old one's place.</param>
internal sealed record SyncReport(string Collection, int Written, int Removed, bool Switched);
