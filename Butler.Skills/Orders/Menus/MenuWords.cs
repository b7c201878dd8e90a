using Butler.Skills.Language.Text;
using Butler.Skills.Menu;
using Butler.Skills.Talk;

namespace Butler.Skills.Orders.Menus;

/// <summary>What is said about the menu itself.</summary>
internal static class MenuWords
{
    private const string PublicSection = "public";

    public static SkillResult Describe(MenuItem item, TalkLanguage language)
    {
        if (item.Answer is { } answer)
            return new SkillResult(Outcomes.Answered, answer.In(language));
        var title = item.Title.In(language);
        var price = PriceWords.Say(item.Price, item.Unit, quantity: null, language);
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
        if (item.Price.Amount is not null)
        {
            var price = PriceWords.Say(item.Price, item.Unit, quantity: null, language);
            return new SkillResult(Outcomes.Answered, english
                ? $"{title}: {price}. Shall I note the request down?"
                : $"\"{title}\"{price}。需要为您登记吗?");
        }

        return new SkillResult(Outcomes.Answered, (item.Price == MenuPrice.Free, english) switch
        {
            (true, true) => $"{title} is free of charge.",
            (true, false) => $"\"{title}\"是免费的。",
            (false, true) => $"{title}: the price is by agreement. Your manager looks at the job and confirms the price with you before any work starts. Shall I note the request down?",
            _ => $"\"{title}\"费用面议:客户经理会先核实情况,在开工前与您确认价格,您同意后才开始。需要为您登记吗?",
        });
    }

    /// <summary>The kinds of services by name: 211 items read out would help nobody.</summary>
    public static SkillResult List(ConciergeMenu menu, TalkLanguage language)
    {
        var english = language == TalkLanguage.English;
        var kinds = menu.Groups.Where(g => g.Section != PublicSection).Select(g => g.Name.In(language)).ToList();
        return new SkillResult(Outcomes.Answered, english
            ? $"We offer {menu.Items.Count} services: {string.Join(", ", kinds)}; repairs and reports of anything in the public areas; and I know the places around here.\nJust say what you need, such as \"wash two air conditioners tomorrow morning\" or \"the kitchen tap drips\"; or ask what there is of one kind."
            : $"我们一共有{menu.Items.Count}项服务:{string.Join("、", kinds)};公共区域的报事报修也可以找我,周边的餐馆、医院、景点也能问。\n用平常的话说就行,比如\"明天上午洗两台空调\"、\"厨房水龙头滴水\";想细看哪一类,就问\"家庭设备维修都有什么\"。");
    }

    public static SkillResult List(MenuGroup group, TalkLanguage language)
    {
        var names = string.Join(language == TalkLanguage.English ? ", " : "、", group.Items.Select(i => i.Title.In(language)));
        return new SkillResult(Outcomes.Answered, language == TalkLanguage.English
            ? $"{group.Name.En}: {names}.\nWhich one may I arrange, and when?"
            : $"{group.Name.Zh}这一类有:{names}。\n想约哪一项、什么时间,直接告诉我。");
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
