using Butler.Bot.Hosting;
using Butler.Bot.Hosting.Demo;
using Butler.Bot.Turns;
using Butler.Skills.Households;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Butler.Bot.Channels.DirectLine;

public static class DirectLineRegistration
{
    internal const string Root = "/v3/directline";

    private const string SecretSetting = "DirectLine:Secret";
    private const int ShortestSecret = 16;

    public static void AddDirectLine(this WebApplicationBuilder builder)
    {
        var secret = ReadSecret(builder);
        builder.Services.AddSingleton(provider => new DirectLineOptions(secret, provider.GetRequiredService<DemoOptions>().Enabled));
        builder.Services.AddMemoryCache();
        builder.Services.TryAddSingleton(Community.Read(builder.Configuration));
        builder.Services.TryAddSingleton<HouseholdDirectory>();
        builder.Services.AddSingleton<IOutboundChannel, DirectLineChannel>();
        builder.Services.AddSingleton<Residency>();
        builder.Services.AddSingleton<DirectLineTokens>();
        builder.Services.AddSingleton<DirectLineCallers>();
        builder.Services.AddSingleton<DirectLineAdapter>();
        builder.Services.AddSingleton<DirectLineInbound>();
        builder.Services.AddSingleton<ActivityStream>();
        builder.Services.AddSingleton<ActivityWriter>();
        builder.Services.AddSingleton<StaffNames>();
        builder.Services.AddSingleton<Welcome>();
    }

    public static void MapDirectLine(this WebApplication app)
    {
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(30), KeepAliveTimeout = TimeSpan.FromSeconds(30) });
        var routes = app.MapGroup(Root).AddEndpointFilter<RefusalFilter>().ExcludeFromDescription();
        routes.MapTokens();
        routes.MapConversations();
        routes.MapActivities();
        routes.MapUpload();
        routes.MapStream();
    }

    private static string? ReadSecret(WebApplicationBuilder builder)
    {
        var secret = builder.Configuration[SecretSetting] is { Length: > 0 } given ? given : null;
        return secret is { Length: < ShortestSecret }
            ? throw new SettingException(SecretSetting, $"is shorter than {ShortestSecret} characters; it opens every household's chat")
            : secret;
    }
}
