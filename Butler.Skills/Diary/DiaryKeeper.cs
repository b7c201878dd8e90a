using Butler.Skills.Handoffs;
using Butler.Skills.Menu;
using Butler.Skills.Orders;
using Butler.Skills.Privacy;
using Butler.Skills.Profile;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Butler.Skills.Diary;

/// <summary>
/// Notes what happened in a household in the very commit that makes it happen. Reads it from the entities that are about
/// to be saved, so that no way of placing or completing an order can forget the diary. Reminders are not noted: what
/// somebody wants to be told is their own.
/// </summary>
internal static class DiaryKeeper
{
    public static void Write(ButlerDb db)
    {
        List<DiaryEntry>? lines = null;
        foreach (var entry in db.ChangeTracker.Entries())
        {
            if (entry.State is EntityState.Unchanged or EntityState.Detached)
                continue;
            switch (entry.Entity)
            {
                case ServiceOrder order when entry.State != EntityState.Deleted:
                    AddSteps(order, KnownSteps(entry), ref lines);
                    break;
                case Handoff { HouseholdId: { } household } handoff when entry.State == EntityState.Added:
                    Add(ref lines, new DiaryEntry(household, DiaryKind.Handoff, DiaryEntry.ByButler, DiaryWords.Handoff(handoff.Reason), handoff.Id, handoff.RequestedAt));
                    break;
                case Preference preference when entry.State == EntityState.Added:
                    Add(ref lines, new DiaryEntry(preference.HouseholdId, DiaryKind.Preference, DiaryEntry.ByButler, DiaryWords.Told(preference.Kind), preference.Id, preference.Since));
                    break;
                case AuditEntry { What: AuditEntry.DataDeleted, HouseholdId: { } household } audit when entry.State == EntityState.Added:
                    Add(ref lines, new DiaryEntry(household, DiaryKind.Privacy, DiaryEntry.ByButler, DiaryWords.Deleted, audit.Id, audit.At));
                    break;
            }
        }

        foreach (var line in lines ?? [])
        {
            // A save that failed and is tried again finds its line waiting.
            if (!db.DiaryEntries.Local.Any(known => known.Source == line.Source))
                db.DiaryEntries.Add(line);
        }
    }

    private static int KnownSteps(EntityEntry entry) => entry.State == EntityState.Added
        ? 0
        : ((List<OrderEvent>)entry.Property(nameof(ServiceOrder.History)).OriginalValue!).Count;

    private static void AddSteps(ServiceOrder order, int known, ref List<DiaryEntry>? lines)
    {
        for (var i = known; i < order.History.Count; i++)
        {
            var step = order.History[i];
            if (order.Number is null || DiaryWords.Step(order, step.What) is not { } text)
                continue;
            var kind = order.Kind == OrderKind.Complaint ? DiaryKind.Complaint : DiaryKind.Order;
            Add(ref lines, new DiaryEntry(order.HouseholdId, kind, DiaryEntry.ByButler, text, $"{order.Id}:{i}", step.At));
        }
    }

    private static void Add(ref List<DiaryEntry>? lines, DiaryEntry line) => (lines ??= []).Add(line);
}
