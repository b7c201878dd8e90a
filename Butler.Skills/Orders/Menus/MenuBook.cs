using Butler.Skills.Knowledge;
using Butler.Skills.Menu;
using Butler.Skills.Menu.Matching;

namespace Butler.Skills.Orders.Menus;

/// <summary>The menu of the knowledge in force.</summary>
public sealed class MenuBook(IKnowledge knowledge) : IMenuBook
{
    public ConciergeMenu Menu => knowledge.Current.Menu;

    public MenuFinding Find(string words)
    {
        var decision = MenuDecision.From(knowledge.Current.Matcher.Match(words));
        return new MenuFinding(
            decision.Sure is { } sure ? [sure] : decision.Choices,
            [.. decision.Candidates.Select(c => new ScoredItem(c.Item, c.Score))]);
    }

    public IReadOnlyList<string> Parts(string text) => RequestSplitter.Split(knowledge.Current.Matcher, text);
}
