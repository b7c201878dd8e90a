using Butler.Skills.Language.Replies;

namespace Butler.Skills.Orders.Following;

/// <summary>A complaint that something completed is not done belongs to that order, which opens again.</summary>
internal static class DisputedOrderRule
{
    private static readonly TimeSpan Recent = TimeSpan.FromDays(14);

    /// <summary>The one order completed of late, or the one whose name is in the words; null when that is not certain.</summary>
    public static ServiceOrder? Find(IOrderTurn turn, string words)
    {
        if (RatingReader.Read(words) is not { Unsolved: true })
            return null;
        var finished = turn.Orders.Where(o => o.IsFinished && OrderFinder.FinishedAt(o) > turn.Now - Recent).ToList();
        var named = finished.Where(o => words.Contains(o.TitleZh, StringComparison.OrdinalIgnoreCase) || words.Contains(o.TitleEn, StringComparison.OrdinalIgnoreCase)).ToList();
        return named is [var one] ? one : finished is [var only] ? only : null;
    }
}
