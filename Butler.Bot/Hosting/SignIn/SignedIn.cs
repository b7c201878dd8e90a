using Butler.Skills.Households;

namespace Butler.Bot.Hosting.SignIn;

/// <param name="Expires">On system time, as tokens are.</param>
public sealed record SignedIn(string Token, DateTimeOffset Expires, StaffMember Person);
