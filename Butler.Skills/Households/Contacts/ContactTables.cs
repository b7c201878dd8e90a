using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Butler.Skills.Households.Contacts;

internal sealed class ChannelContactTable : IEntityTypeConfiguration<ChannelContact>
{
    public void Configure(EntityTypeBuilder<ChannelContact> builder)
    {
        builder.ToTable("channel_contacts");
        builder.HasIndex(c => new { c.Channel, c.Account, c.UserId }).IsUnique();
        builder.HasIndex(c => c.HouseholdId);
        builder.Property(c => c.Grants).AsJson();
    }
}

internal sealed class ServiceCardTable : IEntityTypeConfiguration<ServiceCard>
{
    public void Configure(EntityTypeBuilder<ServiceCard> builder)
    {
        builder.ToTable("service_cards");
        builder.HasIndex(c => c.CodeHash).IsUnique();
        builder.HasIndex(c => c.HouseholdId);
    }
}
