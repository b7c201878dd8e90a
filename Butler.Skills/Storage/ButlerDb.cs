using Butler.Skills.Community.Activities;
using Butler.Skills.Community.Bills;
using Butler.Skills.Community.Notices;
using Butler.Skills.Community.Parcels;
using Butler.Skills.Community.Visitors;
using Butler.Skills.Conversations;
using Butler.Skills.Diary;
using Butler.Skills.Handoffs;
using Butler.Skills.Households;
using Butler.Skills.Households.Contacts;
using Butler.Skills.Households.Roster;
using Butler.Skills.Knowledge.Answers;
using Butler.Skills.Orders;
using Butler.Skills.Orders.Capacity;
using Butler.Skills.Orders.Recurring;
using Butler.Skills.Privacy;
using Butler.Skills.Profile;
using Butler.Skills.Reminders;
using Butler.Skills.Reports;
using Butler.Skills.ServiceLevels;
using Butler.Skills.ServiceLevels.Policy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Butler.Skills.Storage;

/// <summary>
/// All that must not be forgotten. Neutral of the database: the host derives one context per provider, with its
/// migrations. A unit of work calls <see cref="DbContext.SaveChangesAsync(CancellationToken)"/> exactly once, so that
/// everything it did is one transaction.
/// </summary>
public abstract class ButlerDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<Conversation> Conversations => Set<Conversation>();
    public DbSet<Message> Messages => Set<Message>();
    public DbSet<TurnRecord> Turns => Set<TurnRecord>();
    public DbSet<Household> Households => Set<Household>();
    public DbSet<Resident> Residents => Set<Resident>();
    public DbSet<ChannelContact> Contacts => Set<ChannelContact>();
    public DbSet<ServiceCard> ServiceCards => Set<ServiceCard>();
    public DbSet<StaffMember> Staff => Set<StaffMember>();
    public DbSet<DutyShift> DutyShifts => Set<DutyShift>();
    public DbSet<HouseholdAssignment> HouseholdAssignments => Set<HouseholdAssignment>();
    public DbSet<ClosedMonth> ClosedMonths => Set<ClosedMonth>();
    public DbSet<ServiceOrder> Orders => Set<ServiceOrder>();
    public DbSet<RecurringOrder> RecurringOrders => Set<RecurringOrder>();
    public DbSet<Bill> Bills => Set<Bill>();
    public DbSet<Parcel> Parcels => Set<Parcel>();
    public DbSet<VisitorPass> VisitorPasses => Set<VisitorPass>();
    public DbSet<Notice> Notices => Set<Notice>();
    public DbSet<Activity> Activities => Set<Activity>();
    public DbSet<ActivitySeat> ActivitySeats => Set<ActivitySeat>();
    public DbSet<SlotSeat> SlotSeats => Set<SlotSeat>();
    public DbSet<Handoff> Handoffs => Set<Handoff>();
    public DbSet<HandoffEvent> HandoffEvents => Set<HandoffEvent>();
    public DbSet<PrivateNote> PrivateNotes => Set<PrivateNote>();
    public DbSet<CannedReply> CannedReplies => Set<CannedReply>();
    public DbSet<ReadMark> ReadMarks => Set<ReadMark>();
    public DbSet<Alarm> Alarms => Set<Alarm>();
    public DbSet<ServiceClock> Clocks => Set<ServiceClock>();
    public DbSet<Reminder> Reminders => Set<Reminder>();
    public DbSet<ReminderFiring> ReminderFirings => Set<ReminderFiring>();
    public DbSet<Preference> Preferences => Set<Preference>();
    public DbSet<DiaryEntry> DiaryEntries => Set<DiaryEntry>();
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();
    public DbSet<ClockEvent> ClockEvents => Set<ClockEvent>();
    public DbSet<KnowledgeEntry> KnowledgeEntries => Set<KnowledgeEntry>();

    /// <summary>The promises in force; every clock that this unit of work starts is stamped with them.</summary>
    public IPromiseBook Promises { get; set; } = PlanPromises.Instance;

    /// <summary>
    /// Runs a statement that changes rows without tracking them (the outbox's claims), in line with the other writers.
    /// Unlike a save it may return before the change has reached the disk, so it is only for what a crash may undo.
    /// </summary>
    public virtual Task<int> ExecuteInLineAsync(Func<CancellationToken, Task<int>> statement, CancellationToken cancellationToken) =>
        statement(cancellationToken);

    /// <summary>
    /// Saves as <see cref="DbContext.SaveChangesAsync(CancellationToken)"/>, but may return when the commit stands and has
    /// not reached the disk. Nothing of it may be told to anybody before the task that it gives has ended.
    /// </summary>
    public virtual async Task<Task> SaveAheadOfDiskAsync(CancellationToken cancellationToken)
    {
        await SaveChangesAsync(cancellationToken);
        return Task.CompletedTask;
    }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        // Once is enough: EF Core would compare every property again for the list of entries and for the save itself.
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            DiaryKeeper.Write(this);
            RaiseVersions();
            return await WriteAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Save with SaveChangesAsync: the durable commit waits for the disk without holding a thread.");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ButlerDb).Assembly);
        foreach (var type in modelBuilder.Model.GetEntityTypes().Where(t => t.ClrType.IsAssignableTo(typeof(IVersioned))))
            modelBuilder.Entity(type.ClrType).Property(nameof(IVersioned.Version)).IsConcurrencyToken();
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // Unix milliseconds compare and sort alike on SQLite and PostgreSQL; the community's zone is kept apart.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMilliseconds>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(24);
    }

    /// <summary>Writes what is known to have changed, in one transaction.</summary>
    protected virtual Task<int> WriteAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken) =>
        base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);

    private void RaiseVersions()
    {
        foreach (var entry in ChangeTracker.Entries<IVersioned>())
        {
            var version = entry.Property(nameof(IVersioned.Version));
            // Counted from the version that was read, so a save that is tried again never raises twice. What is a token of
            // its own (the number of a conversation's last message) guards itself and raises nothing.
            if (entry.State is EntityState.Modified && entry.Properties.Any(p => p.IsModified && !p.Metadata.IsConcurrencyToken))
                version.CurrentValue = (long)version.OriginalValue! + 1;
            else if (entry.State is EntityState.Added)
                version.CurrentValue = 1L;
        }
    }

    private sealed class UnixMilliseconds() : ValueConverter<DateTimeOffset, long>(
        instant => instant.ToUnixTimeMilliseconds(),
        milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));
}
