using System.ComponentModel;
using Butler.Skills.Households;
using Butler.Skills.Talk;
using Microsoft.EntityFrameworkCore;
using Microsoft.SemanticKernel;

namespace Butler.Skills.Handoffs;

/// <summary>Brings the resident's own manager in.</summary>
public sealed class HandoffSkill
{
    public const string Plugin = "handoff";

    [KernelFunction("to_manager")]
    [Description("Passes the conversation, or a message, to the household's manager at once. For whoever asks for a person, and for what a program must not decide: prices, refunds, law, privacy, something delicate, a lawful wish that is not on the menu.")]
    public static async Task<SkillResult> ToManagerAsync(
        Kernel kernel,
        [Description("asked | misunderstood | price | legal | privacy | refund | sensitive | off_menu | not_known")] string reason,
        [Description("What it is about, in the resident's words")] string? message = null,
        CancellationToken cancellationToken = default)
    {
        var turn = kernel.Turn<IHandoffTurn>();
        return turn.Give($"{Plugin}.to_manager", await RequestAsync(turn, HandoffReasons.Read(reason), message, cancellationToken), ("reason", reason), ("message", message));
    }

    [KernelFunction("who_is_my_manager")]
    [Description("The name and work telephone of the household's own manager, and whether they are on duty now.")]
    public static SkillResult WhoIsMyManager(Kernel kernel)
    {
        var turn = kernel.Turn<IHandoffTurn>();
        return turn.Give($"{Plugin}.who_is_my_manager", new SkillResult(Outcomes.Answered, HandoffWords.Introduce(turn.Manager, turn.Language)));
    }

    /// <summary>Also what code calls ahead of the model when the resident asks for a person.</summary>
    internal static async Task<SkillResult> RequestAsync(IHandoffTurn turn, HandoffReason reason, string? message, CancellationToken cancellationToken)
    {
        var waiting = turn.OpenHandoff is not null;
        var handoff = await HandoffDesk.RequestAsync(turn.Db, turn.Conversation, turn.Household, reason, message ?? turn.Text, turn.Now, cancellationToken);
        turn.OpenHandoff = handoff;
        var receiver = handoff.Owner == turn.Manager?.SignIn ? turn.Manager : await FindAsync(turn, handoff.Owner, cancellationToken);
        return new SkillResult(Outcomes.HandedOff, HandoffWords.PassedOn(receiver, turn.Manager, waiting, reason, turn.Language)) { Place = Plugin };
    }

    private static Task<StaffMember?> FindAsync(IHandoffTurn turn, string? signIn, CancellationToken cancellationToken) =>
        turn.Db.Staff.AsNoTracking().SingleOrDefaultAsync(s => s.SignIn == signIn, cancellationToken);
}
