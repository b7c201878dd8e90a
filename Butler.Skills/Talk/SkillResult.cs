using System.Text.Json.Serialization;
using Butler.Skills.Conversations;

namespace Butler.Skills.Talk;

/// <summary>
/// What a skill tells the model. <see cref="Say"/> is the wording for the resident, in their language; where
/// <see cref="Binding"/> is true (summaries, numbers, refusals, facts with a source) the host shows these very words,
/// whatever the model makes of them.
/// </summary>
/// <param name="Outcome">The outcome word of the interface document.</param>
public sealed record SkillResult(string Outcome, string Say, bool Binding = true)
{
    /// <summary>The place of these words in the reply; later words for the same place replace the earlier ones.</summary>
    [JsonIgnore]
    public string? Place { get; init; }

    [JsonIgnore]
    public IReadOnlyList<QuickReply> QuickReplies { get; init; } = [];
}
