namespace Butler.Skills.Households;

/// <summary>How residents hear of a person of staff: by title and name, so that nobody's gender is guessed.</summary>
public static class StaffTitle
{
    public static string Zh(StaffMember person) => person.Role switch
    {
        StaffRole.Manager => $"客户经理{person.Name}",
        StaffRole.Deputy => $"值班客户经理{person.Name}",
        StaffRole.Senior => $"大客户经理{person.Name}",
        _ => person.Name,
    };

    public static string En(StaffMember person) => person.Role switch
    {
        StaffRole.Manager => $"your manager {person.Name}",
        StaffRole.Deputy => $"the deputy manager {person.Name}",
        StaffRole.Senior => $"the senior manager {person.Name}",
        _ => "the duty desk",
    };
}
