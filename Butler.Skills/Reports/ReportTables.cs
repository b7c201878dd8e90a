using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Butler.Skills.Reports;

internal sealed class ClosedMonthTable : IEntityTypeConfiguration<ClosedMonth>
{
    public void Configure(EntityTypeBuilder<ClosedMonth> builder)
    {
        builder.ToTable("closed_months");
        // Two people who close a month at once: one of them does.
        builder.HasKey(m => new { m.Manager, m.Month });
    }
}
