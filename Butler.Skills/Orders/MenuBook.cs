using Butler.Skills.Menu;
using Butler.Skills.Menu.Matching;

namespace Butler.Skills.Orders;

/// <summary>The menu in force with its matcher. Asks for the matcher each time: a changed menu brings a new one.</summary>
public sealed class MenuBook(Func<MenuMatcher> matcher) : IMenuBook
{
    public ConciergeMenu Menu => matcher().Menu;

    public MenuFinding Find(string words)
    {
        var decision = MenuDecision.From(matcher().Match(words));
        return new MenuFinding(
            decision.Sure is { } sure ? [sure] : decision.Choices,
            [.. decision.Candidates.Select(c => new ScoredItem(c.Item, c.Score))]);
    }

    public IReadOnlyList<string> Parts(string text) => RequestSplitter.Split(matcher(), text);
}
