using Butler.Bot.Bots;
using Butler.Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector.Authentication;

namespace Butler.Bot.Channels.BotFramework;

public static class BotFrameworkRegistration
{
    public static void AddBotFramework(this WebApplicationBuilder builder)
    {
        builder.Services.AddHttpClient();
        builder.Services.AddSingleton<BotFrameworkAuthentication>(provider => new ConfigurationBotFrameworkAuthentication(
            provider.GetRequiredService<IConfiguration>(),
            httpClientFactory: provider.GetRequiredService<IHttpClientFactory>(),
            logger: provider.GetRequiredService<ILogger<ButlerAdapter>>()));
        builder.Services.AddSingleton<ButlerAdapter>();
        builder.Services.AddMemoryCache();
        builder.Services.AddSingleton<IResidentResolver, HouseholdResolver>();
        builder.Services.AddSingleton<IBot, ButlerBot>();
        builder.Services.AddSingleton<IOutboundChannel, BotFrameworkChannel>();
    }

    /// <summary>The Bot Framework's address; the adapter answers every method itself, so that a GET gets its 405.</summary>
    public static void MapBotFramework(this WebApplication app)
    {
        var adapter = app.Services.GetRequiredService<ButlerAdapter>();
        var bot = app.Services.GetRequiredService<IBot>();
        app.Map("/api/messages", context => adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted))
            .ExcludeFromDescription();
    }
}
