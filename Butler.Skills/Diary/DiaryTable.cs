using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Butler.Skills.Diary;

internal sealed class DiaryTable : IEntityTypeConfiguration<DiaryEntry>
{
    public void Configure(EntityTypeBuilder<DiaryEntry> builder)
    {
        builder.ToTable("diary");
        builder.HasIndex(e => e.Source).IsUnique();
        builder.HasIndex(e => new { e.HouseholdId, e.At });
    }
}
