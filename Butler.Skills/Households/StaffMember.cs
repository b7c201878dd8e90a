namespace Butler.Skills.Households;

/// <summary>A person of the property company who serves residents.</summary>
public sealed class StaffMember
{
    private StaffMember() { }

    public StaffMember(string signIn, string name, string workPhone, StaffRole role, string? standsInFor = null)
    {
        (SignIn, Name, WorkPhone, Role, StandsInFor) = (signIn, name, workPhone, role, standsInFor);
    }

    public string SignIn { get; private set; } = "";

    /// <summary>The name residents hear: 周雅.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The registered work telephone on the service card; private numbers are not kept.</summary>
    public string WorkPhone { get; private set; } = "";

    public StaffRole Role { get; private set; }

    /// <summary>For a deputy: the manager's sign-in.</summary>
    public string? StandsInFor { get; private set; }

    public bool OnDuty { get; private set; } = true;

    /// <summary>The last day of a leave, at its end; null when they are not on leave.</summary>
    public DateTimeOffset? LeaveUntil { get; private set; }

    /// <summary>When they left the company; they can no longer sign in.</summary>
    public DateTimeOffset? LeftAt { get; private set; }

    public void SetDuty(bool onDuty) => (OnDuty, LeaveUntil) = (onDuty, null);

    public void GoOnLeave(DateTimeOffset until) => (OnDuty, LeaveUntil) = (false, until);

    public void Leave(DateTimeOffset now) => (OnDuty, LeaveUntil, LeftAt) = (false, null, now);

    /// <summary>Whether this person may see and do what concerns a household of the given manager.</summary>
    public bool Serves(string manager) => Role switch
    {
        StaffRole.Manager => SignIn == manager,
        StaffRole.Deputy => StandsInFor == manager,
        _ => true,
    };
}
