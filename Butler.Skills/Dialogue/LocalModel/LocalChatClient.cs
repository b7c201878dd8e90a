using System.Runtime.CompilerServices;
using Butler.Skills.Dialogue.LocalModel.Intents;
using Butler.Skills.Dialogue.LocalModel.Policies.Ordering;
using Butler.Skills.Orders.Menus;
using Butler.Skills.Talk;
using Microsoft.Extensions.AI;

namespace Butler.Skills.Dialogue.LocalModel;

/// <summary>
/// A chat model without a network: reads the message and the view of the dialogue that comes with it, and drives the
/// same skills through the same loop as any other model. The same message in the same talk gives the same calls.
/// </summary>
public sealed class LocalChatClient : IChatClient
{
    public const string Provider = "local";
    public const string ModelName = "butler-local-1";

    private static readonly ChatClientMetadata Metadata = new(Provider, providerUri: null, ModelName);

    /// <summary>Skills that answer a question and change nothing.</summary>
    private static readonly string[] Asides = ["venues_", "guides_", "menu_", "handoff_who", "orders_my_orders", "bills_", "parcels_", "notices_", "activities_ask"];

    private const double AboutItem = 0.3;
    private const double PlainlyAbout = 0.6;

    private readonly IMenuBook _menu;
    private readonly IntentReader _intents;
    private readonly IReadOnlyList<ILocalPolicy> _policies;

    internal LocalChatClient(IMenuBook menu, IntentReader intents, IReadOnlyList<ILocalPolicy> policies) => (_menu, _intents, _policies) = (menu, intents, policies);

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        AnswerAsync(messages, options, cancellationToken);

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var response = await GetResponseAsync(messages, options, cancellationToken);
        foreach (var update in response.ToChatResponseUpdates())
            yield return update;
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is not null ? null
        : serviceType == typeof(ChatClientMetadata) ? Metadata
        : serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
        // Holds nothing.
    }

    private async Task<ChatResponse> AnswerAsync(IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken)
    {
        if (options?.AdditionalProperties?.TryGetValue(DialogueView.Key, out var value) != true || value is not DialogueView view)
            throw new InvalidOperationException($"The local model reads the talk from the additional property '{DialogueView.Key}', which is not there.");
        var last = messages.Last();
        return last.Role == ChatRole.Tool ? Close(last) : await OpenAsync(view, cancellationToken);
    }

    private async ValueTask<ChatResponse> OpenAsync(DialogueView view, CancellationToken cancellationToken)
    {
        var said = new Utterance(view, _menu, _intents);
        var decision = await TogetherAsync(view, cancellationToken) ?? await DecideAsync(said, cancellationToken);
        view.Understood.Intent = decision.Intent;
        view.Understood.Outcome = decision.Outcome;
        view.Understood.Misunderstood = decision.Misunderstood;
        view.Understood.Item = ItemOf(decision, said);
        return decision.Calls.Count == 0 ? Reply(new ChatMessage(ChatRole.Assistant, decision.Say)) : Reply(new ChatMessage(ChatRole.Assistant,
            [.. decision.Calls.Select((call, i) => (AIContent)new FunctionCallContent($"local-{i}", call.Function, call.Arguments))]));
    }

    /// <summary>A wish and a question beside it: the answer first, so that the summary to confirm comes last.</summary>
    private async ValueTask<LocalDecision?> TogetherAsync(DialogueView view, CancellationToken cancellationToken)
    {
        if (view.ProposalOpen || view.Asked is not null || view.Choice is not null || (ByTheWay.Split(view.Text) ?? ByTheWay.Leading(view.Text, view.Now)) is not var (wish, question))
            return null;
        var wished = new Utterance(view with { Text = wish }, _menu, _intents);
        // What only tells why something is asked is no wish.
        if (wished.Time is null && !wished.Has(LocalCues.Books) && (wished.Finding.Sure is not { } item || !ItemNames.IsIn(wish, item)))
            return null;
        var wanted = await DecideAsync(wished, cancellationToken);
        if (wanted.Calls.Count == 0 || !wanted.Calls.All(c => c.Function == SkillCall.DraftOrder))
            return null;
        var asked = await DecideAsync(new Utterance(view with { Text = question }, _menu, _intents), cancellationToken);
        return asked.Calls.Count > 0 && IsAside(asked) ? wanted with { Calls = [.. asked.Calls, .. wanted.Calls] } : null;
    }

    private async ValueTask<LocalDecision> DecideAsync(Utterance said, CancellationToken cancellationToken)
    {
        foreach (var policy in _policies)
        {
            if (await policy.DecideAsync(said, cancellationToken) is { } decision)
                return BackToTheDraft(decision, said.View);
        }

        throw new InvalidOperationException("The last policy of the local model has an answer to everything.");
    }

    /// <summary>
    /// What is answered by a place, the handbook or a record may be an item of the menu all the same: the likeliest of the
    /// kind that was asked for, else the one that the words are about beyond doubt.
    /// </summary>
    private static TracedItem? ItemOf(LocalDecision decision, Utterance said)
    {
        // What only a live source knows has its item there, or none: a blocked ring road is no blocked drain.
        if (decision.Calls.Count == 0 || decision.Calls[0].Function == $"{MenuSkill.Plugin}_{MenuSkill.AskLive}")
            return null;
        var candidates = said.Finding.Candidates;
        var asked = candidates.FirstOrDefault(c => c.Score >= AboutItem && IntentOfItem.Read(c.Item) == decision.Intent)
            ?? candidates.FirstOrDefault(c => c.Score >= PlainlyAbout);
        return asked is null ? null : new TracedItem(asked.Item.Id, asked.Item.Item);
    }

    /// <summary>A question in the middle of an order is answered, and then the order goes on where it was.</summary>
    private static LocalDecision BackToTheDraft(LocalDecision decision, DialogueView view)
    {
        // Once: who asks three questions in a row knows that something is open.
        var waiting = view.Drafts.Count > 0 && (view.Asked is not null || view.ProposalOpen) && !view.Reminded;
        return waiting && decision.Calls.Count > 0 && IsAside(decision)
            ? decision.Then(SkillCall.Of("concierge_show_drafts"))
            : decision;
    }

    private static bool IsAside(LocalDecision decision) => decision.Calls.All(c => Asides.Any(a => c.Function.StartsWith(a, StringComparison.Ordinal)));

    /// <summary>The words of the skills are the reply; this model adds none of its own.</summary>
    private static ChatResponse Close(ChatMessage results) => Reply(new ChatMessage(ChatRole.Assistant, string.Join("\n\n", results.Contents
        .OfType<FunctionResultContent>()
        .Select(r => r.Result)
        .OfType<SkillResult>()
        .Where(r => r.Binding)
        .Select(r => r.Say))));

    private static ChatResponse Reply(ChatMessage message) => new(message) { ModelId = ModelName };
}
