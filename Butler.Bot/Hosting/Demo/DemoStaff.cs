using Butler.Skills.Households;

namespace Butler.Bot.Hosting.Demo;

/// <summary>The people who serve the demo community. Their telephones are in an area code that does not exist.</summary>
internal static class DemoStaff
{
    public const string ManagerA = "manager-a";
    public const string ManagerB = "manager-b";

    public static IReadOnlyList<StaffMember> All() =>
    [
        new(ManagerA, "周雅", "0600-5559001", StaffRole.Manager),
        new(ManagerB, "陈立", "0600-5559002", StaffRole.Manager),
        new("deputy-a", "林溪", "0600-5559003", StaffRole.Deputy, ManagerA),
        new("deputy-b", "何川", "0600-5559004", StaffRole.Deputy, ManagerB),
        new("desk", "管家中心值班台", "0600-5559000", StaffRole.Desk),
        new("senior", "沈青", "0600-5559005", StaffRole.Senior),
    ];
}
