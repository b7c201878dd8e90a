namespace Butler.Skills.Menu.Matching;

/// <summary>What to make of a match: one item to go on with, up to three to choose from, or nothing of the menu.</summary>
public sealed record MenuDecision(MenuItem? Sure, IReadOnlyList<MenuItem> Choices, IReadOnlyList<MenuCandidate> Candidates)
{
    private const double SureAlone = 0.34;
    private const double SureAhead = 0.17;
    private const double Ahead = 1.3;
    private const double Possible = 0.13;
    private const int MostChoices = 3;

    public bool IsNone => Sure is null && Choices.Count == 0;

    public static MenuDecision From(IReadOnlyList<MenuCandidate> candidates)
    {
        if (candidates.Count == 0 || candidates[0].Score < Possible)
            return new MenuDecision(null, [], candidates);
        var second = candidates.Count > 1 ? candidates[1].Score : 0;
        if (candidates[0].Score >= SureAlone && candidates[0].Score >= second * 1.12
            || candidates[0].Score >= SureAhead && candidates[0].Score >= second * Ahead)
            return new MenuDecision(candidates[0].Item, [], candidates);
        var close = candidates.Where(c => c.Score >= Math.Max(Possible * 0.8, candidates[0].Score * 0.7)).Take(MostChoices).Select(c => c.Item).ToList();
        return close.Count == 1
            ? new MenuDecision(close[0], [], candidates)
            : new MenuDecision(null, close, candidates);
    }
}
