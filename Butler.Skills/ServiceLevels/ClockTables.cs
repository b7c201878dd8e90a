using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Butler.Skills.ServiceLevels;

internal sealed class ServiceClockTable : IEntityTypeConfiguration<ServiceClock>
{
    public void Configure(EntityTypeBuilder<ServiceClock> builder)
    {
        builder.ToTable("clocks");
        builder.HasIndex(c => c.SubjectId);
        builder.HasIndex(c => c.DueAt).HasFilter("\"StoppedAt\" IS NULL");
        builder.HasIndex(c => c.NextAt).HasFilter("\"NextAt\" IS NOT NULL");
        builder.Property(c => c.Chain).AsJson();
        builder.Ignore(c => c.Running).Ignore(c => c.Length);
    }
}

internal sealed class ClockEventTable : IEntityTypeConfiguration<ClockEvent>
{
    public void Configure(EntityTypeBuilder<ClockEvent> builder)
    {
        builder.ToTable("clock_events");
        builder.HasIndex(e => new { e.ClockId, e.Number }).IsUnique();
        // However many replicas find a clock due: one warning, one breach.
        builder.HasIndex(e => new { e.ClockId, e.What }).IsUnique()
            .HasFilter("\"What\" IN ('Warned', 'Breached')").HasDatabaseName("IX_clock_events_once");
        builder.HasIndex(e => new { e.HouseholdId, e.At });
        builder.HasIndex(e => e.At);
    }
}
