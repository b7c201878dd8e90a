using System.ClientModel;
using System.ClientModel.Primitives;
using Azure.AI.OpenAI;
using Butler.Bot.Hosting;
using Butler.Bot.Hosting.Models;
using Microsoft.Extensions.AI;
using OpenAI;

namespace Butler.Bot.Knowledge.Embeddings;

internal static class EmbeddingRegistration
{
    private const int Retries = 2;
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    /// <summary>The model for meanings, when Embeddings:Provider is set.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="SettingException">The settings are incomplete.</exception>
    public static bool AddEmbeddings(this WebApplicationBuilder builder)
    {
        if (EmbeddingOptions.Read(builder.Configuration) is not { } options)
            return false;
        builder.Services.AddSingleton<IEmbeddingStore, EmbeddingStore>();
        builder.Services.AddSingleton(services => new Embedder(
            Generator(options), options.Name, services.GetRequiredService<IEmbeddingStore>(), services.GetRequiredService<TimeProvider>(), services.GetRequiredService<ILogger<Embedder>>()));
        return true;
    }

    internal static IEmbeddingGenerator<string, Embedding<float>> Generator(EmbeddingOptions options)
    {
        var credential = new ApiKeyCredential(options.ApiKey ?? "none");
        if (options.Provider == ModelProvider.AzureOpenAI)
        {
            return new AzureOpenAIClient(options.Endpoint, credential, new AzureOpenAIClientOptions { NetworkTimeout = Timeout, RetryPolicy = new ClientRetryPolicy(Retries) })
                .GetEmbeddingClient(options.Name).AsIEmbeddingGenerator();
        }

        return new OpenAIClient(credential, new OpenAIClientOptions { Endpoint = options.Endpoint, NetworkTimeout = Timeout, RetryPolicy = new ClientRetryPolicy(Retries) })
            .GetEmbeddingClient(options.Name).AsIEmbeddingGenerator();
    }
}
