using Butler.Skills.Households;
using Butler.Skills.Language.Text;

namespace Butler.Skills.Handoffs;

/// <summary>What residents read when a person is brought in.</summary>
internal static class HandoffWords
{
    private static readonly LocalizedText SorryFor = new("抱歉没能帮到您。", "I am sorry I could not help. ");
    private static readonly LocalizedText NotMine = new("这件事需要由人来为您处理。", "This is for a person to look after. ");
    private static readonly LocalizedText OffMenu = new(
        "服务菜单里没有这一项,我请客户经理与您协商、核实能否安排。",
        "This is not on our menu, so your manager will look into whether it can be arranged. ");
    private static readonly LocalizedText NotKnown = new("这个我手上没有可靠的资料,不敢乱说。", "I have no reliable information on this and will not guess. ");

    private static readonly LocalizedText Private = new("为保护隐私,这件事我不能直接查询或处理,要由人来核实。", "To protect privacy I cannot look this up or handle it myself; a person has to check it. ");

    /// <param name="receiver">Who it is offered to; null in a house where nobody could be found.</param>
    /// <param name="manager">The household's own manager.</param>
    /// <param name="waiting">Whether somebody had been called before.</param>
    public static string PassedOn(StaffMember? receiver, StaffMember? manager, bool waiting, HandoffReason reason, TalkLanguage language)
    {
        var english = language == TalkLanguage.English;
        var lead = reason switch
        {
            HandoffReason.Misunderstood => SorryFor.In(language),
            HandoffReason.OffMenu => OffMenu.In(language),
            HandoffReason.NotKnown => NotKnown.In(language),
            HandoffReason.Privacy => Private.In(language),
            HandoffReason.Asked => "",
            _ => NotMine.In(language),
        };
        return lead + (waiting ? Reminded(receiver, english) : Called(receiver, manager, english));
    }

    /// <summary>To whoever asks where the help is that an alarm has called.</summary>
    /// <param name="acknowledged">Whether somebody has answered for the alarm.</param>
    public static string OnTheirWay(bool acknowledged, StaffMember? manager, TalkLanguage language)
    {
        if (language == TalkLanguage.English)
        {
            var state = acknowledged ? "Our people have acknowledged the alarm and are on their way." : "The alarm stands with security, the duty desk and your manager, and what you just wrote has been added.";
            var call = manager is null ? "" : $" You can also ring {manager.Name} at {manager.WorkPhone}.";
            return $"{state}{call} If you are in danger, leave first; call 119 for fire or if somebody is trapped, 120 if somebody is hurt.";
        }

        var now = acknowledged ? "值班的同事已确认收到警报,正在赶来。" : "警报已发给保安、管家中心和您的客户经理,您刚才说的也一并转过去了。";
        var ring = manager is null ? "" : $"也可以直接拨打{manager.Name}的工作电话 {manager.WorkPhone}。";
        return $"{now}{ring}如有危险请先离开现场:起火、被困拨打 119,有人受伤拨打 120。";
    }

    public static string Introduce(StaffMember? manager, TalkLanguage language)
    {
        var english = language == TalkLanguage.English;
        if (manager is null)
        {
            return english
                ? "Your account is not linked to a household yet, so I cannot say who your manager is. The duty desk is there round the clock: just say \"human\"."
                : "您的账号还没有绑定房号,暂时查不到您的专属客户经理。管家中心24小时在岗,回复\"转人工\"即可联系。";
        }

        return (english, manager.OnDuty) switch
        {
            (true, true) => $"Your manager is {manager.Name}, work telephone {manager.WorkPhone}, on duty now. Say \"human\" and I will pass you on.",
            (true, false) => $"Your manager is {manager.Name}, work telephone {manager.WorkPhone}, off duty at the moment; a deputy or the duty desk stands in. Say \"human\" and I will pass you on.",
            (false, true) => $"您的专属客户经理是{manager.Name},工作电话 {manager.WorkPhone},现在在岗。需要的话回复\"转人工\",我马上转接。",
            _ => $"您的专属客户经理是{manager.Name},工作电话 {manager.WorkPhone},现在不当班,由值班同事或管家中心代为服务。需要的话回复\"转人工\",我马上转接。",
        };
    }

    private static string Called(StaffMember? receiver, StaffMember? manager, bool english)
    {
        var absent = manager is { OnDuty: false } && receiver?.SignIn != manager.SignIn;
        if (english)
        {
            var who = receiver is null ? "our duty desk" : receiver.SignIn == manager?.SignIn ? $"your manager {receiver.Name}, who is on duty" : receiver.Name;
            return $"{(absent ? $"Your manager {manager!.Name} is off duty, so " : "")}I have passed this to {who}; you will have an answer within 10 minutes.";
        }

        var name = receiver is null ? "管家中心" : receiver.SignIn == manager?.SignIn ? $"您的客户经理{receiver.Name}(在岗)" : receiver.Role == StaffRole.Desk ? "管家中心" : $"值班客户经理{receiver.Name}";
        return $"{(absent ? $"您的客户经理{manager!.Name}现在不当班," : "")}已为您转给{name},10分钟内会有人回复您,请稍候。";
    }

    private static string Reminded(StaffMember? receiver, bool english)
    {
        if (english)
            return $"{(receiver is null ? "Our duty desk" : receiver.Name)} has been told and will answer you here shortly; I have added what you just wrote.";
        var who = receiver is null || receiver.Role == StaffRole.Desk ? "管家中心" : receiver.Name;
        return $"已经通知{who},很快会在这里回复您;您刚才说的也一并转过去了。";
    }
}
