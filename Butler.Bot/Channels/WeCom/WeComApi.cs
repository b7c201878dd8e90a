using System.Text.Json;
using Butler.Bot.Weixin;

namespace Butler.Bot.Channels.WeCom;

/// <summary>Calls WeCom. Tokens and keys stand in the addresses, so addresses are never logged.</summary>
internal sealed partial class WeComApi(IHttpClientFactory clients, WeComOptions options, TimeProvider systemTime, ILogger<WeComApi> logger) : IDisposable
{
    public const string Client = "wecom";

    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _asking = new(1, 1);
    private readonly Dictionary<WeComAccess, (string Token, DateTimeOffset Until)> _tokens = [];

    /// <summary>Posts JSON; a token that is no longer good is replaced once. Only what certainly was not done is ever posted again.</summary>
    /// <param name="api">The path below cgi-bin.</param>
    /// <exception cref="HttpRequestException">WeCom could not be reached, so nothing was done.</exception>
    public async Task<(ApiError Outcome, string Text)> PostAsync(WeComAccess access, string api, object body, CancellationToken cancellationToken)
    {
        for (var tries = 0; ; tries++)
        {
            var (token, refused) = await TokenAsync(access, renew: tries > 0, cancellationToken);
            if (token is null)
                return (refused, "");
            var (outcome, text) = await PostAsync(AddressOf(api, token), body, cancellationToken);
            if (outcome.Kind != ErrorKind.Token || tries > 0)
                return (outcome, text);
        }
    }

    /// <exception cref="HttpRequestException">WeCom could not be reached.</exception>
    public async Task<ApiError> SendToRobotAsync(Uri robot, object message, CancellationToken cancellationToken) => (await PostAsync(robot, message, cancellationToken)).Outcome;

    /// <summary>Fetches a medium; null with what went wrong when there is none.</summary>
    /// <exception cref="HttpRequestException">WeCom could not be reached.</exception>
    public async Task<(byte[]? Bytes, ApiError Outcome)> FetchMediaAsync(WeComAccess access, string mediaId, int mostBytes, CancellationToken cancellationToken)
    {
        var (token, refused) = await TokenAsync(access, renew: false, cancellationToken);
        if (token is null)
            return (null, refused);
        using var http = clients.CreateClient(Client);
        using var response = await http.GetAsync(AddressOf("media/get", token, $"&media_id={Uri.EscapeDataString(mediaId)}"), HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (response.Content.Headers.ContentLength > mostBytes)
            return (null, new ApiError(ErrorKind.Final, null));
        await response.Content.LoadIntoBufferAsync(mostBytes, cancellationToken);
        var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        // Errors come as JSON with status 200 in place of the picture.
        if (response.IsSuccessStatusCode && bytes is not [(byte)'{', ..])
            return (bytes, ApiError.None);
        var outcome = ApiError.Of((int)response.StatusCode, System.Text.Encoding.UTF8.GetString(bytes), wecom: true);
        if (outcome.Kind == ErrorKind.Token)
            await TokenAsync(access, renew: true, cancellationToken);
        LogRefused(outcome.Kind, outcome.Code);
        return (null, outcome);
    }

    public void Dispose() => _asking.Dispose();

    private async Task<(ApiError Outcome, string Text)> PostAsync(Uri address, object body, CancellationToken cancellationToken)
    {
        using var http = clients.CreateClient(Client);
        var (outcome, text) = await SentCall.PostAsync(http, address, body, wecom: true, cancellationToken);
        if (outcome.Kind != ErrorKind.None)
            LogRefused(outcome.Kind, outcome.Code);
        return (outcome, text);
    }

    /// <summary>WeCom gives everybody who asks the same token until it runs out, so the replicas need not share it.</summary>
    private async Task<(string? Token, ApiError Refused)> TokenAsync(WeComAccess access, bool renew, CancellationToken cancellationToken)
    {
        await _asking.WaitAsync(cancellationToken);
        try
        {
            if (!renew && _tokens.TryGetValue(access, out var kept) && kept.Until > systemTime.GetUtcNow())
                return (kept.Token, ApiError.None);
            using var http = clients.CreateClient(Client);
            using var response = await http.GetAsync(
                new Uri(options.Api, $"/cgi-bin/gettoken?corpid={Uri.EscapeDataString(access.CorpId)}&corpsecret={Uri.EscapeDataString(access.Secret)}"), cancellationToken);
            var body = await response.Content.ReadAsStringAsync(cancellationToken);
            var outcome = ApiError.Of((int)response.StatusCode, body, wecom: true, tokenCall: true);
            if (outcome.Kind != ErrorKind.None)
            {
                LogRefused(outcome.Kind, outcome.Code);
                return (null, outcome);
            }

            using var answer = JsonDocument.Parse(body);
            if (!answer.RootElement.TryGetProperty("access_token", out var given) || given.GetString() is not { Length: > 0 } token)
                return (null, new ApiError(ErrorKind.Temporary, null));
            var lifetime = answer.RootElement.TryGetProperty("expires_in", out var seconds) ? seconds.GetDouble() : 0;
            _tokens[access] = (token, systemTime.GetUtcNow() + TimeSpan.FromSeconds(Math.Max(60, lifetime - Early.TotalSeconds)));
            return (token, ApiError.None);
        }
        catch (OperationCanceledException slow) when (!cancellationToken.IsCancellationRequested)
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError, "WeCom gave no token in time.", slow);
        }
        finally
        {
            _asking.Release();
        }
    }

    private Uri AddressOf(string api, string token, string more = "") => new(options.Api, $"/cgi-bin/{api}?access_token={Uri.EscapeDataString(token)}{more}");

    [LoggerMessage(Level = LogLevel.Warning, Message = "WeCom answered {Kind} (errcode {Code}).")]
    private partial void LogRefused(ErrorKind kind, int? code);
}
