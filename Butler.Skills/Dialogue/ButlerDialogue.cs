using Butler.Skills.Conversations;
using Butler.Skills.Dialogue.Kernels;
using Butler.Skills.Dialogue.LocalModel;
using Butler.Skills.Dialogue.LocalModel.Intents;
using Butler.Skills.Dialogue.LocalModel.Policies.Ordering;
using Butler.Skills.Dialogue.SafetyNet;
using Butler.Skills.Dialogue.SafetyNet.Learning;
using Butler.Skills.Dialogue.SafetyNet.Misuse;
using Butler.Skills.Dialogue.SafetyNet.Persons;
using Butler.Skills.Handoffs;
using Butler.Skills.Language.Cues;
using Butler.Skills.Language.Text;
using Butler.Skills.Orders;
using Butler.Skills.Orders.Following;
using Butler.Skills.Privacy;
using Butler.Skills.Talk;
using Butler.Skills.Venues;
using Butler.Skills.Venues.Answers;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Butler.Skills.Dialogue;

/// <summary>
/// Code first: who asks for a person gets one, who tries to misuse the butler is refused. Then a model with the skills;
/// the binding words of the skills are the reply, and whatever becomes of the model, the local one still answers.
/// </summary>
internal sealed partial class ButlerDialogue(
    ButlerKernel kernel, DialogueModels models, IVenueBook venues, GuardedIntent guarded, ILogger<ButlerDialogue> logger) : IButlerDialogue
{
    private const int LongestOwnWords = 800;
    private const int LinesLookedBack = 8;

    public void Prepare() => Parallel.Invoke(SafetyModel.Prepare, guarded.Prepare);

    public async Task<ButlerReply> ReplyAsync(ButlerTurn turn, CancellationToken cancellationToken)
    {
        // A talk that the butler comes into, as after a person has had it from the first word: 那家 means what was said before.
        if (turn.Conversation.Memory.Length == 0)
            turn.Memory.Venues.Ids.AddRange(VenueTalk.Read(venues.Venues.Names, turn.History.Select(m => (m.From == Author.Resident, m.Text))));
        if (await AheadOfTheModelAsync(turn, cancellationToken))
            return Written(turn, words: null);

        if (models.Remote is { } remote && await TryAsync(remote, turn, cancellationToken) is { } reply)
            return reply;
        return await AnswerLocallyAsync(turn, cancellationToken);
    }

    public async Task<ButlerReply> RehearseAsync(ButlerTurn turn, CancellationToken cancellationToken) =>
        await AheadOfTheModelAsync(turn, cancellationToken) ? Written(turn, words: null) : await AnswerLocallyAsync(turn, cancellationToken);

    public ButlerReply Apologise(ButlerTurn turn)
    {
        turn.Trace.Intent = "handoff";
        turn.Trace.Outcome = Outcomes.HandedOff;
        turn.Trace.Guards.Add("fault");
        turn.OpenHandoff ??= HandoffDesk.Open(turn.Db, turn.Conversation, turn.Manager, HandoffReason.Fault, turn.Text, turn.Now);
        return new ButlerReply(ButlerWords.Fault(turn.Manager).In(turn.Language));
    }

    private async Task<bool> AheadOfTheModelAsync(ButlerTurn turn, CancellationToken cancellationToken)
    {
        if (InjectionDetector.Detect(turn.Text) is { } misuse && !guarded.IsAskedByAnybody(turn.Text))
        {
            turn.Trace.Intent = "injection";
            turn.Trace.Guards.Add($"injection-{misuse}".ToLowerInvariant());
            // Who asks for what is another household's is refused, and their manager sees that it was asked for.
            if (misuse == InjectionKind.OtherHousehold)
                turn.OpenHandoff = await HandoffDesk.RequestAsync(turn.Db, turn.Conversation, turn.Household, HandoffReason.Privacy, turn.Text, turn.Now, cancellationToken);
            turn.Give("guard.refuse", new SkillResult(Outcomes.Refused, ButlerWords.Refusal(misuse).In(turn.Language)));
            return true;
        }

        var recent = turn.History.TakeLast(LinesLookedBack).Select(m => new TalkLine(m.From, m.Text)).ToList();
        if (HandoffDetector.Detect(turn.Text, recent) is not { } reason || IsTheButlersOwn(turn, reason))
            return false;
        turn.Trace.Intent = guarded.Read(turn.Text, reason);
        turn.Trace.Item ??= guarded.ItemOf(turn.Text);
        turn.Trace.Guards.Add(reason == HandoffReason.Asked ? "handoff-words" : $"handoff-{reason}".ToLowerInvariant());
        if (turn.Household is not null && (reason == HandoffReason.Complaint || IsAboutWhatWasDone(turn, reason)))
        {
            turn.Give($"{ComplaintSkill.Plugin}.complaint", await ComplaintSkill.RecordAsync(turn, turn.Text, cancellationToken));
            return true;
        }

        if (reason == HandoffReason.Privacy && DataRequest.Read(turn.Text) is { } wish)
        {
            turn.Trace.Intent = wish.Delete ? "delete_data" : "show_data";
            turn.Give($"{PrivacySkill.Plugin}.{(wish.Delete ? "delete" : "show")}_my_data", await PrivacySkill.AnswerAsync(turn, wish, cancellationToken));
            return true;
        }

        turn.Give($"{HandoffSkill.Plugin}.to_manager", await HandoffSkill.RequestAsync(turn, reason, turn.Text, cancellationToken));
        return true;
    }

    /// <summary>"When is it paid back" after the handbook's answer, "too dear, drop it" of what is not ordered yet, and what is surely asked of the butler: no person is needed.</summary>
    private bool IsTheButlersOwn(ButlerTurn turn, HandoffReason reason) => reason switch
    {
        HandoffReason.Refund => GuideFollowUp.Read(turn.GuidedJustNow, turn.Text, turn.Language) is not null,
        HandoffReason.Price when turn.Drafts.Count > 0 && LocalCues.Cancel.IsIn(CueText.Of(CueFold.Fold(turn.Text))) => true,
        HandoffReason.Misunderstood => false,
        HandoffReason.Price or HandoffReason.OffMenu when OrderCues.SameAgain.IsIn(CueText.Of(CueFold.Fold(turn.Text))) => true,
        HandoffReason.OffMenu when guarded.IsOnTheMenu(turn.Text) => true,
        HandoffReason.Legal or HandoffReason.Price when guarded.IsOrdered(turn.Text) => true,
        _ => guarded.IsTheButlersOwn(turn.Text),
    };

    /// <summary>Blame or a mark for an order that was completed belongs to the order, in whatever words.</summary>
    private static bool IsAboutWhatWasDone(ButlerTurn turn, HandoffReason reason) =>
        reason is HandoffReason.Refund or HandoffReason.Price or HandoffReason.OffMenu
        && (RatingSkill.IsBareRating(turn, turn.Text) || DisputedOrderRule.Find(turn, turn.Text) is not null);

    private async Task<ButlerReply> AnswerLocallyAsync(ButlerTurn turn, CancellationToken cancellationToken)
    {
        var view = DialogueView.Of(turn);
        var words = await RunAsync(models.Local, turn, view, [new ChatMessage(ChatRole.User, turn.Text)], cancellationToken);
        return Written(turn, words);
    }

    /// <summary>Null when the model gave nothing that can be shown; then the local one answers.</summary>
    private async Task<ButlerReply?> TryAsync(ModelPipeline model, ButlerTurn turn, CancellationToken cancellationToken)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(models.Patience);
        try
        {
            var view = DialogueView.Of(turn);
            var words = await RunAsync(model, turn, view, ButlerPrompt.Messages(turn, view), limited.Token);
            if (!turn.Board.IsEmpty || (IsSayable(words) && !UnbackedClaim.IsIn(words)))
                return Written(turn, words);
            if (UnbackedClaim.IsIn(words))
                turn.Trace.Guards.Add(UnbackedClaim.Guard);
            LogSilent(model.Provider);
        }
#pragma warning disable CA1031 // Whatever goes wrong with a model, the resident is answered: by the skills that had run, else by the local model.
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogFailed(failure.GetType().Name, model.Provider);
        }

        turn.Trace.Guards.Add("model-failed");
        return turn.Board.IsEmpty ? null : Written(turn, words: null);
    }

    private async Task<string> RunAsync(ModelPipeline model, ButlerTurn turn, DialogueView view, IEnumerable<ChatMessage> messages, CancellationToken cancellationToken)
    {
        var options = kernel.OptionsFor(turn);
        // Only the local model reads the object; a service is told the same in its prompt and would be sent this as JSON.
        if (model == models.Local)
            options.AdditionalProperties = new AdditionalPropertiesDictionary { [DialogueView.Key] = view };
        var response = await model.RunAsync(messages, options, cancellationToken);
        turn.Trace.Model = new TracedModel(model.Provider, response.ModelId ?? model.Name, (int?)response.Usage?.TotalTokenCount);
        turn.Trace.Candidates.AddRange(view.Understood.Candidates);
        turn.Trace.Item ??= view.Understood.Item;
        turn.Trace.Intent = view.Understood.Intent ?? IntentOfCalls.Read(turn);
        if (turn.Trace.Calls.Count == 0 && view.Understood.Outcome is { } outcome)
            turn.Trace.Outcome = outcome;
        turn.Memory.Misunderstood = view.Understood.Misunderstood ? turn.Memory.Misunderstood + 1 : 0;
        return response.Text;
    }

    /// <summary>One reply: what the skills said to the letter, else the model's own words.</summary>
    private static ButlerReply Written(ButlerTurn turn, string? words)
    {
        if (!turn.Board.IsEmpty)
            return new ButlerReply(turn.Board.Text, turn.Board.QuickReplies);
        if (IsSayable(words))
            return new ButlerReply(words!.Length <= LongestOwnWords ? words.Trim() : words[..LongestOwnWords].Trim() + "…");
        return new ButlerReply(ButlerWords.NotUnderstood.In(turn.Language));
    }

    private static bool IsSayable(string? words) => !string.IsNullOrWhiteSpace(words);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The model of {Provider} failed with {Failure}; the local model answers.")]
    private partial void LogFailed(string failure, string provider);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The model of {Provider} said nothing that can be shown; the local model answers.")]
    private partial void LogSilent(string provider);
}
