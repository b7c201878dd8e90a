using System.Diagnostics.CodeAnalysis;
using System.Security.Claims;

namespace Butler.Bot.Hosting.Tokens;

/// <summary>What was found in a token. <see cref="Identity"/> is there only when the token is ours, for the purpose, and not expired.</summary>
public sealed record TokenReading(TokenVerdict Verdict, ClaimsIdentity? Identity = null)
{
    [MemberNotNullWhen(true, nameof(Identity))]
    public bool Valid => Verdict == TokenVerdict.Valid;

    /// <summary>A claim's value, null when the token is not valid or has no such claim.</summary>
    public string? Find(string claim) => Identity?.FindFirst(claim)?.Value;
}
