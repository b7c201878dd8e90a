using Butler.Skills.Language.Text;
using Butler.Skills.Menu;
using Butler.Skills.Orders.Wording;

namespace Butler.Skills.Orders.Planning;

/// <summary>What is said about plans; the list itself is the summary of their drafts.</summary>
internal static class PlanWords
{
    public static string Shown(PlanTemplate plan, TalkLanguage language) => language == TalkLanguage.English
        ? $"{plan.Title.En}: this is what I would arrange. Tell me what you do not need or want different."
        : $"{plan.Title.Zh}这样安排,哪项不需要或者要改,直接说。";

    public static string AskWhen(PlanTemplate plan, IEnumerable<ServiceOrder> drafts, TalkLanguage language)
    {
        var english = language == TalkLanguage.English;
        var titles = string.Join(english ? ", " : "、", drafts.Select(d => OrderLines.Title(d, language)));
        return english
            ? $"Gladly. For this I would arrange: {titles}. {plan.Ask.En}"
            : $"好的,{plan.Title.Zh}我来安排:{titles}。{plan.Ask.Zh}";
    }
}
