using System.Globalization;
using Butler.Skills.Language.Text;
using Butler.Skills.Menu;

namespace Butler.Skills.Orders.Menus;

/// <summary>What is said about money: the number of the menu's file where it has one, and never another.</summary>
internal static class PriceWords
{
    private static readonly LocalizedText FreeWords = new("免费", "free of charge");
    private static readonly LocalizedText AgreementWords = new(
        "费用面议,客户经理会在开工前与您确认",
        "by agreement; your manager will confirm the price with you before any work starts");

    /// <param name="unit">The measure word of the item.</param>
    /// <param name="quantity">Null when nobody has said how many.</param>
    public static string Say(MenuPrice price, LocalizedText? unit, int? quantity, TalkLanguage language)
    {
        if (price.Amount is not { } amount)
            return (price == MenuPrice.Free ? FreeWords : AgreementWords).In(language);
        var english = language == TalkLanguage.English;
        if (price.Terms != MenuPrice.PerUnit)
            return english ? $"CNY {Number(amount)}" : $"{Number(amount)}元";
        var each = english ? $"CNY {Number(amount)} for each {unit?.En ?? "one"}" : $"每{unit?.Zh ?? "个"}{Number(amount)}元";
        return quantity is not (> 1 and var many) ? each
            : english ? $"{each}, CNY {Number(price.For(many)!.Value)} in all" : $"{each},共{Number(price.For(many)!.Value)}元";
    }

    private static string Number(decimal amount) => amount.ToString("0.##", CultureInfo.InvariantCulture);
}
