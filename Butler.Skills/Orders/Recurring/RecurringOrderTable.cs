using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Butler.Skills.Orders.Recurring;

internal sealed class RecurringOrderTable : IEntityTypeConfiguration<RecurringOrder>
{
    public void Configure(EntityTypeBuilder<RecurringOrder> builder)
    {
        builder.ToTable("recurring_orders");
        builder.Ignore(r => r.Runs).Ignore(r => r.Recurrence);
        builder.HasIndex(r => new { r.HouseholdId, r.State });
        builder.HasIndex(r => new { r.State, r.LatestStart });
    }
}
