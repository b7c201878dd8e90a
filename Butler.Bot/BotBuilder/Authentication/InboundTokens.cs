#nullable disable

using System.Collections.Concurrent;
using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Validates the tokens channels and the emulator send: signature by the published keys, issuer, audience, lifetime, and
/// for channels that the key may speak for this channel and the token for this address.
/// </summary>
internal sealed class InboundTokens(InboundSettings settings, IHttpClientFactory httpClientFactory)
{
    private const string ServiceUrlClaim = "serviceurl";
    private const string EndorsementsProperty = "endorsements";
    private const int LongestToken = 16 * 1024;

    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = LongestToken };
    private readonly ConcurrentDictionary<string, ConfigurationManager<OpenIdConnectConfiguration>> _metadata = new();

    /// <summary>Who sent the request.</summary>
    /// <exception cref="UnauthorizedAccessException">The token is not to be trusted; why is not told.</exception>
    public async Task<ClaimsIdentity> ValidateAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        if (!authHeader.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
            throw Refusal();
        var text = authHeader["Bearer ".Length..].Trim();
        if (text.Length > LongestToken || !_handler.CanReadToken(text))
            throw Refusal();
        try
        {
            // Not trusted yet: only to know whose keys to ask for.
            var fromChannel = !settings.EmulatorIssuers.Contains(_handler.ReadJsonWebToken(text).Issuer);
            var result = await ValidateAsync(text, fromChannel, cancellationToken).ConfigureAwait(false);
            if (!result.IsValid || result.SecurityToken is not JsonWebToken token)
                throw Refusal();
            if (fromChannel ? !SpeaksForChannel(token, activity) : !SpeaksForApp(token))
                throw Refusal();
            return result.ClaimsIdentity;
        }
        catch (Exception e) when (e is SecurityTokenException or ArgumentException or InvalidOperationException or HttpRequestException or IOException)
        {
            throw Refusal();
        }
    }

    private async Task<TokenValidationResult> ValidateAsync(string text, bool fromChannel, CancellationToken cancellationToken)
    {
        var metadata = _metadata.GetOrAdd(fromChannel ? settings.ChannelMetadata : settings.EmulatorMetadata, MetadataAt);
        var configuration = await metadata.GetConfigurationAsync(cancellationToken).ConfigureAwait(false);
        var result = await _handler.ValidateTokenAsync(text, Rules(configuration, fromChannel)).ConfigureAwait(false);
        if (result.Exception is not SecurityTokenSignatureKeyNotFoundException)
            return result;
        // Keys change; the manager asks again no more often than it allows itself.
        metadata.RequestRefresh();
        configuration = await metadata.GetConfigurationAsync(cancellationToken).ConfigureAwait(false);
        return await _handler.ValidateTokenAsync(text, Rules(configuration, fromChannel)).ConfigureAwait(false);
    }

    private TokenValidationParameters Rules(OpenIdConnectConfiguration configuration, bool fromChannel) => new()
    {
        ValidIssuers = fromChannel ? [settings.ChannelIssuer] : settings.EmulatorIssuers,
        ValidAudience = settings.AppId,
        ValidAlgorithms = Algorithms,
        IssuerSigningKeys = configuration.SigningKeys,
        ClockSkew = Skew,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
    };

    private bool SpeaksForChannel(JsonWebToken token, Activity activity)
    {
        var endorsed = token.SigningKey is JsonWebKey key ? key : Find(token.Kid);
        return endorsed?.AdditionalData.TryGetValue(EndorsementsProperty, out var endorsements) == true
            && Texts(endorsements).Contains(activity.ChannelId, StringComparer.OrdinalIgnoreCase)
            && token.TryGetPayloadValue<string>(ServiceUrlClaim, out var serviceUrl)
            && string.Equals(serviceUrl, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The emulator signs in as the bot itself: version 1 of the token says so in appid, version 2 in azp.</summary>
    private bool SpeaksForApp(JsonWebToken token) =>
        (token.TryGetPayloadValue<string>("appid", out var app) || token.TryGetPayloadValue<string>("azp", out app))
        && string.Equals(app, settings.AppId, StringComparison.OrdinalIgnoreCase);

    private JsonWebKey Find(string kid) =>
        _metadata[settings.ChannelMetadata].GetConfigurationAsync(CancellationToken.None) is { IsCompletedSuccessfully: true, Result.JsonWebKeySet: { } keys }
            ? keys.Keys.FirstOrDefault(k => k.Kid == kid)
            : null;

    private static IEnumerable<string> Texts(object endorsements) => endorsements switch
    {
        System.Text.Json.JsonElement { ValueKind: System.Text.Json.JsonValueKind.Array } list => list.EnumerateArray().Select(e => e.ToString()),
        IEnumerable<object> list => list.Select(e => e.ToString()),
        _ => [],
    };

    private ConfigurationManager<OpenIdConnectConfiguration> MetadataAt(string address)
    {
        var http = httpClientFactory?.CreateClient() ?? new HttpClient();
        // Without TLS only from this machine itself, where tests keep theirs.
        var local = Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.IsLoopback;
        return new ConfigurationManager<OpenIdConnectConfiguration>(address, new OpenIdConnectConfigurationRetriever(), new HttpDocumentRetriever(http) { RequireHttps = !local });
    }

    private static UnauthorizedAccessException Refusal() => new("The token in the Authorization header is not valid for this bot.");
}
