using Butler.Skills.Talk;

namespace Butler.Bot.Turns;

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
}
