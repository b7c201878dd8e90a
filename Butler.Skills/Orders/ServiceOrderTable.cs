using Butler.Skills.Menu;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Butler.Skills.Orders;

internal sealed class ServiceOrderTable : IEntityTypeConfiguration<ServiceOrder>
{
    public void Configure(EntityTypeBuilder<ServiceOrder> builder)
    {
        builder.ToTable("orders");
        builder.Ignore(o => o.Quantity).Ignore(o => o.Price).Ignore(o => o.IsDraft).Ignore(o => o.IsOpen).Ignore(o => o.IsFinished).Ignore(o => o.Hurries)
            .Ignore(o => o.VisitsSinceCompletion);
        builder.HasIndex(o => o.Number).IsUnique();
        builder.HasIndex(o => new { o.HouseholdId, o.Status });
        builder.HasIndex(o => o.Status);
        builder.HasIndex(o => o.RecurringId);
        builder.Property(o => o.Capacity).HasConversion(capacity => Json.Write(capacity), text => Json.Read<SlotCapacity>(text));
        builder.Property(o => o.Photos).AsJson();
        builder.Property(o => o.Visits).AsJson();
        builder.Property(o => o.History).AsJson();
    }
}
