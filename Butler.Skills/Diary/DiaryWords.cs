using Butler.Skills.Handoffs;
using Butler.Skills.Language.Text;
using Butler.Skills.Menu;
using Butler.Skills.Orders;
using Butler.Skills.Profile;

namespace Butler.Skills.Diary;

/// <summary>What the butler notes in the diary, for managers to read.</summary>
internal static class DiaryWords
{
    public const string Deleted = "住户要求删除留存的资料,已按其确认删除可删部分。";

    /// <summary>Null for steps that are no news.</summary>
    public static string? Step(ServiceOrder order, string what)
    {
        var done = what switch
        {
            "confirmed" => order.Kind switch { OrderKind.Complaint => "投诉", OrderKind.Repair => "报修", OrderKind.Report => "报事", _ => "下单" },
            "completed" => "完成",
            "cancelled" => "取消",
            "reopened" => "重开",
            "visited" => "回访",
            "rated" => "评价",
            "hurried" => "催单",
            _ => null,
        };
        return done is null ? null : order.Kind == OrderKind.Complaint ? $"{done}(编号 {order.Number})" : $"{done}:{order.TitleZh}(编号 {order.Number})";
    }

    public static string Handoff(HandoffReason reason) => reason switch
    {
        HandoffReason.Asked => "住户要求人工服务。",
        HandoffReason.Complaint => "住户有不满,已转人工。",
        HandoffReason.Misunderstood => "管家助手没能听懂,已转人工。",
        HandoffReason.Price => "涉及价格,已转人工。",
        HandoffReason.Legal => "涉及法律或责任,已转人工。",
        HandoffReason.Privacy => "涉及隐私,已转人工。",
        HandoffReason.Refund => "涉及退款或赔偿,已转人工。",
        HandoffReason.Sensitive => "涉及需要特别关照的事,已转人工。",
        HandoffReason.OffMenu => "菜单以外的需求,已转人工。",
        HandoffReason.NotKnown => "有待查实的问题,已转人工。",
        HandoffReason.Emergency => "紧急情况,已报警并转人工。",
        HandoffReason.Fault => "管家助手出错,已转人工。",
        _ => "客户经理主动接入会话。",
    };

    public static string Told(PreferenceKind kind) => $"住户告知偏好或情况({PreferenceWords.Name(kind, TalkLanguage.Chinese)}),见档案。";
}
