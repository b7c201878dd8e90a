using Butler.Skills.Language.Cues;
using Butler.Skills.Language.Replies;
using Butler.Skills.Orders.Following;

namespace Butler.Skills.Orders.Placing;

/// <summary>
/// What code, not a model, read in the resident's own words of this turn about what was proposed before it.
/// </summary>
/// <param name="Reply">The reading of this turn's words.</param>
/// <param name="ProposalWasOpen">Whether a summary was waiting for a yes before this turn began.</param>
public sealed record Consent(ReplyKind Reply, bool ProposalWasOpen)
{
    /// <summary>What the yes named ("洗窗帘那个确认"), and so all that it agrees to; null when it named nothing.</summary>
    public string? To { get; init; }

    private const int LongestKeep = 20;
    private const int LongestDrop = 8;

    // "不用了" stays what it is: it may as well mean that the cancelling is not needed.
    private static readonly CueSet Drops = CueSet.Of("^不要了|^不需要了|^不想要了|^不约了|^不来了|^不做了|^真不要了|^就是不要了|don't want it");

    private static readonly CueSet Keeps = CueSet.Of("""
        不改了|不改|不用改|别改|不变|照旧|照常|没变化|不换了|不换|不用换|不取消|别取消|不用取消|不要取消|留着|保留|还是原来|照原来|按原来|维持原
        no change|no changes|nothing to change|don't change|dont change|don't cancel|dont cancel|do not cancel|keep it|keep them|keep the|leave it as|as is|as it was
        """);

    /// <summary>The only thing that lets an order be placed, changed or cancelled.</summary>
    public bool Given => ProposalWasOpen && Reply is (ReplyKind.Confirm or ReplyKind.Indifferent);

    /// <summary>
    /// Reads the words for what they answer: "不改了" agrees to a summary and refuses a change, "取消" drops a draft and agrees
    /// to a cancellation.
    /// </summary>
    public static Consent Read(IReadOnlyList<string> texts, OrderMemory memory, DateTimeOffset now)
    {
        var open = memory.HasProposal(now);
        var kinds = texts.Select(ReplyReader.Read).Distinct().ToList();
        var text = string.Join(',', texts);
        // Several messages in one turn are a yes only when they are nothing else.
        var reply = kinds is [var one] ? one : ReplyReader.Read(text);
        // A change that was proposed takes a plain yes: "洗车那个照旧" refuses to cancel it.
        if (open && memory is { Elsewhere: null, PendingChange: null } && reply is not (ReplyKind.Confirm or ReplyKind.Indifferent) && NamedYes.Read(text) is { } named)
            return new Consent(ReplyKind.Confirm, open) { To = named.Length == 0 ? null : named };
        if (!open || memory.PendingChange is not { } change)
            return new Consent(reply, open);
        if (text.Length <= LongestKeep && Keeps.IsIn(CueText.Of(CueFold.Fold(text))))
            return new Consent(ReplyKind.Decline, open);
        if (change.What is OrderChanges.Cancel or OrderChanges.End && Drops.IsIn(CueText.Of(CueFold.Fold(text))) && text.Length <= LongestDrop)
            return new Consent(ReplyKind.Confirm, open);
        return new Consent(reply == ReplyKind.Cancel && change.What is OrderChanges.Cancel or OrderChanges.End ? ReplyKind.Confirm : reply, open);
    }
}
