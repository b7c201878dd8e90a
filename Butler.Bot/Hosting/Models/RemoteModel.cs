using System.ClientModel;
using System.ClientModel.Primitives;
using Azure.AI.OpenAI;
using Microsoft.Extensions.AI;
using OpenAI;

namespace Butler.Bot.Hosting.Models;

/// <summary>The client of the configured service, ready to be put under the skills.</summary>
internal static class RemoteModel
{
    private const int Retries = 1;

    public static IChatClient Create(ModelOptions options)
    {
        var credential = new ApiKeyCredential(options.ApiKey ?? "none");
        if (options.Provider == ModelProvider.AzureOpenAI)
        {
            var azure = new AzureOpenAIClientOptions { NetworkTimeout = options.Timeout, RetryPolicy = new ClientRetryPolicy(Retries) };
            return new AzureOpenAIClient(options.Endpoint, credential, azure).GetChatClient(options.Name).AsIChatClient();
        }

        var open = new OpenAIClientOptions { Endpoint = options.Endpoint, NetworkTimeout = options.Timeout, RetryPolicy = new ClientRetryPolicy(Retries) };
        return new OpenAIClient(credential, open).GetChatClient(options.Name).AsIChatClient();
    }
}
