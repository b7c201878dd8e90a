using System.ComponentModel;
using Butler.Skills.Handoffs;
using Butler.Skills.Language.Replies;
using Butler.Skills.Orders;
using Butler.Skills.Orders.Placing;
using Butler.Skills.Talk;
using Microsoft.SemanticKernel;

namespace Butler.Skills.Privacy;

/// <summary>Shows a resident what is kept of them, and deletes what may be deleted once they have said yes to the list of it.</summary>
public sealed class PrivacySkill(IEnumerable<IKeptFiles> files)
{
    public const string Plugin = "privacy";
    public const string Confirm = "confirm_deletion";

    [KernelFunction("show_my_data")]
    [Description("What is kept about the resident: preferences, reminders, orders, talks. Only their own household's.")]
    public static async Task<SkillResult> ShowMyDataAsync(Kernel kernel, CancellationToken cancellationToken = default)
    {
        var turn = kernel.Turn<IOrderTurn>();
        return turn.Give($"{Plugin}.show_my_data", await ShowAsync(turn, complete: false, cancellationToken));
    }

    [KernelFunction("delete_my_data")]
    [Description("Says what can be deleted at once and what has to stay, and asks for a yes. Deletes nothing yet.")]
    public static async Task<SkillResult> DeleteMyDataAsync(
        Kernel kernel,
        [Description("everything | preferences | reminders | talk")] string scope = "everything",
        CancellationToken cancellationToken = default)
    {
        var turn = kernel.Turn<IOrderTurn>();
        var read = Enum.TryParse<DataScope>(scope, ignoreCase: true, out var known) ? known : DataScope.Everything;
        return turn.Give($"{Plugin}.delete_my_data", await ProposeAsync(turn, read, cancellationToken), ("scope", scope));
    }

    [KernelFunction(Confirm)]
    [Description("Carries out the deletion that was proposed before, after the resident said yes to it in this message. Refused otherwise.")]
    public async Task<SkillResult> ConfirmDeletionAsync(Kernel kernel, CancellationToken cancellationToken = default)
    {
        var turn = kernel.Turn<IOrderTurn>();
        // "As you like" is no yes to something that cannot be undone.
        if (!ConfirmationRule.IsMet(turn) || turn.Consent.Reply != ReplyKind.Confirm || turn.OrderMemory.Elsewhere is not { Function: var function, Detail: var detail } || function != $"{Plugin}_{Confirm}")
        {
            turn.Trace.Guards.Add(ConfirmationRule.Guard);
            return turn.Give($"{Plugin}.{Confirm}", new SkillResult(Outcomes.Asked, "Nothing was deleted: the resident has not said yes to a list that was shown before.", Binding: false));
        }

        turn.OrderMemory.CloseProposal();
        var result = await DataDeletion.RunAsync(turn, Enum.Parse<DataScope>(detail), files, cancellationToken);
        return turn.Give($"{Plugin}.{Confirm}", result);
    }

    /// <summary>Also what code calls ahead of the model for whom privacy is a serious matter: then the manager knows of it at once.</summary>
    internal static Task<SkillResult> AnswerAsync(IOrderTurn turn, DataRequest wish, CancellationToken cancellationToken) =>
        wish.Delete ? ProposeAsync(turn, wish.Scope, cancellationToken) : ShowAsync(turn, complete: true, cancellationToken);

    /// <param name="complete">The whole file was asked for, of which the service record is the manager's to give.</param>
    private static async Task<SkillResult> ShowAsync(IOrderTurn turn, bool complete, CancellationToken cancellationToken)
    {
        if (turn.Household is null)
            return new SkillResult(Outcomes.Refused, PrivacyWords.Unbound.In(turn.Language));
        var kept = await KeptData.ReadAsync(turn, cancellationToken);
        if (!complete)
            return new SkillResult(Outcomes.Answered, PrivacyWords.Shown(kept, turn));
        await CallManagerAsync(turn, cancellationToken);
        return new SkillResult(Outcomes.HandedOff, PrivacyWords.Shown(kept, turn) + PrivacyWords.FullRecord(turn));
    }

    private static async Task<SkillResult> ProposeAsync(IOrderTurn turn, DataScope scope, CancellationToken cancellationToken)
    {
        if (turn.Household is null)
            return new SkillResult(Outcomes.Refused, PrivacyWords.Unbound.In(turn.Language));
        var kept = Of(await KeptData.ReadAsync(turn, cancellationToken), scope);
        // What a program may not delete is the manager's at once, whatever the resident then says about the rest.
        if (scope == DataScope.Everything)
            await CallManagerAsync(turn, cancellationToken);
        var outcome = scope == DataScope.Everything ? Outcomes.HandedOff : Outcomes.Asked;
        if (kept.NothingToDelete)
            return new SkillResult(scope == DataScope.Everything ? outcome : Outcomes.NotKnown, PrivacyWords.Nothing(scope, turn));
        turn.OrderMemory.Propose(new ElsewhereProposal($"{Plugin}_{Confirm}", scope.ToString()), turn.Now);
        return new SkillResult(outcome, PrivacyWords.Propose(kept, scope, turn)) { QuickReplies = PrivacyWords.Buttons(turn.Language) };
    }

    internal static KeptData Of(KeptData kept, DataScope scope) => scope switch
    {
        DataScope.Preferences => kept with { Reminders = [], Messages = 0 },
        DataScope.Reminders => kept with { Preferences = [], Messages = 0 },
        DataScope.Talk => kept with { Preferences = [], Reminders = [] },
        _ => kept,
    };

    private static async Task CallManagerAsync(IHandoffTurn turn, CancellationToken cancellationToken) =>
        turn.OpenHandoff = await HandoffDesk.RequestAsync(
            turn.Db, turn.Conversation, turn.Household, HandoffReason.Privacy, turn.Text, turn.Now, cancellationToken);
}
