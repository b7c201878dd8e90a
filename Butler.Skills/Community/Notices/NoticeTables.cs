using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Butler.Skills.Community.Notices;

internal sealed class NoticeTable : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> builder)
    {
        builder.ToTable("notices");
        builder.Ignore(n => n.Title).Ignore(n => n.Text);
        builder.HasIndex(n => n.Until);
        builder.HasMany(n => n.Households).WithOne().HasForeignKey(h => h.NoticeId);
    }
}

internal sealed class NoticeHouseholdTable : IEntityTypeConfiguration<NoticeHousehold>
{
    public void Configure(EntityTypeBuilder<NoticeHousehold> builder)
    {
        builder.ToTable("notice_households");
        builder.HasKey(h => new { h.NoticeId, h.HouseholdId });
        builder.HasIndex(h => h.HouseholdId);
    }
}
