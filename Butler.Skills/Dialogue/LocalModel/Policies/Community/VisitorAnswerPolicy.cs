using Butler.Skills.Community;
using Butler.Skills.Community.Visitors;
using Butler.Skills.Language.Replies;

namespace Butler.Skills.Dialogue.LocalModel.Policies.Community;

/// <summary>
/// Who comes, with which car and what they bring, said after the gate asked. Times and numbers alone are answered like
/// those of any draft.
/// </summary>
internal sealed class VisitorAnswerPolicy : ILocalPolicy
{
    public LocalDecision? Decide(Utterance said)
    {
        if (said.View.Drafts.Count == 0 || said.View is { Asked: null, ProposalOpen: false } || said.View.Reply is not (ReplyKind.None or ReplyKind.ConfirmWithChange))
            return null;
        var draft = said.View.Drafts[^1];
        if (draft.ItemId is not { } id || said.Item(id)?.Item != PlanItems.Visitors || VisitorReader.Read(said.Text).IsEmpty)
            return null;
        return said.Finding.Sure is { } other && other.Id != id
            ? null
            : VisitorPolicy.Announce(said, draft.Start is null ? TimeArguments.Of(said.Time) : TimeArguments.Corrected(said, draft.Start, draft.End));
    }
}
