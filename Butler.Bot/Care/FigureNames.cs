namespace Butler.Bot.Care;

/// <summary>What a report's figures are called; the Chinese is what the console looks its English up by.</summary>
public static class FigureNames
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["households"] = "服务户数",
        ["orders.placed"] = "新下工单",
        ["orders.book"] = "其中:预约",
        ["orders.report"] = "其中:报事",
        ["orders.repair"] = "其中:报修",
        ["orders.complaint"] = "其中:投诉",
        ["orders.other"] = "其中:其他",
        ["orders.accepted"] = "受理工单",
        ["orders.completed"] = "完成工单",
        ["orders.cancelled"] = "取消工单数",
        ["orders.reopened"] = "重开工单",
        ["orders.hurried"] = "被催单",
        ["visits.tried"] = "回访次数",
        ["visits.reached"] = "回访联系上",
        ["visits.satisfied"] = "回访满意",
        ["visits.unsatisfied"] = "回访不满意",
        ["ratings.given"] = "住户评分",
        ["ratings.average"] = "平均评分",
        ["handoffs.requested"] = "转人工次数",
        ["handoffs.taken"] = "接手次数",
        ["handoffs.returned"] = "交还助手次数",
        ["handoffs.resolved"] = "办结次数",
        ["handoffs.failed"] = "无人接手次数",
        ["handoffs.response_minutes"] = "接手用时中位数(分钟)",
        ["handoffs.reason.asked"] = "其中:要求人工",
        ["handoffs.reason.complaint"] = "其中:投诉或不满",
        ["handoffs.reason.misunderstood"] = "其中:没听懂",
        ["handoffs.reason.price"] = "其中:价格",
        ["handoffs.reason.legal"] = "其中:法律责任",
        ["handoffs.reason.privacy"] = "其中:隐私",
        ["handoffs.reason.refund"] = "其中:退款赔偿",
        ["handoffs.reason.sensitive"] = "其中:特别关照",
        ["handoffs.reason.offmenu"] = "其中:菜单外需求",
        ["handoffs.reason.notknown"] = "其中:待查实",
        ["handoffs.reason.emergency"] = "其中:紧急情况",
        ["handoffs.reason.fault"] = "其中:助手出错",
        ["handoffs.reason.initiative"] = "其中:主动接入",
        ["promises.kept.respond"] = "10分钟响应:按时",
        ["promises.broken.respond"] = "10分钟响应:超时",
        ["promises.kept.door"] = "15分钟上门:按时",
        ["promises.broken.door"] = "15分钟上门:超时",
        ["promises.kept.feedback"] = "24小时反馈:按时",
        ["promises.broken.feedback"] = "24小时反馈:超时",
        ["promises.kept.resolve"] = "24小时解决:按时",
        ["promises.broken.resolve"] = "24小时解决:超时",
        ["promises.kept.visit"] = "回访:按时",
        ["promises.broken.visit"] = "回访:超时",
    };

    public static IEnumerable<string> All => Names.Values;

    public static string Of(string key) => Names.GetValueOrDefault(key, key);
}
