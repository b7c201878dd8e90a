using System.Net.Http.Json;
using System.Text.Json;
using Butler.Bot.Weixin;

namespace Butler.Bot.Channels.WeCom;

/// <summary>Calls WeCom. Tokens and keys stand in the addresses, so addresses are never logged.</summary>
internal sealed partial class WeComApi(IHttpClientFactory clients, WeComOptions options, TimeProvider systemTime, ILogger<WeComApi> logger) : IDisposable
{
    public const string Client = "wecom";

    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _asking = new(1, 1);
    private (string Token, DateTimeOffset Until) _token;

    /// <summary>Sends a message of the application; a token that is no longer good is replaced once.</summary>
    /// <exception cref="HttpRequestException">WeCom could not be reached.</exception>
    public async Task<ApiError> SendAsync(WeComApp app, object message, CancellationToken cancellationToken)
    {
        for (var tries = 0; ; tries++)
        {
            if (await TokenAsync(app, renew: tries > 0, cancellationToken) is not { } token)
                return new ApiError(ErrorKind.Configuration, null);
            var outcome = await PostAsync(new Uri(options.Api, $"/cgi-bin/message/send?access_token={Uri.EscapeDataString(token)}"), message, cancellationToken);
            if (outcome.Kind != ErrorKind.Token || tries > 0)
                return outcome;
        }
    }

    /// <exception cref="HttpRequestException">WeCom could not be reached.</exception>
    public Task<ApiError> SendToRobotAsync(Uri robot, object message, CancellationToken cancellationToken) => PostAsync(robot, message, cancellationToken);

    public void Dispose() => _asking.Dispose();

    private async Task<ApiError> PostAsync(Uri address, object message, CancellationToken cancellationToken)
    {
        using var http = clients.CreateClient(Client);
        using var response = await http.PostAsJsonAsync(address, message, WeixinJson.Options, cancellationToken);
        var outcome = ApiError.Of((int)response.StatusCode, await response.Content.ReadAsStringAsync(cancellationToken), wecom: true);
        if (outcome.Kind != ErrorKind.None)
            LogRefused(outcome.Kind, outcome.Code);
        return outcome;
    }

    private async Task<string?> TokenAsync(WeComApp app, bool renew, CancellationToken cancellationToken)
    {
        await _asking.WaitAsync(cancellationToken);
        try
        {
            if (!renew && _token.Until > systemTime.GetUtcNow())
                return _token.Token;
            using var http = clients.CreateClient(Client);
            var body = await http.GetStringAsync(new Uri(options.Api, $"/cgi-bin/gettoken?corpid={Uri.EscapeDataString(app.CorpId)}&corpsecret={Uri.EscapeDataString(app.Secret)}"), cancellationToken);
            var outcome = ApiError.Of(StatusCodes.Status200OK, body, wecom: true, tokenCall: true);
            if (outcome.Kind != ErrorKind.None)
            {
                LogRefused(outcome.Kind, outcome.Code);
                return null;
            }

            using var answer = JsonDocument.Parse(body);
            var lifetime = answer.RootElement.TryGetProperty("expires_in", out var seconds) ? seconds.GetDouble() : 0;
            _token = (answer.RootElement.GetProperty("access_token").GetString()!, systemTime.GetUtcNow() + TimeSpan.FromSeconds(Math.Max(60, lifetime - Early.TotalSeconds)));
            return _token.Token;
        }
        finally
        {
            _asking.Release();
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "WeCom answered {Kind} (errcode {Code}).")]
    private partial void LogRefused(ErrorKind kind, int? code);
}
