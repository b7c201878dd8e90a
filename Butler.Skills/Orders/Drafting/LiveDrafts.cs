using System.Globalization;

namespace Butler.Skills.Orders.Drafting;

/// <summary>The drafts of this talk that are still meant: not the ones a resident walked away from yesterday.</summary>
internal static class LiveDrafts
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(12);

    public static IReadOnlyList<ServiceOrder> Of(IOrderTurn turn) => [.. All(turn).Where(d => d.CreatedAt > turn.Now - Kept)];

    /// <summary>The draft a change without a name is about: the one asked about, else the latest.</summary>
    public static ServiceOrder? Current(IOrderTurn turn)
    {
        var drafts = Of(turn);
        return drafts.FirstOrDefault(d => d.Id == turn.OrderMemory.Asked?.DraftId) ?? (drafts.Count > 0 ? drafts[^1] : null);
    }

    /// <summary>By id or by place in the list, starting at 1; without either the current one.</summary>
    public static ServiceOrder? Pick(IOrderTurn turn, string? which)
    {
        if (string.IsNullOrWhiteSpace(which))
            return Current(turn);
        var drafts = Of(turn);
        return int.TryParse(which, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? drafts.ElementAtOrDefault(place - 1)
            : drafts.FirstOrDefault(d => d.Id == which);
    }

    public static void DropStale(IOrderTurn turn)
    {
        foreach (var draft in All(turn).Where(d => d.CreatedAt <= turn.Now - Kept).ToList())
            draft.Cancel("butler", "expired", turn.Now);
    }

    private static IEnumerable<ServiceOrder> All(IOrderTurn turn) => turn.Orders.Where(o =>
        o.IsDraft && o.ConversationId == turn.Conversation.Id && o.Id != turn.OrderMemory.PendingChange?.DraftId);
}
