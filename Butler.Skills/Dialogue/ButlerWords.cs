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
}
