using System.Globalization;
using Butler.Skills.Community.Activities;
using Butler.Skills.Conversations;
using Butler.Skills.Diary;
using Butler.Skills.Handoffs;
using Butler.Skills.Households;
using Butler.Skills.Language.Places;
using Butler.Skills.Menu;
using Butler.Skills.Orders;
using Butler.Skills.Orders.Severity;
using Butler.Skills.Profile;
using Butler.Skills.ServiceLevels;
using Microsoft.Extensions.Localization;

namespace Butler.Bot.Console;

/// <summary>The console's word for everything that has a word of its own in the code: nobody reads an identifier.</summary>
public sealed class ConsoleTerms(IStringLocalizer<Words> words)
{
    public string Of(ActivityTheme theme) => words[theme switch
    {
        ActivityTheme.Patriotism => "爱国主义",
        ActivityTheme.Environment => "环境保护",
        ActivityTheme.Science => "社区科普",
        ActivityTheme.Fitness => "全民健身",
        ActivityTheme.Charity => "社区公益",
        ActivityTheme.YoungAndOld => "尊老爱幼",
        ActivityTheme.PropertyCare => "物管宣教",
        _ => "健康家居",
    }];

    public string Of(HandoffState state) => words[state switch
    {
        HandoffState.Requested => "待指派",
        HandoffState.Offered => "已通知",
        HandoffState.Human => "已接手",
        HandoffState.Returned => "已交还",
        HandoffState.Resolved => "已办结",
        HandoffState.Failed => "无人接手",
        _ => "已重开",
    }];

    public string Of(HandoffReason reason) => words[reason switch
    {
        HandoffReason.Asked => "要求人工",
        HandoffReason.Complaint => "投诉或不满",
        HandoffReason.Misunderstood => "没听懂",
        HandoffReason.Price => "价格",
        HandoffReason.Legal => "法律责任",
        HandoffReason.Privacy => "隐私",
        HandoffReason.Refund => "退款赔偿",
        HandoffReason.Sensitive => "特别关照",
        HandoffReason.OffMenu => "菜单外需求",
        HandoffReason.NotKnown => "待查实",
        HandoffReason.Emergency => "紧急情况",
        HandoffReason.Fault => "助手出错",
        _ => "主动接入",
    }];

    public string Of(OrderStatus status) => words[status switch
    {
        OrderStatus.Draft => "草稿",
        OrderStatus.Confirmed => "待受理",
        OrderStatus.Accepted => "已受理",
        OrderStatus.Dispatched => "已派单",
        OrderStatus.Arrived => "已到场",
        OrderStatus.Completed => "待回访",
        OrderStatus.Revisited => "已回访",
        OrderStatus.Cancelled => "已取消",
        _ => "已重开单",
    }];

    public string Of(OrderKind kind) => words[kind switch
    {
        OrderKind.Book => "预约",
        OrderKind.Report => "报事",
        OrderKind.Repair => "报修",
        OrderKind.Complaint => "投诉",
        _ => "其他",
    }];

    public string Of(OrderSeverity severity) => words[severity switch
    {
        OrderSeverity.Normal => "一般",
        OrderSeverity.Serious => "加急",
        _ => "严重",
    }];

    public string Of(ClockKind kind) => words[kind switch
    {
        ClockKind.Respond => "响应",
        ClockKind.Door => "上门",
        ClockKind.Feedback => "反馈",
        ClockKind.Resolve => "解决",
        _ => "回访",
    }];

    public string Of(ClockEventKind kind) => words[kind switch
    {
        ClockEventKind.Warned => "临近超时",
        ClockEventKind.Breached => "超时",
        ClockEventKind.Escalated => "上转",
        ClockEventKind.Taken => "接管",
        ClockEventKind.Paused => "暂停",
        _ => "恢复",
    }];

    public string Of(StaffRole role) => words[role switch
    {
        StaffRole.Manager => "客户经理",
        StaffRole.Deputy => "值班客户经理",
        StaffRole.Desk => "管家中心",
        _ => "大客户经理",
    }];

    public string Of(ApprovalState approval) => words[approval switch
    {
        ApprovalState.Pending => "待审批",
        ApprovalState.Granted => "已批准",
        ApprovalState.Refused => "未批准",
        _ => "无需审批",
    }];

    public string Of(DiaryKind kind) => words[kind switch
    {
        DiaryKind.Note => "手记",
        DiaryKind.Order => "工单",
        DiaryKind.Complaint => "投诉",
        DiaryKind.Handoff => "转人工",
        DiaryKind.Preference => "偏好",
        _ => "隐私",
    }];

