using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Butler.Skills.Knowledge.Answers;

internal sealed class KnowledgeEntryTable : IEntityTypeConfiguration<KnowledgeEntry>
{
    public void Configure(EntityTypeBuilder<KnowledgeEntry> builder)
    {
        builder.ToTable("knowledge_entries");
        builder.HasIndex(e => e.State);
        // One proposal for a message, whichever replica makes it.
        builder.HasIndex(e => e.MessageId).IsUnique();
    }
}
