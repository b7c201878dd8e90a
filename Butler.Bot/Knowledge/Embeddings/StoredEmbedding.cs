using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Butler.Bot.Knowledge.Embeddings;

/// <summary>The meaning of a text as one model sees it, so that no text is paid for twice.</summary>
public sealed class StoredEmbedding
{
    private StoredEmbedding() { }

    /// <param name="textHash">Of the text that was sent.</param>
    public StoredEmbedding(string model, string textHash, byte[] vector) => (Model, TextHash, Vector) = (model, textHash, vector);

    public string Model { get; private set; } = "";
    public string TextHash { get; private set; } = "";

    /// <summary>Little-endian floats.</summary>
    public byte[] Vector { get; private set; } = [];
}

internal sealed class StoredEmbeddingTable : IEntityTypeConfiguration<StoredEmbedding>
{
    private const int LongestModel = 120;

    public void Configure(EntityTypeBuilder<StoredEmbedding> builder)
    {
        builder.ToTable("knowledge_embeddings");
        builder.HasKey(e => new { e.Model, e.TextHash });
        builder.Property(e => e.Model).HasMaxLength(LongestModel);
    }
}
