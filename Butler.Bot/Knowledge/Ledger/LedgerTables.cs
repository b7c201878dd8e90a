using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Butler.Bot.Knowledge.Ledger;

internal sealed class KeptKnowledgeTable : IEntityTypeConfiguration<KeptKnowledge>
{
    private const int LongestPath = 400;

    public void Configure(EntityTypeBuilder<KeptKnowledge> builder)
    {
        builder.ToTable("knowledge_files");
        builder.HasKey(k => new { k.Folder, k.Name });
        builder.Property(k => k.Folder).HasMaxLength(LongestPath);
        builder.Property(k => k.Name).HasMaxLength(LongestPath);
    }
}

internal sealed class AcceptedContentTable : IEntityTypeConfiguration<AcceptedContent>
{
    public void Configure(EntityTypeBuilder<AcceptedContent> builder)
    {
        builder.ToTable("knowledge_accepted");
        builder.HasKey(a => a.Hash);
    }
}
