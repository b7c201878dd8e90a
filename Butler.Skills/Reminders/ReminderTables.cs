using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Butler.Skills.Reminders;

internal sealed class ReminderTable : IEntityTypeConfiguration<Reminder>
{
    public void Configure(EntityTypeBuilder<Reminder> builder)
    {
        builder.ToTable("reminders");
        builder.Ignore(r => r.Repeat).Ignore(r => r.NextOccurrence).Ignore(r => r.Lead).Ignore(r => r.RepeatText);
        builder.Property(r => r.Weekdays).AsJson();
        builder.HasIndex(r => r.NextAt);
        builder.HasIndex(r => r.HouseholdId);
    }
}

internal sealed class ReminderFiringTable : IEntityTypeConfiguration<ReminderFiring>
{
    public void Configure(EntityTypeBuilder<ReminderFiring> builder)
    {
        builder.ToTable("reminder_firings");
        builder.HasKey(f => new { f.ReminderId, f.DueAt });
    }
}
