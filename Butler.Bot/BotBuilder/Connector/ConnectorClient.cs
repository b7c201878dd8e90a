#nullable disable

using System.Buffers;
using System.Net.Http.Headers;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>One per turn and cheap to make: the HTTP client is asked for only when something is sent.</summary>
internal sealed class ConnectorClient(string serviceUrl, Func<HttpClient> httpClient, Func<CancellationToken, Task<string>> token) : IConnectorClient, IConversations
{
    // An id is all that is read back; whatever is larger than this is not one.
    private const int MaxResponseBytes = 64 * 1024;

    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    public Uri BaseUri => Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri)
        ? uri
        : throw new InvalidOperationException("The activity has no absolute serviceUrl, so nothing can be sent to its conversation.");

    public IConversations Conversations => this;

    public Task<ResourceResponse> SendToConversationAsync(Activity activity, CancellationToken cancellationToken = default) =>
        SendAsync(HttpMethod.Post, activity?.Conversation?.Id, null, activity, cancellationToken);

    public Task<ResourceResponse> ReplyToActivityAsync(Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentException.ThrowIfNullOrEmpty(activity.ReplyToId);
        return SendAsync(HttpMethod.Post, activity.Conversation?.Id, activity.ReplyToId, activity, cancellationToken);
    }

    public Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentException.ThrowIfNullOrEmpty(activity.Id);
        return SendAsync(HttpMethod.Put, activity.Conversation?.Id, activity.Id, activity, cancellationToken);
    }

    public Task DeleteActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(activityId);
        return SendAsync(HttpMethod.Delete, conversationId, activityId, null, cancellationToken);
    }

    // The HTTP client belongs to its factory.
    public void Dispose()
    {
    }

    private async Task<ResourceResponse> SendAsync(
        HttpMethod method, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(conversationId))
            throw new InvalidOperationException("The activity has no conversation.id, so there is nowhere to send to.");

        using var request = new HttpRequestMessage(method, AddressOf(conversationId, activityId));
        if (activity is not null)
        {
            // Not a rented array: after a cancellation the handler may still be reading it.
            request.Content = new ByteArrayContent(ActivityJson.ToUtf8(activity));
            request.Content.Headers.ContentType = Json;
        }

        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await token(cancellationToken).ConfigureAwait(false));
        using var response = await httpClient()
            .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
            throw new ErrorResponseException(method.Method, new HttpResponseMessageWrapper(response));

        return method == HttpMethod.Delete ? null : await ReadIdAsync(response.Content, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<ResourceResponse> ReadIdAsync(HttpContent content, CancellationToken cancellationToken)
    {
        try
        {
            await content.LoadIntoBufferAsync(MaxResponseBytes, cancellationToken).ConfigureAwait(false);
            var bytes = await content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            return ActivityJson.Read<ResourceResponse>(new ReadOnlySequence<byte>(bytes));
        }
        // The channel has accepted the activity; failing now for the lack of an id would have it sent twice.
        catch (Exception e) when (e is JsonException or ArgumentException or HttpRequestException)
        {
            return null;
        }
    }

    private string AddressOf(string conversationId, string activityId)
    {
        var address = $"{BaseUri.AbsoluteUri.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(conversationId)}/activities";
        return activityId is null ? address : $"{address}/{Uri.EscapeDataString(activityId)}";
    }
}
