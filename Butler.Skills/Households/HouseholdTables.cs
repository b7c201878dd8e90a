using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Butler.Skills.Households;

internal sealed class HouseholdTable : IEntityTypeConfiguration<Household>
{
    public void Configure(EntityTypeBuilder<Household> builder)
    {
        builder.ToTable("households");
        builder.HasIndex(h => h.Manager);
        builder.Ignore(h => h.Members);
        builder.HasMany(h => h.Residents).WithOne().HasForeignKey(r => r.HouseholdId);
    }
}

internal sealed class ResidentTable : IEntityTypeConfiguration<Resident>
{
    public void Configure(EntityTypeBuilder<Resident> builder)
    {
        builder.ToTable("residents");
        builder.Ignore(r => r.LivesThere);
    }
}

internal sealed class StaffTable : IEntityTypeConfiguration<StaffMember>
{
    public void Configure(EntityTypeBuilder<StaffMember> builder)
    {
        builder.ToTable("staff");
        builder.HasKey(s => s.SignIn);
    }
}

internal sealed class HouseholdAssignmentTable : IEntityTypeConfiguration<HouseholdAssignment>
{
    public void Configure(EntityTypeBuilder<HouseholdAssignment> builder)
    {
        builder.ToTable("household_assignments");
        builder.HasIndex(a => new { a.HouseholdId, a.At });
    }
}
