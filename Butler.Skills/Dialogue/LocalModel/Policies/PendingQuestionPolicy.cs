using Butler.Skills.Language.Replies;
using Butler.Skills.Menu;
using Butler.Skills.Orders;

namespace Butler.Skills.Dialogue.LocalModel.Policies;

/// <summary>The resident answers what was asked for a draft, perhaps with more than was asked.</summary>
internal sealed class PendingQuestionPolicy : ILocalPolicy
{
    private const int LongestPlace = 30;

    public LocalDecision? Decide(Utterance said)
    {
        if (said.View.Asked is not { } asked || said.View.Drafts.FirstOrDefault(d => d.Id == asked.DraftId) is not { } draft)
            return null;
        if (said.View.Reply is ReplyKind.Decline or ReplyKind.Cancel)
            return LocalDecision.Call("decline", "concierge_drop_draft", ("draft", draft.Id));
        return asked.What == "when" ? Time(said, draft) : Place(said, draft);
    }

    private static LocalDecision? Time(Utterance said, DraftView draft)
    {
        if (said.View.Reply is ReplyKind.Indifferent)
            return Fill(draft, TimeArguments.Suggested(said.View.Now, draft.Kind == OrderKind.Repair));
        var parts = said.Parts;
        if (parts.Count > 1 && parts.Any(p => said.Find(p).Sure is { } other && other.Id != draft.ItemId))
            return null;
        if (said.Finding.Sure is { } item && item.Id != draft.ItemId)
            return said.Has(LocalCues.Replace) ? Fill(draft, [("item", item.Id), .. TimeArguments.Of(said.Time), .. More(said)]) : null;
        if (said.Time is not null)
            return Fill(draft, [.. TimeArguments.Of(said.Time), .. More(said)]);
        return IsOnlyDetail(said) ? Fill(draft, More(said)) : null;
    }

    private static LocalDecision? Place(Utterance said, DraftView draft)
    {
        if (said.Place is not null)
            return Fill(draft, [.. TimeArguments.Of(said.Time), .. More(said)]);
        var other = said.Text.Length > LongestPlace || said.Has(LocalCues.Price) || said.Has(LocalCues.Greeting) || said.Has(LocalCues.Thanks)
            || said.Finding.Sure is { } item && item.Id != draft.ItemId;
        return other ? null : Fill(draft, ("location", said.Text.Trim()));
    }

    private static LocalDecision Fill(DraftView draft, params ReadOnlySpan<(string Name, object? Value)> arguments) =>
        LocalDecision.Call(IntentOfCalls.Of(draft.Kind), "concierge_change_draft", [("draft", draft.Id), .. arguments]);

    private static (string Name, object? Value)[] More(Utterance said) => [("quantity", said.Quantity?.Value), ("location", said.Place?.Text)];

    private static bool IsOnlyDetail(Utterance said) =>
        said.Text.Length <= LongestPlace && (said.Quantity is not null || said.Place is not null) && !said.Has(LocalCues.Price);
}
