using Butler.Skills.Households;

namespace Butler.Bot.Hosting.SignIn;

/// <summary>How a check of who somebody is ended.</summary>
/// <param name="Person">Null when they were refused.</param>
/// <param name="Stamp">Changes with the password: what was signed in with the old one is no longer good.</param>
/// <param name="NeedsCode">The password is right, the code of the authenticator is missing or wrong.</param>
public sealed record CheckedIn(StaffMember? Person, string? Stamp, bool NeedsCode)
{
    public static readonly CheckedIn Refused = new(null, null, NeedsCode: false);
    public static readonly CheckedIn WithoutCode = new(null, null, NeedsCode: true);
}
