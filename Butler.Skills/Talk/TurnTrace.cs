namespace Butler.Skills.Talk;

/// <summary>What is kept of a turn for "why did it say that": filled while the turn runs, stored with its reply.</summary>
public sealed class TurnTrace
{
    /// <summary>One of the intents of the interface document (book, ask_venue, handoff, emergency.fire ...).</summary>
    public string Intent { get; set; } = "chitchat";

    /// <summary>answered | not_known | none_match | asked | drafted | booked | changed | handed_off | alarmed | refused.</summary>
    public string Outcome { get; set; } = "answered";

    public TracedItem? Item { get; set; }
    public List<TracedCandidate> Candidates { get; } = [];
    public List<TracedSource> Retrieved { get; } = [];
    public List<TracedCitation> Cited { get; } = [];
    public List<TracedCall> Calls { get; } = [];
    public TracedModel? Model { get; set; }

    /// <summary>Which rules of code spoke: emergency, handoff-words, confirmation-required, overtaken ...</summary>
    public List<string> Guards { get; } = [];
}

public sealed record TracedItem(string? Id, string Name);

public sealed record TracedCandidate(string Id, string Name, double Score);

public sealed record TracedSource(string Source, double Score);

public sealed record TracedCitation(string Source, string? Venue);

/// <param name="Arguments">As the model gave them.</param>
/// <param name="Result">The outcome word of the skill's result.</param>
public sealed record TracedCall(string Skill, IReadOnlyDictionary<string, object?> Arguments, string Result);

public sealed record TracedModel(string Provider, string Name, int? Tokens = null, decimal? Cost = null);
