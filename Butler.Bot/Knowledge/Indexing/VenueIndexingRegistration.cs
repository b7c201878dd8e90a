using Butler.Bot.Hosting;
using Butler.Bot.Hosting.VenueIndex;
using Butler.Bot.Knowledge.Embeddings;
using Butler.Bot.Knowledge.Indexing.Remote;

namespace Butler.Bot.Knowledge.Indexing;

internal static class VenueIndexingRegistration
{
    /// <summary>Puts Qdrant in front of the memory when Qdrant:Endpoint is set.</summary>
    /// <exception cref="SettingException">The settings are wrong.</exception>
    public static void AddVenueIndexing(this WebApplicationBuilder builder, string community)
    {
        builder.Services.AddSingleton<MemoryIndexing>();
        var tellsMeanings = builder.AddEmbeddings();
        if (QdrantOptions.Read(builder.Configuration) is not { } options)
        {
            builder.AddMemory(tellsMeanings);
            return;
        }

        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton<QdrantConnection>();
        builder.Services.AddSingleton(new QdrantMessages(community));
        builder.Services.AddSingleton<QdrantState>();
        builder.Services.AddSingleton(services => new QdrantSync(
            services.GetRequiredService<QdrantConnection>(), services.GetRequiredService<QdrantMessages>(), services.GetService<Embedder>()));
        builder.Services.AddSingleton<QdrantIndexing>();
        builder.Services.AddSingleton<IVenueIndexing>(services => services.GetRequiredService<QdrantIndexing>());
        builder.Services.AddHostedService<QdrantKeeper>();
        builder.Services.AddHealthChecks().AddCheck<QdrantHealth>("qdrant", tags: ["ready"]);
    }

    private static void AddMemory(this WebApplicationBuilder builder, bool tellsMeanings)
    {
        if (!tellsMeanings)
        {
            builder.Services.AddSingleton<IVenueIndexing>(services => services.GetRequiredService<MemoryIndexing>());
            return;
        }

        builder.Services.AddSingleton<MeaningIndexing>();
        builder.Services.AddSingleton<IVenueIndexing>(services => services.GetRequiredService<MeaningIndexing>());
        builder.Services.AddHostedService(services => services.GetRequiredService<MeaningIndexing>());
    }
}
