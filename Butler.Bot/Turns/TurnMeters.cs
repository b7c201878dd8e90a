using System.Diagnostics.Metrics;

namespace Butler.Bot.Turns;

/// <summary>The turn engine's instruments.</summary>
public sealed class TurnMeters
{
    public const string MeterName = "Butler.Turns";

    private readonly Counter<long> _turns;
    private readonly Counter<long> _lost;
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _deliveries;

    public TurnMeters(IMeterFactory factory)
    {
        var meter = factory.Create(MeterName);
        _turns = meter.CreateCounter<long>("butler.turns", "{turn}", "Turns committed, by intent and outcome.");
        _lost = meter.CreateCounter<long>("butler.turns.lost", "{turn}", "Commits that met a newer version and were run again.");
        _duration = meter.CreateHistogram<double>("butler.turn.duration", "s", "From loading a turn to its commit.");
        _deliveries = meter.CreateCounter<long>("butler.deliveries", "{message}", "Attempts to deliver a message, by channel and result.");
    }

    public void Committed(string intent, string outcome, TimeSpan elapsed)
    {
        _turns.Add(1, new("intent", intent), new("outcome", outcome));
        _duration.Record(elapsed.TotalSeconds);
    }

    public void Lost() => _lost.Add(1);

    public void Delivered(string channel, string result) => _deliveries.Add(1, new("channel", channel), new("result", result));
}
