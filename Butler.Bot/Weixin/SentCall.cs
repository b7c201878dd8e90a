using System.Net;

namespace Butler.Bot.Weixin;

/// <summary>Posts once and says what is known of it, also when no answer came.</summary>
internal static class SentCall
{
    /// <returns>The outcome and the answer's text; <see cref="ErrorKind.Unknown"/> when it may have been done and nobody said so.</returns>
    /// <exception cref="HttpRequestException">Nothing was written: it has certainly not been done.</exception>
    public static async Task<(ApiError Outcome, string Text)> PostAsync(HttpClient http, Uri address, object body, bool wecom, CancellationToken cancellationToken)
    {
        using var content = new WatchedContent(body);
        try
        {
            using var response = await http.PostAsync(address, content, cancellationToken);
            var text = await response.Content.ReadAsStringAsync(cancellationToken);
            // A gateway that waited in vain knows no more than we do; its other pages mean that it had nobody to give it to.
            return response.StatusCode == HttpStatusCode.GatewayTimeout
                ? (new ApiError(ErrorKind.Unknown, null), text)
                : (ApiError.Of((int)response.StatusCode, text, wecom), text);
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException)
        {
            if (content.Left)
                return (new ApiError(ErrorKind.Unknown, null), "");
            throw new HttpRequestException(HttpRequestError.ConnectionError, "No connection was made.", failure);
        }
    }
}
