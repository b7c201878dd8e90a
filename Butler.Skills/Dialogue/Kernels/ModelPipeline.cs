using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;

namespace Butler.Skills.Dialogue.Kernels;

/// <summary>A model in the loop that runs its calls of skills: the same composition for the local model and for any other.</summary>
public sealed class ModelPipeline : IDisposable
{
    private const int MostIterations = 6;

    private readonly IChatClient _client;

    /// <param name="provider">The name of the service as settings and "why" give it.</param>
    public ModelPipeline(IChatClient model, string provider)
    {
        Provider = provider;
        Name = (model.GetService(typeof(ChatClientMetadata)) as ChatClientMetadata)?.DefaultModelId ?? "unknown";
        _client = new ChatClientBuilder(model).UseKernelFunctionInvocation().Build();
        if (_client.GetService(typeof(FunctionInvokingChatClient)) is FunctionInvokingChatClient loop)
            loop.MaximumIterationsPerRequest = MostIterations;
    }

    public string Provider { get; }

    public string Name { get; }

    public Task<ChatResponse> RunAsync(IEnumerable<ChatMessage> messages, ChatOptions options, CancellationToken cancellationToken) =>
        _client.GetResponseAsync(messages, options, cancellationToken);

    public void Dispose() => _client.Dispose();
}
