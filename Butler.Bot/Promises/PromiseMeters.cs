using System.Diagnostics.Metrics;
using Butler.Skills.ServiceLevels;

namespace Butler.Bot.Promises;

/// <summary>What happened to promises, counted as it happens.</summary>
public sealed class PromiseMeters
{
    public const string MeterName = "Butler.Promises";

    private readonly Counter<long> _events;

    public PromiseMeters(IMeterFactory factory) => _events = factory.Create(MeterName)
        .CreateCounter<long>("butler.clocks.events", "{event}", "Warnings, breaches and escalations of clocks, by kind of promise and whether they came late.");

    public void Happened(ClockEvent line) => _events.Add(1,
        new("what", line.What.ToString().ToLowerInvariant()), new("kind", line.Kind.ToString().ToLowerInvariant()), new("late", line.Late));
}
