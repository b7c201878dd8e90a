using Butler.Bot.Bots;
using Butler.Bot.Handoffs;
using Butler.Bot.Hosting;
using Butler.Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector.Authentication;

namespace Butler.Bot.Channels.BotFramework;

public static class BotFrameworkRegistration
{
    private const string AppIdSetting = "MicrosoftAppId";

    public static void AddBotFramework(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(new BotFrameworkOptions(ReadAppId(builder)));
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
        if (builder.Configuration.GetValue<bool>($"{HandoffOptions.Section}:{nameof(HandoffOptions.Events)}"))
            builder.Services.AddSingleton<IHandoffListener, BotFrameworkHandoffs>();
    }

    /// <summary>The Bot Framework's address; the adapter answers every method itself, so that a GET gets its 405.</summary>
    public static void MapBotFramework(this WebApplication app)
    {
        var adapter = app.Services.GetRequiredService<ButlerAdapter>();
        var bot = app.Services.GetRequiredService<IBot>();
        app.Map("/api/messages", context => adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted))
            .ExcludeFromDescription();
    }

    private static string ReadAppId(WebApplicationBuilder builder) => builder.Configuration[AppIdSetting] switch
    {
        null or "" => "",
        var id when Guid.TryParse(id, out _) => id,
        var id => throw new SettingException(AppIdSetting, $"'{id}' is not the id of an app registration (a GUID)"),
    };
}
