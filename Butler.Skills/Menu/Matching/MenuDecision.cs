namespace Butler.Skills.Menu.Matching;

/// <summary>What to make of a match: one item to go on with, two or three to choose from, or nothing of the menu.</summary>
public sealed record MenuDecision(MenuItem? Sure, IReadOnlyList<MenuItem> Choices, IReadOnlyList<MenuCandidate> Candidates)
{
    private const double BarelyAhead = 1.12;
    private const double Close = 0.5;

    public bool IsNone => Sure is null && Choices.Count == 0;

    public static MenuDecision From(IReadOnlyList<MenuCandidate> candidates, DecisionThresholds? thresholds = null)
    {
        var t = thresholds ?? DecisionThresholds.Default;
        if (candidates.Count == 0 || candidates[0].Score < t.Possible)
            return new MenuDecision(null, [], candidates);
        var first = candidates[0].Score;
        var second = candidates.Count > 1 ? candidates[1].Score : 0;
        if ((first >= t.SureAlone && first >= second * BarelyAhead) || (first >= t.SureAhead && first >= second * t.Ahead))
            return new MenuDecision(candidates[0].Item, [], candidates);
        List<MenuItem> close = [.. candidates.Where(c => c.Score >= first * Close).Take(t.MostChoices).Select(c => c.Item)];
        // An alarm is nothing to pick from a list: who has one is understood by the safety net.
        if (close.Count > 1 && close.RemoveAll(i => i.Served == Served.Emergency) > 0 && close is [var rest])
            return new MenuDecision(rest, [], candidates);
        // One item that is hardly possible and has no rival is a guess, not a choice.
        return new MenuDecision(null, close.Count > 1 ? close : [], candidates);
    }
}
