using System.ComponentModel;
using System.Text.RegularExpressions;
using Butler.Skills.Handoffs;
using Butler.Skills.Language.Cues;
using Butler.Skills.Menu;
using Butler.Skills.Language.Text;
using Butler.Skills.Orders.Following;
using Butler.Skills.Orders.Placing;
using Butler.Skills.Orders.Severity;
using Butler.Skills.Talk;
using Microsoft.SemanticKernel;

namespace Butler.Skills.Orders;

/// <summary>Records complaints. At once: nobody angry is asked for a yes.</summary>
public sealed partial class ComplaintSkill
{
    public const string Plugin = "complaints";

    [KernelFunction("complaint")]
    [Description("Records a complaint about service, people or neighbours at once, with feedback promised within 24 hours, and brings the manager in.")]
    public static async Task<SkillResult> ComplaintAsync(Kernel kernel, [Description("What it is about, in the resident's words")] string text, CancellationToken cancellationToken = default)
    {
        var turn = kernel.Turn<IOrderTurn>();
        return turn.Give($"{Plugin}.complaint", await RecordAsync(turn, text, cancellationToken), ("text", text));
    }

    /// <summary>Also what code calls ahead of the model.</summary>
    internal static async Task<SkillResult> RecordAsync(IOrderTurn turn, string text, CancellationToken cancellationToken)
    {
        if (RatingSkill.IsBareRating(turn, text))
            return await RatingSkill.RateLatestAsync(turn, text, cancellationToken);
        if (DisputedOrderRule.Find(turn, text) is { } disputed)
            return await RatingSkill.DisputeAsync(turn, disputed, text, cancellationToken);
        if (Untold(text) && Running(turn) is { } first)
            return new SkillResult(Outcomes.HandedOff, Already(first.Number!, turn));
        var severity = SeverityReader.Read(OrderKind.Complaint, text);
        turn.OpenHandoff = await HandoffDesk.RequestAsync(
            turn.Db, turn.Conversation, turn.Household, HandoffReason.Complaint, text, turn.Now, cancellationToken, aboveManager: severity == OrderSeverity.Critical);
        if (turn.Household is null)
            return new SkillResult(Outcomes.HandedOff, Unbound.In(turn.Language));

        var complaint = new ServiceOrder(OrderSubjects.Complaint(), turn.Household.Id, turn.Conversation.Id, turn.Now);
        complaint.Fill(new OrderDetails(Note: text), turn.Now);
        complaint.Weigh(severity, turn.Now);
        complaint.AttachPhotos(turn.Photos);
        turn.Db.Orders.Add(complaint);
        turn.Orders.Add(complaint);
        await OrderPlacing.PlaceAsync(turn, complaint, cancellationToken);
        return new SkillResult(Outcomes.HandedOff, Recorded(complaint, turn));
    }

    /// <summary>"我要投诉" alone tells nothing that is not on record.</summary>
    private static bool Untold(string text) => Bare().IsMatch(CueFold.Fold(text).Trim());

    private static ServiceOrder? Running(IOrderTurn turn) =>
        turn.Orders.FindLast(o => o is { Kind: OrderKind.Complaint, IsOpen: true } && o.CreatedAt > turn.Now - SameMatter);

    private static string Already(string number, IOrderTurn turn) => turn.Language == TalkLanguage.English
        ? $"Your complaint {number} is already on record and with your manager{(turn.Manager is { } m ? " " + m.Name : "")}. If there is more to it, just tell me and your manager reads it too."
        : $"您的投诉已经在处理,编号 {number},客户经理{turn.Manager?.Name}正在跟进。还有要补充的请直接说,客户经理都能看到。";

    private static readonly TimeSpan SameMatter = TimeSpan.FromHours(2);

    [GeneratedRegex(@"^(那|就)?(我|我们)?(还)?(是)?(要|想|得)?投诉(一下|你们|他们|他|她)?[!。,.~]*$|^i (want|wish|would like|'d like) to (make a |file a )?complain(t)?[!.]*$")]
    private static partial Regex Bare();

    private static readonly LocalizedText Unbound = new(
        "非常抱歉给您带来不好的感受。您反映的情况已转给管家中心,会有人尽快联系您。",
        "I am very sorry about this. What you told me has gone to our duty desk, and somebody will come back to you soon.");

    private static string Recorded(ServiceOrder complaint, IOrderTurn turn)
    {
        var number = complaint.Number;
        if (complaint.Severity == OrderSeverity.Critical)
        {
            return turn.Language == TalkLanguage.English
                ? $"I am very sorry about this. It is serious: your complaint is recorded under number {number} and has gone straight to the head of our duty desk, who will respond within 10 minutes; you will have a proper answer within 24 hours."
                : $"非常抱歉让您遇到这样的事。情况我已标为严重,投诉已记录,编号 {number},已直接上报管家中心负责人,10分钟内会响应您,24小时内给您明确反馈。";
        }

        var manager = turn.Manager?.Name;
        return turn.Language == TalkLanguage.English
            ? $"I am very sorry about this. Your complaint is recorded under number {number} and has gone to your manager{(manager is null ? "" : " " + manager)}, who will respond within 10 minutes; you will have a proper answer within 24 hours."
            : $"非常抱歉给您带来不好的体验。您的投诉已记录,编号 {number},并已转给客户经理{manager},10分钟内会响应您,24小时内给您明确反馈。";
    }
}
