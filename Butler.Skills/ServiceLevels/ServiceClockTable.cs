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
        builder.Ignore(c => c.Running);
    }
}
