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

    /// <summary>How long after an alarm whoever asks is asking for the help it called.</summary>
    private static readonly TimeSpan OnTheWay = TimeSpan.FromHours(2);

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
        if (waiting && handoff.Reason == HandoffReason.Emergency && await LatestAlarmAsync(turn, cancellationToken) is { } alarm)
            return new SkillResult(Outcomes.HandedOff, HandoffWords.OnTheirWay(alarm.AcknowledgedAt is not null, turn.Manager, turn.Language)) { Place = Plugin };
        var receiver = handoff.Owner == turn.Manager?.SignIn ? turn.Manager : await FindAsync(turn, handoff.Owner, cancellationToken);
        return new SkillResult(Outcomes.HandedOff, HandoffWords.PassedOn(receiver, turn.Manager, waiting, reason, turn.Language)) { Place = Plugin };
    }

    /// <summary>Null when it was long ago: whoever waits then waits for a person, not for help on its way.</summary>
    private static Task<Alarm?> LatestAlarmAsync(IHandoffTurn turn, CancellationToken cancellationToken)
    {
        var earliest = turn.Now - OnTheWay;
        return turn.Db.Alarms.AsNoTracking().Where(a => a.ConversationId == turn.Conversation.Id && a.RaisedAt > earliest)
            .OrderByDescending(a => a.RaisedAt).FirstOrDefaultAsync(cancellationToken);
    }

    private static Task<StaffMember?> FindAsync(IHandoffTurn turn, string? signIn, CancellationToken cancellationToken) =>
        turn.Db.Staff.AsNoTracking().SingleOrDefaultAsync(s => s.SignIn == signIn, cancellationToken);
}
