namespace Butler.Skills.Menu;

/// <summary>What an item costs, as its file says.</summary>
/// <param name="Terms">free, by-agreement, fixed (for the job, however much it is) or per-unit.</param>
/// <param name="Amount">In yuan, for the job or for one of its units; null where there is no number.</param>
public sealed record MenuPrice(string Terms, decimal? Amount = null)
{
    public const string PerUnit = "per-unit";
    public const string Fixed = "fixed";

    public static readonly MenuPrice Free = new("free");

    /// <summary>The manager names it before work starts; the butler never makes up a number.</summary>
    public static readonly MenuPrice ByAgreement = new("by-agreement");

    /// <summary>For so many; null where there is no number.</summary>
    public decimal? For(int quantity) => Terms == PerUnit ? Amount * quantity : Amount;
}
