namespace Butler.Bot.Hosting.Demo;

/// <summary>Whether this host fills its database with the demo community.</summary>
/// <param name="Password">The password of the demo sign-ins; null for one of this installation's own, which is printed at the start.</param>
public sealed record DemoOptions(bool Enabled, string? Password);
