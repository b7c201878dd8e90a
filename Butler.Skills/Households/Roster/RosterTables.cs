using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Butler.Skills.Households.Roster;

internal sealed class DutyShiftTable : IEntityTypeConfiguration<DutyShift>
{
    public void Configure(EntityTypeBuilder<DutyShift> builder)
    {
        builder.ToTable("duty_shifts");
        builder.HasIndex(s => new { s.Person, s.Start });
        builder.HasIndex(s => s.Start).HasFilter("\"EndedAt\" IS NULL").HasDatabaseName("IX_duty_shifts_ahead");
    }
}
