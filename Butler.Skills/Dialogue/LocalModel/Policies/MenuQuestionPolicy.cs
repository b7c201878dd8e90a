using Butler.Skills.Menu;
using Butler.Skills.Orders.Menus;

namespace Butler.Skills.Dialogue.LocalModel.Policies;

/// <summary>What there is, what is free, what it costs.</summary>
internal sealed class MenuQuestionPolicy : ILocalPolicy
{
    /// <summary>"What can you do about repairs?" is about a part of the menu from here.</summary>
    private const double OfAKind = 0.25;

    public LocalDecision? Decide(Utterance said) => said.Intent switch
    {
        _ when said.PricedItem is not null => Price(said),
        "list_free" => LocalDecision.Call("list_free", "menu_list_menu", ("free", true)),
        "list_menu" => LocalDecision.Call("list_menu", "menu_list_menu", ("about", said.Finding.Candidates is [{ Score: >= OfAKind } near, ..] ? near.Item.Id : said.Text)),
        "ask_price" => Price(said),
        _ => null,
    };

    private static LocalDecision? Price(Utterance said)
    {
        if (said.PricedItem is { } arranged)
            return LocalDecision.Call("ask_price", "menu_ask_price", ("item", arranged));
        var found = said.Finding;
        if (found.Sure is { Served: Served.Info or Served.Venue })
            return null;
        // A time makes it a request that also asks for the price, which the summary answers.
        if (found.Sure is not null && said.Time is not null)
            return null;
        var item = found.Items.Count > 0 ? found.Items[0].Id : said.LatestItem;
        return LocalDecision.Call("ask_price", "menu_ask_price", ("item", item));
    }
}
