using Butler.Bot.Hosting.Storage;
using Butler.Skills.Storage;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Butler.Bot.Hosting.Tokens;

/// <summary>
/// Issues and reads the host's own tokens: JWTs signed with a key that is made at the first start and kept in the
/// database, so they survive restarts and are good on every replica. They expire on system time, never on business time.
/// </summary>
public sealed class TokenSigner(StoredSecrets secrets, TimeProvider systemTime) : IDisposable
{
    private const string Issuer = "butler";
    private const string SecretName = "token-signing";
    private const int KeyBytes = 32;

    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false, MapInboundClaims = false };
    private readonly SemaphoreSlim _loading = new(1, 1);
    private volatile SymmetricSecurityKey? _key;

    /// <param name="purpose">One of <see cref="TokenPurpose"/>.</param>
    public async ValueTask<string> IssueAsync(string purpose, IEnumerable<KeyValuePair<string, string>> claims, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        var now = systemTime.GetUtcNow().UtcDateTime;
        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = purpose,
            IssuedAt = now,
            Expires = now + lifetime,
            Claims = claims.Append(new(JwtRegisteredClaimNames.Jti, Ids.New())).ToDictionary(c => c.Key, c => (object)c.Value),
            SigningCredentials = new SigningCredentials(_key ?? await LoadAsync(cancellationToken), SecurityAlgorithms.HmacSha256),
        });
    }

    /// <summary>Never throws over what a caller sent; the verdict says what is wrong with it.</summary>
    public async ValueTask<TokenReading> ReadAsync(string purpose, string token, CancellationToken cancellationToken)
    {
        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = purpose,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            IssuerSigningKey = _key ?? await LoadAsync(cancellationToken),
            // Looked at below, on the host's system time.
            ValidateLifetime = false,
        });
        if (!result.IsValid || result.SecurityToken is not JsonWebToken { ValidTo: var validTo } || validTo == default)
            return new TokenReading(TokenVerdict.Foreign);
        return validTo > systemTime.GetUtcNow().UtcDateTime
            ? new TokenReading(TokenVerdict.Valid, result.ClaimsIdentity)
            : new TokenReading(TokenVerdict.Expired);
    }

    public void Dispose() => _loading.Dispose();

    private async Task<SymmetricSecurityKey> LoadAsync(CancellationToken cancellationToken)
    {
        await _loading.WaitAsync(cancellationToken);
        try
        {
            return _key ??= new SymmetricSecurityKey(await secrets.FindOrMakeAsync(SecretName, KeyBytes, cancellationToken));
        }
        finally
        {
            _loading.Release();
        }
    }
}
