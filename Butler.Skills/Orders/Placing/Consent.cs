using Butler.Skills.Language.Replies;

namespace Butler.Skills.Orders.Placing;

/// <summary>
/// What code, not a model, read in the resident's own words of this turn about what was proposed before it.
/// </summary>
/// <param name="Reply">The reading of this turn's words.</param>
/// <param name="ProposalWasOpen">Whether a summary was waiting for a yes before this turn began.</param>
public sealed record Consent(ReplyKind Reply, bool ProposalWasOpen)
{
    /// <summary>The only thing that lets an order be placed, changed or cancelled.</summary>
    public bool Given => ProposalWasOpen && Reply is (ReplyKind.Confirm or ReplyKind.Indifferent);
}
