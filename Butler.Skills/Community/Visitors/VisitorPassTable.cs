using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Butler.Skills.Community.Visitors;

internal sealed class VisitorPassTable : IEntityTypeConfiguration<VisitorPass>
{
    public void Configure(EntityTypeBuilder<VisitorPass> builder)
    {
        builder.ToTable("visitor_passes");
        builder.HasKey(p => p.OrderId);
        builder.HasIndex(p => p.HouseholdId);
    }
}
