using Butler.Skills.Language.Text;

namespace Butler.Skills.Households.Contacts;

/// <summary>What people hear while they are bound to their household, and how they ask for it.</summary>
public static class BindingWords
{
    public static readonly LocalizedText HowTo = new(
        "要办理自家的事务，请先绑定房屋：扫描客户经理给您的24小时服务卡上的二维码，或把卡上的10位绑定码发给我。没有服务卡，请联系管家中心。\n未绑定时，我也可以回答服务菜单、周边场所和社区办事指南的问题。",
        "To handle matters of your home, please link it first: scan the QR code on the 24-hour service card from your manager, or send me the 10-character code printed on it. Without a card, please ask the duty desk.\nUnlinked, I can still answer questions about our services, places nearby and community procedures.");

    public static readonly LocalizedText NoticesOff = new("好的，不再给您推送通知。您来问时我照常回答；想恢复，发“开启通知”。", "All right, no more notices. I still answer whenever you write; to have them back, send \"notices on\".");

    public static readonly LocalizedText NoticesOn = new("好的，通知已恢复。", "All right, notices are on again.");

    public static readonly LocalizedText Unbound = new(
        "已解除绑定。从现在起这里看不到原房屋的任何内容；需要时可用服务卡重新绑定。",
        "You are no longer linked to the home; nothing of it can be seen here any more. You can link again with a service card.");

    public static readonly LocalizedText OnlyMembers = new("请先绑定房屋，再邀请家人。", "Please link your home first, then invite your family.");

    public static LocalizedText Of(BindingStep step) => step switch
    {
        BindingStep.AskDigits => new("已识别服务卡。为确认是您本人，请回复您在物业登记的手机号后四位。", "Your card is recognised. To be sure it is you, please reply with the last four digits of the phone number registered with us."),
        BindingStep.AskInviterDigits => new("已识别邀请。请回复邀请您的家人在物业登记的手机号后四位。", "The invitation is recognised. Please reply with the last four digits of the registered phone number of the family member who invited you."),
        BindingStep.Bound => new("绑定成功。以后报修、预订服务、查订单，直接在这里告诉我就行；想找真人，随时说“转人工”。", "You are linked. Report repairs, book services and ask about your orders right here; to reach a person, say \"talk to my manager\" at any time."),
        BindingStep.WrongDigits => new("不对，请再试一次：回复登记手机号的后四位。", "That does not match. Please try again: the last four digits of the registered phone number."),
        BindingStep.BadCode => new("这个绑定码无效或已过期。请核对服务卡，或联系客户经理换一张。", "This code is not valid or has expired. Please check the card, or ask your manager for a new one."),
        _ => new("尝试次数过多，请一小时后再试，或联系客户经理。", "Too many tries. Please try again in an hour, or contact your manager."),
    };

    public static LocalizedText Invitation(string code) => new(
        $"请把这个绑定码转给家人：{Spaced(code)}（24小时内有效，只能用一次）。对方关注后把它发给我，并回复您登记手机号的后四位，就能加入您家。",
        $"Please give your family this code: {Spaced(code)} (valid for 24 hours, once). They send it to me and then the last four digits of your registered phone number.");

    /// <summary>The code as it is easy to read and type.</summary>
    public static string Spaced(string code) => $"{code[..4]}-{code[4..7]}-{code[7..]}";
}
