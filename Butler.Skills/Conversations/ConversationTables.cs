using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Butler.Skills.Conversations;

internal sealed class ConversationTable : IEntityTypeConfiguration<Conversation>
{
    public void Configure(EntityTypeBuilder<Conversation> builder)
    {
        builder.ToTable("conversations");
        builder.HasIndex(c => new { c.Channel, c.Account, c.ChannelId }).IsUnique();
        builder.HasIndex(c => c.HouseholdId);
        builder.Property(c => c.LastSeq).IsConcurrencyToken();
    }
}

internal sealed class MessageTable : IEntityTypeConfiguration<Message>
{
    public void Configure(EntityTypeBuilder<Message> builder)
    {
        builder.ToTable("messages");
        builder.HasIndex(m => new { m.ConversationId, m.Seq }).IsUnique();
        // The uniqueness that is the de-duplication; channel and account are the conversation's.
        builder.HasIndex(m => new { m.ConversationId, m.Sender, m.DeliveryKey }).IsUnique().HasFilter("\"DeliveryKey\" IS NOT NULL");
        builder.HasIndex(m => m.ConversationId).HasFilter("\"AnsweredBy\" IS NULL AND \"From\" = 'Resident'").HasDatabaseName("IX_messages_unanswered");
        builder.HasIndex(m => m.NextAttemptAt).HasFilter("\"Delivery\" IN ('Pending', 'Sending')").HasDatabaseName("IX_messages_outbox");
        builder.HasIndex(m => new { m.HouseholdId, m.At });
        // A takeover withdraws what is pending while the outbox claims it: one of the two finds its row changed.
        builder.Property(m => m.Delivery).IsConcurrencyToken();
        builder.Property(m => m.Attachments).AsJson();
        builder.Property(m => m.InReplyTo).AsJson();
        builder.Property(m => m.QuickReplies).AsJson();
    }
}

internal sealed class TurnTable : IEntityTypeConfiguration<TurnRecord>
{
    public void Configure(EntityTypeBuilder<TurnRecord> builder) => builder.ToTable("turns");
}
