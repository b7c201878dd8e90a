using System.Globalization;

namespace Butler.Skills.Orders.Drafting;

/// <summary>
/// The drafts of this talk that are still meant. A wish that comes long after a draft was shown puts the draft aside: it
/// is kept and can be taken up again, but no yes to the new wish places it.
/// </summary>
internal static class LiveDrafts
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(12);
    private static readonly TimeSpan SameBreath = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(7);

    public static IReadOnlyList<ServiceOrder> Of(IOrderTurn turn) => IsOlderThan(turn, Kept)
        ? []
        : [.. All(turn).Where(d => !turn.OrderMemory.Parked.Contains(d.Id))];

    /// <summary>The drafts that were put aside or left lying, which the resident may come back to.</summary>
    public static IReadOnlyList<ServiceOrder> Aside(IOrderTurn turn)
    {
        var live = Of(turn);
        return [.. All(turn).Where(d => !live.Contains(d) && d.CreatedAt > turn.Now - Remembered)];
    }

    /// <summary>The draft a change without a name is about: the one asked about, else the latest.</summary>
    public static ServiceOrder? Current(IOrderTurn turn)
    {
        var drafts = Of(turn);
        return drafts.FirstOrDefault(d => d.Id == turn.OrderMemory.Asked?.DraftId) ?? (drafts.Count > 0 ? drafts[^1] : null);
    }

    /// <summary>By ids separated by |, or by place in the list, starting at 1; without either the current one.</summary>
    public static IReadOnlyList<ServiceOrder> Pick(IOrderTurn turn, string? which)
    {
        if (string.IsNullOrWhiteSpace(which))
            return Current(turn) is { } current ? [current] : [];
        var drafts = Of(turn);
        return [.. which.Split('|', StringSplitOptions.TrimEntries)
            .Select(w => int.TryParse(w, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
                ? drafts.ElementAtOrDefault(place - 1)
                : drafts.FirstOrDefault(d => d.Id == w))
            .OfType<ServiceOrder>()];
    }

    /// <summary>Before a new wish is drafted: what was shown in another breath is put aside, what is older than a week ends.</summary>
    /// <returns>What was put aside now.</returns>
    public static IReadOnlyList<ServiceOrder> MakeRoom(IOrderTurn turn)
    {
        foreach (var draft in All(turn).Where(d => d.CreatedAt <= turn.Now - Remembered).ToList())
            draft.Cancel("butler", "expired", turn.Now);
        if (!IsOlderThan(turn, SameBreath))
            return [];
        var memory = turn.OrderMemory;
        var aside = All(turn).Where(d => !memory.Parked.Contains(d.Id)).ToList();
        memory.Parked = [.. All(turn).Select(d => d.Id)];
        memory.Asked = null;
        if (memory.Proposed.Count > 0)
            memory.CloseProposal();
        return aside;
    }

    /// <summary>Takes up again what was put aside.</summary>
    public static void TakeUp(IOrderTurn turn, IEnumerable<ServiceOrder> drafts)
    {
        turn.OrderMemory.Parked.RemoveAll(drafts.Select(d => d.Id).Contains);
        turn.OrderMemory.DraftsAt = turn.Now;
    }

    private static bool IsOlderThan(IOrderTurn turn, TimeSpan age) => turn.OrderMemory.DraftsAt <= turn.Now - age;

    // Rows made in one turn have one instant: their order is remembered.
    private static IEnumerable<ServiceOrder> All(IOrderTurn turn) => turn.Orders
        .Where(o => o.IsDraft && o.ConversationId == turn.Conversation.Id && o.Id != turn.OrderMemory.PendingChange?.DraftId)
        .OrderBy(o => turn.OrderMemory.Order.IndexOf(o.Id));
}
