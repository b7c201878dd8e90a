using Butler.Skills.Language.Cues;
using Butler.Skills.Language.Replies;
using Butler.Skills.Menu;

namespace Butler.Skills.Dialogue.LocalModel.Policies.Ordering;

/// <summary>What the resident thinks of what was done, in stars or words, and that it is not done at all.</summary>
internal sealed class RatingPolicy : ILocalPolicy
{
    private const int Short = 24;
    private static readonly TimeSpan Open = TimeSpan.FromDays(1);
    private static readonly TimeSpan Lately = TimeSpan.FromDays(14);
    private static readonly TimeSpan JustDone = TimeSpan.FromDays(3);

    private static readonly CueSet Wants = CueSet.Of("帮我|我要|我想|想要|需要|麻烦|给我|please|can you|could you|i want|i need");
    private static readonly CueSet SpeaksOfVisit = CueSet.Of("收钱|收费|收了|给了钱|付了|花了|师傅走|刚走|刚修|修完|修过|修了|弄完|洗完|做完|来过|上次|昨天|上回|你们修|charged|paid|after the visit|yesterday|last time|since you|your guy|the technician|still");

    public LocalDecision? Decide(Utterance said)
    {
        if (said.View.AskedRating is { } asked && asked.At > said.View.Now - Open && Answer(said, asked.OrderId, asked.Why) is { } answer)
            return answer;
        // Praise in a new request is not a rating: "last time was good, come again tomorrow".
        if (said.Finding.Sure is not null && said.Time is not null || RatingReader.Read(said.Text) is not { } rating)
            return null;
        if (rating.Unsolved && Undone(said) is { } undone)
            return Dispute(said, undone);
        if (rating.Stars is not { } stars || !IsRating(said))
            return null;
        return LocalDecision.Call("rate", "ratings_rate_order", ("stars", stars), ("words", said.Text.Trim()), ("order", Named(said)?.Id));
    }

    private static LocalDecision? Answer(Utterance said, string orderId, bool why)
    {
        var rating = RatingReader.Read(said.Text);
        if (!why)
        {
            return (RatingReader.Bare(said.Text) ?? rating?.Stars) is { } stars
                ? LocalDecision.Call("rate", "ratings_rate_order", ("stars", stars), ("words", said.Text.Trim()), ("order", orderId))
                : null;
        }

        if (rating?.Unsolved == true || said.Has(OrderCues.Redo))
            return LocalDecision.Call("complaint", "ratings_dispute_order", ("words", said.Text.Trim()), ("order", orderId));
        var reason = said.View.Reply is ReplyKind.None && said.Time is null && !said.Has(LocalCues.Books) && !said.Has(Wants) && !said.Has(LocalCues.Status) && !said.Has(LocalCues.Greeting)
            && !said.Has(LocalCues.Thanks) && !said.Text.Contains('?', StringComparison.Ordinal) && !said.Text.Contains('\uFF1F', StringComparison.Ordinal);
        return reason ? LocalDecision.Call("rate", "ratings_rate_order", ("words", said.Text.Trim()), ("order", orderId)) : null;
    }

    private static LocalDecision Dispute(Utterance said, FinishedView order) =>
        LocalDecision.Call("complaint", "ratings_dispute_order", ("words", said.Text.Trim()), ("order", order.Id));

    /// <summary>
    /// The order that is not done after all: the named one, the only one it can be, or, when they speak of what was charged
    /// or was here, the latest repair.
    /// </summary>
    private static FinishedView? Undone(Utterance said)
    {
        if (Named(said) is { } named)
            return named;
        var lately = said.View.Finished.Where(f => f.At > said.View.Now - Lately).ToList();
        if (said.Finding.Sure is null && lately is [var only])
            return only;
        return said.Has(SpeaksOfVisit) ? lately.FirstOrDefault(f => f.Kind == OrderKind.Repair) ?? (lately.Count > 0 ? lately[0] : null) : null;
    }

    private static FinishedView? Named(Utterance said)
    {
        var items = said.Finding.Items.Select(i => i.Id).ToHashSet();
        return said.View.Finished.FirstOrDefault(f => said.Text.Contains(f.Number, StringComparison.Ordinal))
            ?? said.View.Finished.FirstOrDefault(f => f.ItemId is { } id && items.Contains(id));
    }

    private static bool IsRating(Utterance said)
    {
        if (said.Has(OrderCues.Rates))
            return true;
        return said.Text.Length <= Short && said.View.Drafts.Count == 0
            && said.View.Finished.Any(f => !f.Rated && f.At > said.View.Now - JustDone)
            && (said.Finding.Sure is not { } item || said.View.Finished.Any(f => f.ItemId == item.Id));
    }
}
