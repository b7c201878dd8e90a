namespace Butler.Skills.Orders.Placing;

/// <summary>
/// Orders are placed, moved and cancelled only by the resident's own yes, in this turn's words, to what was shown before
/// this turn. What the model believes does not count.
/// </summary>
public static class ConfirmationRule
{
    public const string Guard = "confirmation-required";

    public static bool IsMet(IOrderTurn turn) => turn.Consent.Given && !turn.OrderMemory.ShownNow;
}
