namespace Butler.Skills.Households.Roster;

public enum ShiftKind
{
    /// <summary>当班</summary>
    Duty,

    /// <summary>休假</summary>
    Leave,
}
