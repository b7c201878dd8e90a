using Microsoft.Extensions.AI;

namespace Butler.Bot.Tests.Dialogue;

/// <summary>A model that makes the calls it was given and then says a word.</summary>
internal sealed class CallingChatClient(IReadOnlyList<FunctionCallContent> calls, string closing = "done") : IChatClient
{
    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(new ChatResponse(messages.Last().Role == ChatRole.Tool
            ? new ChatMessage(ChatRole.Assistant, closing)
            : new ChatMessage(ChatRole.Assistant, [.. calls])));

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceType == typeof(ChatClientMetadata) ? new ChatClientMetadata("test", null, "test-1") : null;

    public void Dispose()
    {
        // Holds nothing.
    }
}
