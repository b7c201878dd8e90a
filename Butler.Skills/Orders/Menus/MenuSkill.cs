using System.ComponentModel;
using Butler.Skills.Live;
using Butler.Skills.Menu;
using Butler.Skills.Talk;
using Microsoft.SemanticKernel;

namespace Butler.Skills.Orders.Menus;

/// <summary>Answers questions about the concierge menu.</summary>
public sealed class MenuSkill(IMenuBook menu, LiveInformation live)
{
    public const string Plugin = "menu";
    public const string AskLive = "ask_live";

    [KernelFunction("describe_item")]
    [Description("Answers a question about a service of the menu, or whether there is one; for information items the answer itself.")]
    public async Task<SkillResult> DescribeItemAsync(
        Kernel kernel, [Description("Menu item: its id or name, or the resident's words")] string item, CancellationToken cancellationToken = default)
    {
        var turn = kernel.Turn<IOfferTurn>();
        var found = Find(turn, item);
        var result = found is null ? Unknown()
            : found.Live is { } kind ? await live.AnswerAsync(turn, kind, found, turn.Text, cancellationToken)
            : Describe(turn, found);
        return turn.Give($"{Plugin}.describe_item", result, ("item", item));
    }

    [KernelFunction(AskLive)]
    [Description("What only a live source can know: the weather, flights, matches, traffic. not_known: there is no such source; the manager is offered. Never guess.")]
    public async Task<SkillResult> AskLiveAsync(
        Kernel kernel,
        [Description("weather | flights | matches | traffic")] string kind,
        [Description("The resident's question in their own words")] string question,
        CancellationToken cancellationToken = default)
    {
        var turn = kernel.Turn<IOfferTurn>();
        var result = Enum.TryParse<LiveKind>(kind, ignoreCase: true, out var known) && Enum.IsDefined(known)
            ? await live.AnswerAsync(turn, known, menu.Menu.Items.FirstOrDefault(i => i.Live == known), question, cancellationToken)
            : Unknown();
        return turn.Give($"{Plugin}.{AskLive}", result, ("kind", kind), ("question", question));
    }

    [KernelFunction("ask_price")]
    [Description("What a service costs. Prices by agreement are never given as a number.")]
    public SkillResult AskPrice(Kernel kernel, [Description("Menu item: its id or name; leave out for prices in general")] string? item = null)
    {
        var turn = kernel.Turn<IOfferTurn>();
        var found = item is null ? null : Find(turn, item);
        OfferToNote(turn, found);
        return turn.Give($"{Plugin}.ask_price", MenuWords.Price(found, turn.Language), ("item", item));
    }

    [KernelFunction("list_menu")]
    [Description("What kinds of services there are; with free = true what costs nothing; with an item everything of that item's kind.")]
    public SkillResult ListMenu(
        Kernel kernel,
        [Description("Only what is free of charge")] bool free = false,
        [Description("An item (id) of the kind that is asked about, or the resident's words; leave out for the whole menu")] string? about = null)
    {
        var turn = kernel.Turn();
        var result = free ? MenuWords.ListFree(menu.Menu, turn.Language)
            : about is not null && menu.Menu.Groups.FirstOrDefault(g => g.Items.Any(i => i.Id == about) || about.Contains(g.Name.Zh, StringComparison.Ordinal) || about.Contains(g.Name.En, StringComparison.OrdinalIgnoreCase)) is { } group ? MenuWords.List(group, turn.Language)
            : MenuWords.List(menu.Menu, turn.Language);
        return turn.Give($"{Plugin}.list_menu", result, ("free", free), ("about", about));
    }

    private static SkillResult Describe(IOfferTurn turn, MenuItem item)
    {
        OfferToNote(turn, item);
        return MenuWords.Describe(item, turn.Language);
    }

    /// <summary>The words end with asking whether it is wanted.</summary>
    private static void OfferToNote(IOfferTurn turn, MenuItem? item)
    {
        if (item is { Served: Served.Book or Served.Report, Answer: null })
            turn.Offering = new Offer(Offer.Item, item.Id);
    }

    private MenuItem? Find(ISkillTurn turn, string words)
    {
        var found = menu.Resolve(words) is [var first, ..] ? first : null;
        if (found is not null)
            turn.Trace.Item = new TracedItem(found.Id, found.Item);
        return found;
    }

    private static SkillResult Unknown() => new(Outcomes.NoneMatch, "No item of the menu fits. Offer the manager (handoff.to_manager, reason off_menu).", Binding: false);
}
