using System.Globalization;
using System.Text;
using Butler.Skills.Language.Text;
using Butler.Skills.Menu;
using Butler.Skills.Talk;

namespace Butler.Skills.Orders.Menus;

/// <summary>What is said about the menu itself.</summary>
internal static class MenuWords
{
    private const int NamesPerGroup = 4;

    public static SkillResult Describe(MenuItem item, TalkLanguage language)
    {
        if (item.Answer is { } answer)
            return new SkillResult(Outcomes.Answered, answer.In(language));
        var title = item.Title.In(language);
        var price = PriceTerms.Say(item.Price, language);
        return new SkillResult(Outcomes.Answered, language == TalkLanguage.English
            ? $"Yes, we do that: {title}. Price: {price}. Tell me when it suits you and I will note it down."
            : $"有的,我们提供\"{title}\"。费用:{price}。需要的话,告诉我时间就可以为您登记。");
    }

    public static SkillResult Price(MenuItem? item, TalkLanguage language)
    {
        var english = language == TalkLanguage.English;
        if (item is null)
        {
            return new SkillResult(Outcomes.Answered, english
                ? "Public services, loans and reminders are free of charge. Everything else is by agreement: your manager confirms a fair price with you before any work starts. Which service is it about?"
                : "公共服务、借用和提醒类项目免费;其他增值服务费用面议,由客户经理核实后在开工前与您确认,我不能替他们报数。请问您想了解哪一项?");
        }

        var title = item.Title.In(language);
        return new SkillResult(Outcomes.Answered, (item.Price == PriceTerms.Free, english) switch
        {
            (true, true) => $"{title} is free of charge.",
            (true, false) => $"\"{title}\"是免费的。",
            (false, true) => $"{title}: the price is by agreement. Your manager looks at the job and confirms the price with you before any work starts. Shall I note the request down?",
            _ => $"\"{title}\"费用面议:客户经理会先核实情况,在开工前与您确认价格,您同意后才开始。需要为您登记吗?",
        });
    }

    public static SkillResult List(IEnumerable<MenuGroup> groups, TalkLanguage language)
    {
        var english = language == TalkLanguage.English;
        var text = new StringBuilder(english ? "Here is what we can do for you:" : "我们能为您做的有这些:");
        foreach (var group in groups)
        {
            var names = group.Items.Take(NamesPerGroup).Select(i => i.Title.In(language));
            text.Append(CultureInfo.InvariantCulture, $"\n· {group.Name.In(language)}{(english ? ": " : ":")}{string.Join(english ? ", " : "、", names)}");
            if (group.Items.Count > NamesPerGroup)
                text.Append(english ? " ..." : "……");
        }

        text.Append(english
            ? "\nTell me what you need in your own words."
            : "\n直接用平常的话告诉我就行,比如\"明天上午洗空调\"。");
        return new SkillResult(Outcomes.Answered, text.ToString());
    }

    public static SkillResult ListFree(ConciergeMenu menu, TalkLanguage language)
    {
        var english = language == TalkLanguage.English;
        var free = menu.Groups.Where(g => g.Section == "assist").SelectMany(g => g.Items).ToList();
        var everybody = free.Where(i => i.Eligible == Eligibility.Everyone).Select(i => i.Title.In(language));
        var special = free.Where(i => i.Eligible == Eligibility.SpecialOwners).Select(i => i.Title.In(language));
        return new SkillResult(Outcomes.Answered, english
            ? $"Free of charge for everybody: {string.Join(", ", everybody)}.\nFor special owners only: {string.Join(", ", special)}.\nReporting something in the public areas costs nothing either."
            : $"对所有住户免费:{string.Join("、", everybody)}。\n仅限特殊业主:{string.Join("、", special)}。\n公共区域的报事报修同样不收费。");
    }
}
