using Butler.Skills.Households;

namespace Butler.Bot.Hosting.SignIn;

/// <summary>What a staff token says.</summary>
public static class StaffClaims
{
    public const string SignIn = "sub";
    public const string Role = "role";

    public static string Word(StaffRole role) => role.ToString().ToLowerInvariant();
}
