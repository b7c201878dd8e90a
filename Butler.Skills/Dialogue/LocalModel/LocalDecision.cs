namespace Butler.Skills.Dialogue.LocalModel;

/// <summary>What the local model makes of a message: calls of skills, or words of its own where no skill is needed.</summary>
/// <param name="Intent">One of the intents of the interface document.</param>
internal sealed record LocalDecision(string Intent, IReadOnlyList<SkillCall> Calls, string? Say = null)
{
    /// <summary>The outcome of words of its own.</summary>
    public string Outcome { get; init; } = Talk.Outcomes.Answered;

    /// <summary>It did not understand.</summary>
    public bool Misunderstood { get; init; }

    public static LocalDecision Call(string intent, string function, params ReadOnlySpan<(string Name, object? Value)> arguments) =>
        new(intent, [SkillCall.Of(function, arguments)]);

    public static LocalDecision Words(string intent, string say) => new(intent, [], say);

    public LocalDecision Then(SkillCall call) => this with { Calls = [.. Calls, call] };
}

/// <param name="Function">Plugin and function as models are told them: concierge_draft_order.</param>
internal sealed record SkillCall(string Function, IDictionary<string, object?> Arguments)
{
    /// <summary>Drafts a service of the menu.</summary>
    public const string DraftOrder = "concierge_draft_order";

    public static SkillCall Of(string function, params ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        var given = new Dictionary<string, object?>(arguments.Length);
        foreach (var (name, value) in arguments)
        {
            if (value is not null)
                given[name] = value;
        }

        return new SkillCall(function, given);
    }
}