    public string Of(PauseReason reason) => words[reason switch
    {
        PauseReason.ResidentUnreachable => "联系不上住户",
        PauseReason.ResidentAsked => "住户要求改期",
        _ => "等配件",
    }];

    public string Of(HandoffRefused refused, string owner) => refused switch
    {
        HandoffRefused.OwnedByAnother => string.Format(CultureInfo.CurrentCulture, words["{0}已接手,这次由对方回复。"], owner),
        HandoffRefused.NotTaken => words["还没有人接手,请先接手。"],
        _ => words["这次转接已经结束。"],
    };

    /// <summary>Delivery of an outgoing message; empty for a resident's.</summary>
    public string Of(DeliveryState? delivery) => delivery switch
    {
        null => "",
        DeliveryState.Pending or DeliveryState.Sending => words["发送中"],
        DeliveryState.Sent => words["已发送"],
        DeliveryState.Delivered => words["已送达"],
        DeliveryState.Failed => words["发送失败"],
        _ => words["已撤回"],
    };

    public string Alarm(string kind) => words[kind switch
    {
        "fire" => "火情",
        "smoke" => "烟雾",
        "gas_leak" => "燃气泄漏",
        "lift_trapped" => "电梯困人",
        "fainting" => "晕倒",
        "chest_pain" => "胸痛",
        "intruder" => "有人闯入",
        "flood" => "水浸",
        "child_missing" => "孩子走失",
        "electric_shock" => "触电",
        "elder_fall" => "老人摔倒",
        "self_harm" => "轻生危险",
        "domestic_violence" => "家庭暴力",
        "poisoning" => "中毒",
        "fall_from_height" => "高处坠落",
        "robbery" => "抢劫",
        "bleeding" => "大出血",
        "choking" => "气道异物",
        "explosion" => "爆炸",
        _ => "紧急情况",
    }];

    /// <summary>One line of an order's history.</summary>
    public string Step(string what) => words[what switch
    {
        "drafted" => "起草",
        "confirmed" => "住户确认下单",
        "changed" => "住户修改",
        "accepted" => "受理",
        "dispatched" => "派单",
        "arrived" => "到场",
        "completed" => "完成",
        "visited" => "回访",
        "reopened" => "重开",
        "feedback" => "反馈",
        "planned" => "约定日期",
        "paused" => "暂停",
        "resumed" => "恢复",
        "approved" => "批准",
        "refused" => "不批准",
        "cancelled" => "取消",
        "hurried" => "住户催单",
        "rated" => "住户评价",
        "weighed" => "定级",
        _ => "变更",
    }];

    public string Department(string name) => words[name switch
    {
        "engineering" => "工程维修",
        "security" => "秩序维护",
        "cleaning" => "保洁",
        "greening" => "绿化",
        "supplier" => "特约服务商",
        "manager" => "客户经理",
        "desk" => "管家中心",
        _ => name,
    }];

    public string Outcome(string outcome) => words[outcome switch
    {
        "answered" => "已回答",
        "not_known" => "没有可靠资料",
        "none_match" => "没有找到相符的",
        "asked" => "追问了住户",
        "drafted" => "起草了工单",
        "booked" => "已下单",
        "changed" => "已变更",
        "handed_off" => "转了人工",
        "alarmed" => "报了警",
        _ => "拒绝了",
    }];

    public string Title(ServiceOrder order) => ConsoleSession.English ? order.TitleEn : order.TitleZh;

    /// <summary>An English place in Chinese too, for the technician who is sent there.</summary>
    public static string Place(string location) =>
        !ConsoleSession.English && PlaceReader.InChinese(location) is var place && place != location ? $"{place}（{location}）" : location;

    public string Price(ServiceOrder order) => order.Price.For(order.Quantity) is { } amount ? $"¥{amount:0.##}" : order.PriceTerms switch
    {
        "free" => words["免费"],
        "by-agreement" => words["面议"],
        var terms => terms,
    };

    public string Of(PreferenceKind kind) => words[kind switch
    {
        PreferenceKind.Allergy => "过敏",
        PreferenceKind.Health => "健康",
        PreferenceKind.Diet => "饮食",
        PreferenceKind.Cleaning => "保洁习惯",
        PreferenceKind.Contact => "联系方式习惯",
        PreferenceKind.Person => "指定人员",
        PreferenceKind.Pet => "宠物",
        PreferenceKind.Elder => "老人",
        PreferenceKind.Child => "孩子",
        PreferenceKind.Hours => "时间习惯",
        _ => "其他",
    }];
}
