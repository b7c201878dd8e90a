using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Butler.Skills.Community.Parcels;

internal sealed class ParcelTable : IEntityTypeConfiguration<Parcel>
{
    public void Configure(EntityTypeBuilder<Parcel> builder)
    {
        builder.ToTable("parcels");
        builder.Ignore(p => p.IsOpen);
        builder.HasIndex(p => new { p.HouseholdId, p.State });
        builder.HasIndex(p => new { p.HouseholdId, p.Tracking }).IsUnique().HasFilter("\"Tracking\" IS NOT NULL");
    }
}
