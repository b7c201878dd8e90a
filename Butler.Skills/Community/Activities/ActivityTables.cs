using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Butler.Skills.Community.Activities;

internal sealed class ActivityTable : IEntityTypeConfiguration<Activity>
{
    public void Configure(EntityTypeBuilder<Activity> builder)
    {
        builder.ToTable("activities");
        builder.Ignore(a => a.Title).Ignore(a => a.Details).Ignore(a => a.FreePlaces);
        builder.HasIndex(a => a.Start);
        builder.HasMany(a => a.Seats).WithOne().HasForeignKey(s => s.ActivityId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(a => a.Households).WithOne().HasForeignKey(h => h.ActivityId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ActivityHouseholdTable : IEntityTypeConfiguration<ActivityHousehold>
{
    public void Configure(EntityTypeBuilder<ActivityHousehold> builder)
    {
        builder.ToTable("activity_households");
        builder.HasKey(h => new { h.ActivityId, h.HouseholdId });
        builder.HasIndex(h => h.HouseholdId);
    }
}

internal sealed class ActivitySeatTable : IEntityTypeConfiguration<ActivitySeat>
{
    public void Configure(EntityTypeBuilder<ActivitySeat> builder)
    {
        builder.ToTable("activity_seats");
        // A seat is a unique row: whoever comes second to it finds it taken.
        builder.HasKey(s => new { s.ActivityId, s.No });
        builder.HasIndex(s => s.HouseholdId);
    }
}
