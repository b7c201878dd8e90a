namespace Butler.Skills.Menu;

/// <summary>Who carries a request out.</summary>
public enum Department
{
    Engineering,
    Security,
    Cleaning,
    Greening,
    Desk,
    Manager,

    /// <summary>An outside supplier that was surveyed and screened.</summary>
    Supplier,
}
