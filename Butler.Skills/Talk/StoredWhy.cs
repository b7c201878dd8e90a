namespace Butler.Skills.Talk;

/// <summary>The part of an explanation that is kept as JSON with its turn.</summary>
public sealed record StoredWhy(
    TracedItem? Item,
    IReadOnlyList<TracedCandidate> Candidates,
    IReadOnlyList<TracedSource> Retrieved,
    IReadOnlyList<TracedCitation> Cited,
    IReadOnlyList<TracedCall> Calls,
    TracedModel? Model,
    IReadOnlyList<string> Guards,
    double ElapsedMs)
{
    public static readonly StoredWhy Empty = new(null, [], [], [], [], null, [], 0);

    public static StoredWhy Of(TurnTrace trace, double elapsedMs) =>
        new(trace.Item, trace.Candidates, trace.Retrieved, trace.Cited, trace.Calls, trace.Model, trace.Guards, elapsedMs);
}
