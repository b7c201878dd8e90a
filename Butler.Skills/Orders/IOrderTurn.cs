using Butler.Skills.Handoffs;
using Butler.Skills.Orders.Placing;
using Butler.Skills.Orders.Recurring;

namespace Butler.Skills.Orders;

/// <summary>What the skills of orders need of the turn.</summary>
public interface IOrderTurn : IHandoffTurn
{
    /// <summary>The household's drafts of this conversation and its open and recent orders, tracked, oldest first.</summary>
    List<ServiceOrder> Orders { get; }

    /// <summary>The household's recurring services that have not ended, tracked.</summary>
    List<RecurringOrder> Recurring { get; }

    OrderMemory OrderMemory { get; }

    Consent Consent { get; }

    /// <summary>Pictures the resident sent with this turn, or just before it without a word.</summary>
    IReadOnlyList<string> Photos { get; }
}
