using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Butler.Skills.Profile;

internal sealed class PreferenceTable : IEntityTypeConfiguration<Preference>
{
    public void Configure(EntityTypeBuilder<Preference> builder)
    {
        builder.ToTable("preferences");
        builder.Ignore(p => p.IsSafety);
        builder.Property(p => p.AppliesTo).AsJson();
        builder.HasIndex(p => p.HouseholdId);
    }
}
