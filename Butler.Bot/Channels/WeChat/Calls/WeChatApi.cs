using Butler.Bot.Channels.WeChat.Settings;
using Butler.Bot.Weixin;

namespace Butler.Bot.Channels.WeChat.Calls;

/// <summary>Calls the platform. The token stands in the address, so addresses are never logged.</summary>
internal sealed partial class WeChatApi(IHttpClientFactory clients, WeChatTokens tokens, CircuitBreaker breaker, WeChatOptions options, ILogger<WeChatApi> logger)
{
    private static readonly TimeSpan ConfigurationPause = TimeSpan.FromMinutes(5);

    /// <summary>Shows a person that somebody is writing; it goes by itself.</summary>
    /// <exception cref="HttpRequestException">The platform could not be reached.</exception>
    public Task ShowTypingAsync(WeChatAccount account, string openId, CancellationToken cancellationToken)
        => PostAsync(account, "message/custom/typing", new { touser = openId, command = "Typing" }, cancellationToken);

    /// <summary>Posts JSON; a token that is no longer good is replaced once. Only what certainly was not done is ever posted again.</summary>
    /// <param name="api">The path below cgi-bin.</param>
    /// <exception cref="HttpRequestException">The platform could not be reached, so nothing was done.</exception>
    public async Task<WeChatAnswer> PostAsync(WeChatAccount account, string api, object body, CancellationToken cancellationToken)
    {
        if (breaker.Closed(account.AppId, api) is { } closed)
            return new WeChatAnswer(new ApiError(ErrorKind.Temporary, null), "", closed);
        try
        {
            var token = await tokens.GetAsync(account, cancellationToken);
            var (outcome, text) = await PostOnceAsync(api, token, body, cancellationToken);
            if (outcome.Kind == ErrorKind.Token)
            {
                token = await tokens.ReplaceAsync(account, token, cancellationToken);
                (outcome, text) = await PostOnceAsync(api, token, body, cancellationToken);
            }

            return Record(account, api, outcome, text);
        }
        catch (WeChatCallException refused)
        {
            return Record(account, "stable_token", refused.Error, "");
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException)
        {
            // Also a token that did not come in time: the call itself was not made.
            breaker.Record(account.AppId, api, new ApiError(ErrorKind.Temporary, null));
            throw new HttpRequestException(HttpRequestError.ConnectionError, "The platform was not reached.", failure);
        }
    }

    /// <summary>Fetches a medium; null with what went wrong when there is none.</summary>
    public async Task<(byte[]? Bytes, ApiError Outcome)> FetchMediaAsync(WeChatAccount account, string mediaId, int mostBytes, CancellationToken cancellationToken)
    {
        try
        {
            var token = await tokens.GetAsync(account, cancellationToken);
            using var http = clients.CreateClient(WeChatTokens.Client);
            using var response = await http.GetAsync(AddressOf("media/get", token, $"&media_id={Uri.EscapeDataString(mediaId)}"), HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (response.Content.Headers.ContentLength > mostBytes)
                return (null, new ApiError(ErrorKind.Final, null));
            await response.Content.LoadIntoBufferAsync(mostBytes, cancellationToken);
            var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            // Errors come as JSON with status 200 in place of the picture.
            if (response.IsSuccessStatusCode && bytes is not [(byte)'{', ..])
                return (bytes, ApiError.None);
            var outcome = ApiError.Of((int)response.StatusCode, System.Text.Encoding.UTF8.GetString(bytes));
            if (outcome.Kind == ErrorKind.Token)
                await tokens.ReplaceAsync(account, token, cancellationToken);
            LogRefused("media/get", outcome.Kind, outcome.Code);
            return (null, outcome);
        }
        catch (WeChatCallException refused)
        {
            return (null, refused.Error);
        }
    }

    private WeChatAnswer Record(WeChatAccount account, string api, ApiError outcome, string text)
    {
        breaker.Record(account.AppId, api, outcome);
        if (outcome.Kind is not (ErrorKind.None or ErrorKind.Harmless))
            LogRefused(api, outcome.Kind, outcome.Code);
        return new WeChatAnswer(outcome, text, outcome.Kind switch
        {
            ErrorKind.Quota => breaker.Closed(account.AppId, api),
            ErrorKind.Configuration => ConfigurationPause,
            _ => null,
        });
    }

    private async Task<(ApiError Outcome, string Text)> PostOnceAsync(string api, string token, object body, CancellationToken cancellationToken)
    {
        using var http = clients.CreateClient(WeChatTokens.Client);
        return await SentCall.PostAsync(http, AddressOf(api, token), body, wecom: false, cancellationToken);
    }

    private Uri AddressOf(string api, string token, string more = "") => new(options.Api, $"/cgi-bin/{api}?access_token={Uri.EscapeDataString(token)}{more}");

    [LoggerMessage(Level = LogLevel.Warning, Message = "The WeChat API {Api} answered {Kind} (errcode {Code}).")]
    private partial void LogRefused(string api, ErrorKind kind, int? code);
}
