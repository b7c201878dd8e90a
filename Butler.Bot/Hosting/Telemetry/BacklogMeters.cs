using System.Diagnostics.Metrics;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Conversations;
using Butler.Skills.Handoffs;
using Butler.Skills.Storage;

namespace Butler.Bot.Hosting.Telemetry;

/// <summary>What is waiting, counted in the database when somebody looks.</summary>
public sealed class BacklogMeters
{
    public const string MeterName = "Butler.Backlog";

    public BacklogMeters(IMeterFactory factory, IButlerStore store, CommunityTime time)
    {
        var meter = factory.Create(MeterName);
        meter.CreateObservableGauge("butler.handoffs.waiting", () => Count(store, db => db.Handoffs.Count(h => h.State == HandoffState.Requested || h.State == HandoffState.Offered)),
            "{handoff}", "Handoffs that no person has taken yet.");
        meter.CreateObservableGauge("butler.clocks.breached", () => Count(store, db => OverdueClocks(db, time.Now.ToUniversalTime())),
            "{clock}", "Running promises past their time.");
        meter.CreateObservableGauge("butler.outbox.depth", () => Count(store, db => db.Messages.Count(m => m.Delivery == DeliveryState.Pending || m.Delivery == DeliveryState.Sending)),
            "{message}", "Outgoing messages not sent yet.");
        meter.CreateObservableGauge("butler.outbox.dead", () => Count(store, db => db.Messages.Count(m => m.Delivery == DeliveryState.Failed)),
            "{message}", "Messages given up after their last attempt.");
    }

    private static int OverdueClocks(ButlerDb db, DateTimeOffset now) => db.Clocks.Count(c => c.StoppedAt == null && c.DueAt < now);

    private static int Count(IButlerStore store, Func<ButlerDb, int> count)
    {
        using var db = store.Open();
        return count(db);
    }
}
