using System.Text.Json.Serialization;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Knowledge.Answers;

namespace Butler.Bot.Api.Knowledge;

/// <summary>A person's answer on its way into the knowledge.</summary>
/// <param name="State">proposed, approved, refused or withdrawn; residents hear only what is approved.</param>
/// <param name="Message">The resident's message it answers.</param>
internal sealed record EntryView(
    string Id,
    string Question,
    string Answer,
    string Source,
    [property: JsonPropertyName("valid_until")] DateOnly? ValidUntil,
    string State,
    string? Message,
    [property: JsonPropertyName("proposed_by")] string ProposedBy,
    DateTimeOffset Proposed,
    [property: JsonPropertyName("decided_by")] string? DecidedBy,
    DateTimeOffset? Decided)
{
    public static EntryView Of(KnowledgeEntry entry, CommunityTime time) => new(
        entry.Id, entry.Question, entry.Answer, entry.Source, entry.ValidUntil, WordFor(entry.State), entry.MessageId,
        entry.ProposedBy, time.Local(entry.ProposedAt), entry.DecidedBy, time.Local(entry.DecidedAt));

    public static string WordFor(EntryState state) => state switch
    {
        EntryState.Approved => "approved",
        EntryState.Refused => "refused",
        EntryState.Withdrawn => "withdrawn",
        _ => "proposed",
    };
}

/// <summary>What residents asked and the butler did not know.</summary>
/// <param name="Messages">Ids of the latest messages that asked it.</param>
internal sealed record UnansweredView(string Question, int Count, DateTimeOffset Last, IReadOnlyList<string> Messages);
