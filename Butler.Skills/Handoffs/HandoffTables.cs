using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Butler.Skills.Handoffs;

internal sealed class HandoffTable : IEntityTypeConfiguration<Handoff>
{
    public void Configure(EntityTypeBuilder<Handoff> builder)
    {
        builder.ToTable("handoffs");
        builder.Ignore(h => h.Open);
        builder.HasIndex(h => h.HouseholdId);
        // One open handoff a conversation: two turns that both escalate meet here.
        builder.HasIndex(h => h.ConversationId).IsUnique()
            .HasFilter("\"State\" IN ('Requested', 'Offered', 'Human', 'Reopened')").HasDatabaseName("IX_handoffs_open");
    }
}

internal sealed class AlarmTable : IEntityTypeConfiguration<Alarm>
{
    public void Configure(EntityTypeBuilder<Alarm> builder)
    {
        builder.ToTable("alarms");
        builder.HasIndex(a => a.HouseholdId);
    }
}
