using Butler.Skills.Dialogue.LocalModel.Policies.Ordering;

namespace Butler.Skills.Dialogue.LocalModel.Policies;

/// <summary>
/// Somebody was called, for an emergency or another matter, and the resident asks where they are: that is about the person,
/// not about an order, where the household has none.
/// </summary>
internal sealed class StillWaitingPolicy : ILocalPolicy
{
    public LocalDecision? Decide(Utterance said) =>
        said.View is { Waiting: not null, Orders.Count: 0, Drafts.Count: 0 } && (FollowUpPolicy.IsHurry(said) || said.Has(LocalCues.Arrival)) && said.Finding.Sure is null
            ? LocalDecision.Call("hurry", "handoff_to_manager", ("reason", "asked"), ("message", said.Text))
            : null;
}
