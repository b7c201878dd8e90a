namespace Butler.Skills.Menu;

/// <summary>Whether somebody must say yes before an order counts.</summary>
public enum ItemApproval
{
    None,
    Manager,
}
