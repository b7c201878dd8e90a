using Butler.Skills.Handoffs;

namespace Butler.Bot.Care;

/// <summary>How a step with a handoff ended.</summary>
/// <param name="Handoff">Null when there is none of this id in the person's care.</param>
public sealed record HandoffWorked<TView>(Handoff? Handoff, HandoffRefused Refused, TView? Shown)
{
    public static readonly HandoffWorked<TView> Missing = new(null, HandoffRefused.Closed, default);

    public bool Done => Handoff is not null && Refused == HandoffRefused.No;
}
