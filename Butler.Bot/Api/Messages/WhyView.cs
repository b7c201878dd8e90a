using System.Text.Json.Serialization;
using Butler.Skills.Conversations;
using Butler.Skills.Storage;
using Butler.Skills.Talk;

namespace Butler.Bot.Api.Messages;

/// <summary>Why the butler said it; the same for all messages of one turn.</summary>
/// <param name="Message">The reply of the turn.</param>
/// <param name="Item">The menu item the message was about, also when no order follows.</param>
internal sealed record WhyView(
    string Message,
    string Intent,
    string Outcome,
    WhyItem? Item,
    IReadOnlyList<WhyCandidate> Candidates,
    IReadOnlyList<WhySource> Retrieved,
    IReadOnlyList<WhyCitation> Cited,
    IReadOnlyList<WhyCall> Calls,
    WhyModel Model,
    IReadOnlyList<string> Guards,
    [property: JsonPropertyName("elapsed_ms")] double ElapsedMs)
{
    private static readonly WhyModel NoModel = new("none", "code", null, null);

    public static WhyView Of(string messageId, TurnRecord turn)
    {
        // Empty once the resident had their talk deleted.
        var why = turn.Why.Length == 0 ? StoredWhy.Empty : Json.Read<StoredWhy>(turn.Why);
        return new WhyView(
            messageId,
            turn.Intent,
            turn.Outcome,
            why.Item is { } item ? new WhyItem(item.Id, item.Name) : null,
            [.. why.Candidates.Select(c => new WhyCandidate(c.Id, c.Name, c.Score))],
            [.. why.Retrieved.Select(s => new WhySource(s.Source, s.Score))],
            [.. why.Cited.Select(c => new WhyCitation(c.Source, c.Venue))],
            [.. why.Calls.Select(c => new WhyCall(c.Skill, c.Arguments, c.Result))],
            why.Model is { } model ? new WhyModel(model.Provider, model.Name, model.Tokens, model.Cost) : NoModel,
            why.Guards,
            why.ElapsedMs);
    }

    /// <summary>For notices that no turn wrote: about an order, a handoff, a delivery.</summary>
    public static WhyView OfNotice(Message message) =>
        new(message.Id, message.From == Author.Butler ? "greeting" : "announcement", "answered", null, [], [], [], [], NoModel, ["system"], 0);
}

internal sealed record WhyItem(string? Id, string Name);

internal sealed record WhyCandidate(string Id, string Name, double Score);

internal sealed record WhySource(string Source, double Score);

internal sealed record WhyCitation(string Source, string? Venue);

/// <param name="Arguments">As the model gave them.</param>
internal sealed record WhyCall(string Skill, IReadOnlyDictionary<string, object?> Arguments, string Result);

internal sealed record WhyModel(string Provider, string Name, int? Tokens, decimal? Cost);
