#nullable disable

using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>In the SDK these calls are extension methods of this interface; callers read the same.</summary>
/// <remarks>Every call throws <see cref="ErrorResponseException"/> when the channel refuses.</remarks>
public interface IConversations
{
    Task<ResourceResponse> SendToConversationAsync(Activity activity, CancellationToken cancellationToken = default);

    Task<ResourceResponse> ReplyToActivityAsync(Activity activity, CancellationToken cancellationToken = default);

    Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken = default);

    Task DeleteActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken = default);
}
