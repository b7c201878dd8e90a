using Butler.Skills.Dialogue.SafetyNet.Misuse;
using Butler.Skills.Households;
using Butler.Skills.Language.Text;

namespace Butler.Skills.Dialogue;

/// <summary>The butler's own words, where no skill has any.</summary>
internal static class ButlerWords
{
    public static readonly LocalizedText NotUnderstood = new(
        "不好意思,我没太明白。您可以这样说:\"明天上午洗空调\"、\"厨房水龙头漏水\"、\"附近哪家药店还开着\",或者回复\"转人工\"找客户经理。",
        "Sorry, I did not quite get that. You could say \"clean the air conditioner tomorrow morning\", \"the kitchen tap is leaking\", \"which pharmacy nearby is open\", or \"human\" to reach your manager.");

    public static LocalizedText Fault(StaffMember? manager) => new(
        $"抱歉,我这边出了点问题,您的消息已经保存,并转给了{(manager is null ? "管家中心" : $"客户经理{manager.Name}")},会有人尽快回复您。",
        $"Sorry, something went wrong on my side. Your message is kept and has gone to {(manager is null ? "our duty desk" : $"your manager {manager.Name}")}, who will answer you soon.");

    /// <summary>The answer to who tries to misuse the butler: what it does not do, and what it will.</summary>
    public static LocalizedText Refusal(InjectionKind misuse) => misuse switch
    {
        InjectionKind.OtherHousehold => new(
            "抱歉,这涉及其他住户的隐私,我不能查询或代为操作,只能处理本户的事。确有需要的话,客户经理会看到您的请求并与您联系。",
            "Sorry, that concerns another household. I can only help with your own home and tell nobody about anybody else's. Your manager sees that you asked and will get in touch if there is a need."),
        InjectionKind.ClaimedAuthority => new(
            "抱歉,我不能凭消息里的授权改动费用或规则。需要的话我可以请您的客户经理核实,回复\"转人工\"即可。",
            "Sorry, I cannot accept an authority claimed in a message or change fees and rules. I can ask your manager; just say \"human\"."),
        InjectionKind.Beforehand => new(
            "为了不弄错,每一单我都会先请您核对,您说确认我才下单,不能预先全部同意。请问现在需要什么?",
            "So that nothing goes wrong I ask for your yes on every order; I cannot take one in advance. What would you like now?"),
        InjectionKind.Code => new(
            "抱歉,链接和代码我不会执行或转发。需要什么服务,请直接用一句话告诉我,好吗?",
            "Sorry, I do not run or pass on links and code. Please tell me in a sentence what you need."),
        _ => new(
            "抱歉,这个我不能做。我是您的管家助手,可以帮您订服务、报修、查周边和社区事务,或者请客户经理来。",
            "Sorry, I cannot do that. I am your butler: I can book services and repairs, answer about the neighbourhood and the community, or bring in your manager."),
    };
}
