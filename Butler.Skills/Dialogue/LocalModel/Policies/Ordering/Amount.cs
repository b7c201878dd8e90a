namespace Butler.Skills.Dialogue.LocalModel.Policies.Ordering;

/// <summary>How many it is to be when a number was known: "再加一台" adds to it, "少一台" takes from it.</summary>
internal static class Amount
{
    public static int? Of(Utterance said, int? known)
    {
        if (said.Quantity is not { } quantity)
            return null;
        // "Make it three" is a number where there was one; else it may be the hour.
        if (quantity.Unit is null && known is null && said.View.Drafts.Count > 0 && said.View.Drafts[^1].Start is not null)
            return null;
        var before = known ?? 1;
        if (said.Has(OrderCues.Fewer))
            return Math.Max(1, before - quantity.Value);
        return quantity.IsAdditional ? before + quantity.Value : quantity.Value;
    }
}
