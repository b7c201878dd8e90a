using Butler.Skills.Talk;

namespace Butler.Skills.Handoffs;

/// <summary>What skills that bring a person in need of the turn.</summary>
public interface IHandoffTurn : IOfferTurn
{
    /// <summary>The handoff of this conversation that is not closed yet.</summary>
    Handoff? OpenHandoff { get; set; }
}
