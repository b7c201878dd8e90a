using System.Security.Cryptography;
using System.Text;
using Butler.Bot.Hosting.Tokens;

namespace Butler.Bot.Channels.DirectLine;

/// <summary>
/// Direct Line's tokens: bound to one user and one conversation. The user stands in the claim <c>user</c>, where Web
/// Chat looks for it.
/// </summary>
internal sealed class DirectLineTokens(TokenSigner signer, DirectLineOptions options, Residency residency)
{
    private const string Bearer = "Bearer ";
    private const string User = "user";
    private const string Conversation = "conv";
    private const string Household = "household";
    private const string Resident = "resident";

    public ValueTask<string> IssueAsync(DirectLineCaller caller, CancellationToken cancellationToken) =>
        signer.IssueAsync(TokenPurpose.DirectLine, Claims(caller), DirectLineOptions.TokenLifetime, cancellationToken);

    public ValueTask<string> IssueForStreamAsync(DirectLineCaller caller, CancellationToken cancellationToken) =>
        signer.IssueAsync(TokenPurpose.DirectLineStream, Claims(caller), DirectLineOptions.StreamTokenLifetime, cancellationToken);

    public static string? BearerOf(HttpRequest request) =>
        request.Headers.Authorization.ToString() is { } header && header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            ? header[Bearer.Length..].Trim()
            : null;

    public bool IsSecret(string? bearer) => bearer != null && options.Secret != null
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(bearer), Encoding.UTF8.GetBytes(options.Secret));

    /// <summary>Who the request's token names, or why it is refused.</summary>
    public async ValueTask<(DirectLineCaller? Caller, IResult? Refusal)> ReadAsync(HttpRequest request, CancellationToken cancellationToken) =>
        BearerOf(request) is { } token
            ? await ReadAsync(TokenPurpose.DirectLine, token, cancellationToken)
            : (null, DirectLineProblem.Unauthorized("This needs 'Authorization: Bearer <token>' with a token from tokens/generate."));

    public async ValueTask<(DirectLineCaller? Caller, IResult? Refusal)> ReadAsync(string purpose, string token, CancellationToken cancellationToken)
    {
        var reading = await signer.ReadAsync(purpose, token, cancellationToken);
        // Who has moved out in the meantime sees and says nothing more.
        if (reading.Verdict == TokenVerdict.Valid && reading.Find(Household) is { } household && reading.Find(Resident) is { } resident
            && !await residency.LivesInAsync(resident, household, cancellationToken))
            return (null, DirectLineProblem.Forbidden("This resident no longer belongs to the household."));
        return reading.Verdict switch
        {
            TokenVerdict.Valid when reading.Find(Conversation) is { } conversation && reading.Find(User) is { } user =>
                (new DirectLineCaller(conversation, user, reading.Find(Household), reading.Find(Resident)), null),
            TokenVerdict.Expired => (null, DirectLineProblem.TokenExpired()),
            _ => (null, DirectLineProblem.Forbidden("This token was not issued by this host for Direct Line.")),
        };
    }

    private static IEnumerable<KeyValuePair<string, string>> Claims(DirectLineCaller caller)
    {
        yield return new(Conversation, caller.ConversationId);
        yield return new(User, caller.UserId ?? "");
        if (caller is { HouseholdId: { } household, ResidentId: { } resident })
        {
            yield return new(Household, household);
            yield return new(Resident, resident);
        }
    }
}
