namespace Butler.Skills.Orders.Drafting;

/// <summary>Nothing is ordered for a time that has gone by; a few minutes are the time it took to write "at once".</summary>
internal static class PastTimeRule
{
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(10);

    public static bool IsBroken(OrderDetails details, DateTimeOffset now) => IsBroken(details.Start, details.End, now);

    public static bool IsBroken(ServiceOrder draft, DateTimeOffset now) => IsBroken(draft.Start, draft.End, now);

    private static bool IsBroken(DateTimeOffset? start, DateTimeOffset? end, DateTimeOffset now) => (end ?? start) < now - Grace;
}
