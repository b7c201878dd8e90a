using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Butler.Skills.Orders.Capacity;

internal sealed class SlotSeatTable : IEntityTypeConfiguration<SlotSeat>
{
    public void Configure(EntityTypeBuilder<SlotSeat> builder)
    {
        builder.ToTable("slot_seats");
        builder.HasIndex(s => new { s.Slot, s.Seat }).IsUnique();
        builder.HasIndex(s => s.OrderId);
    }
}
