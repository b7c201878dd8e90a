using Butler.Skills.Menu;

namespace Butler.Skills.Orders.Menus;

/// <summary>The concierge menu that is in force, and who finds the way in it.</summary>
public interface IMenuBook
{
    ConciergeMenu Menu { get; }

    MenuFinding Find(string words);

    /// <summary>The parts of a message that ask for different things, in their order; one part when it asks for one thing.</summary>
    IReadOnlyList<string> Parts(string text);
}

/// <summary>What words may mean on the menu.</summary>
/// <param name="Items">One when it is sure, up to three when it must be asked, else none.</param>
/// <param name="Candidates">The nearest items with their scores, the best first, also when none is near enough.</param>
public sealed record MenuFinding(IReadOnlyList<MenuItem> Items, IReadOnlyList<ScoredItem> Candidates)
{
    public static readonly MenuFinding Nothing = new([], []);

    /// <summary>The item when it is beyond doubt.</summary>
    public MenuItem? Sure => Items is [var only] ? only : null;
}

public sealed record ScoredItem(MenuItem Item, double Score);
