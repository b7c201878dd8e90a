using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Butler.Skills.Handoffs;

internal sealed class HandoffTable : IEntityTypeConfiguration<Handoff>
{
    public void Configure(EntityTypeBuilder<Handoff> builder)
    {
        builder.ToTable("handoffs");
        builder.Ignore(h => h.Open);
        builder.HasMany(h => h.Events).WithOne().HasForeignKey(e => e.HandoffId);
        builder.HasIndex(h => h.ActiveAt).HasFilter("\"State\" = 'Human'");
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

internal sealed class HandoffEventTable : IEntityTypeConfiguration<HandoffEvent>
{
    public void Configure(EntityTypeBuilder<HandoffEvent> builder)
    {
        builder.ToTable("handoff_events");
        builder.HasIndex(e => new { e.HandoffId, e.Number }).IsUnique();
        builder.HasIndex(e => new { e.HouseholdId, e.At });
        builder.HasIndex(e => e.At).HasFilter("\"ToldAt\" IS NULL").HasDatabaseName("IX_handoff_events_untold");
    }
}

internal sealed class PrivateNoteTable : IEntityTypeConfiguration<PrivateNote>
{
    public void Configure(EntityTypeBuilder<PrivateNote> builder)
    {
        builder.ToTable("private_notes");
        builder.HasIndex(n => n.ConversationId);
    }
}

internal sealed class CannedReplyTable : IEntityTypeConfiguration<CannedReply>
{
    public void Configure(EntityTypeBuilder<CannedReply> builder)
    {
        builder.ToTable("canned_replies");
        builder.HasIndex(r => r.Owner);
    }
}

internal sealed class ReadMarkTable : IEntityTypeConfiguration<ReadMark>
{
    public void Configure(EntityTypeBuilder<ReadMark> builder)
    {
        builder.ToTable("read_marks");
        builder.HasKey(m => new { m.Person, m.ConversationId });
    }
}
