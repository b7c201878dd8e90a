using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Butler.Skills.Community.Bills;

internal sealed class BillTable : IEntityTypeConfiguration<Bill>
{
    public void Configure(EntityTypeBuilder<Bill> builder)
    {
        builder.ToTable("bills");
        builder.Ignore(b => b.Covers).Ignore(b => b.IsPaid);
        builder.HasIndex(b => new { b.HouseholdId, b.Reference }).IsUnique();
        builder.Property(b => b.Amount).HasPrecision(12, 2);
    }
}
