namespace Butler.Skills.Households;

public enum StaffRole
{
    /// <summary>客户经理: has households of their own.</summary>
    Manager,

    /// <summary>Stands in for one manager.</summary>
    Deputy,

    /// <summary>管家中心, round the clock, for all households.</summary>
    Desk,

    /// <summary>大客户经理: sees all managers.</summary>
    Senior,
}
