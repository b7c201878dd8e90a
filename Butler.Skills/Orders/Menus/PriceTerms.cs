using Butler.Skills.Language.Text;

namespace Butler.Skills.Orders.Menus;

/// <summary>What an order says about money. Never a number: a price by agreement is told by the manager before work starts.</summary>
public static class PriceTerms
{
    public const string Free = "free";
    public const string ByAgreement = "by-agreement";

    private static readonly LocalizedText FreeWords = new("免费", "free of charge");
    private static readonly LocalizedText AgreementWords = new(
        "费用面议,客户经理会在开工前与您确认",
        "by agreement; your manager will confirm the price with you before any work starts");

    public static string Say(string terms, TalkLanguage language) => (terms == Free ? FreeWords : AgreementWords).In(language);
}
