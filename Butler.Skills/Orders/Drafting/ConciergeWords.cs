using System.Globalization;
using Butler.Skills.Households;
using Butler.Skills.Language.Text;
using Butler.Skills.Menu;
using Butler.Skills.Orders.Wording;

namespace Butler.Skills.Orders.Drafting;

/// <summary>What the concierge says beside questions and summaries.</summary>
internal static class ConciergeWords
{
    public static readonly LocalizedText Unbound = new(
        "您的账号还没有绑定房号,暂时不能下单。请扫描24小时服务卡上的二维码绑定,或告诉我\"转人工\",由管家中心协助您。",
        "Your account is not linked to a household yet, so I cannot order for you. Please scan the QR code on your 24-hour service card, or say \"human\" and the duty desk will help.");

    public static readonly LocalizedText NotAmongThem = new(
        "您说的这一项不在下面的单子里,其余照旧。",
        "That is not on the list below; everything else stays as it is.");

    public static string ManagerAnswers(StaffMember? manager, TalkLanguage language) => language == TalkLanguage.English
        ? $"That I cannot say for sure. I have put your question on the order, and your manager{Name(manager, " ")} will answer it."
        : $"这一点我不敢随口答,已经写在单子上,客户经理{Name(manager, "")}会一并答复您。";

    public static string SpecialOwnersOnly(MenuItem item, StaffMember? manager, TalkLanguage language)
    {
        var title = item.Title.In(language);
        if (language == TalkLanguage.English)
            return $"\"{title}\" is kept for special owners of our community, so I cannot register it for your household. If there is a need I should know of, your manager{Name(manager, " ")} can look at it with you: just say \"human\".";
        return $"抱歉,\"{title}\"是面向特殊业主的援助项目,暂时不能为您登记。如有实际困难,可以回复\"转人工\",请客户经理{Name(manager, "")}为您核实协助。";
    }

    public static string WhichItem(IReadOnlyList<MenuItem> items, TalkLanguage language)
    {
        var list = string.Join('\n', items.Select((item, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {item.Title.In(language)}")));
        return language == TalkLanguage.English ? $"Which one do you mean?\n{list}" : $"请问您需要的是哪一项?\n{list}";
    }

    public static string Dropped(IReadOnlyList<ServiceOrder> drafts, TalkLanguage language) => language == TalkLanguage.English
        ? $"Dropped, nothing was booked: {string.Join(", ", drafts.Select(d => OrderLines.Title(d, language)))}. Let me know if you need anything else."
        : $"好的,{string.Join("、", drafts.Select(d => OrderLines.Title(d, language)))}已取消,没有下单。需要时随时叫我。";

    private static string Name(StaffMember? manager, string space) => manager is null ? "" : space + manager.Name;
}
