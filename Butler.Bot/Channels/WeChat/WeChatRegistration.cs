using Butler.Bot.Channels.WeChat.Callbacks;
using Butler.Bot.Channels.WeChat.Calls;
using Butler.Bot.Channels.WeChat.Settings;
using Butler.Bot.Turns;
using Butler.Bot.Weixin.Media;

namespace Butler.Bot.Channels.WeChat;

public static class WeChatRegistration
{
    // Shorter than a send may take, so that its end is known before the lease is over.
    private static readonly TimeSpan CallTimeout = TimeSpan.FromSeconds(3.5);

    public static void AddWeChat(this WebApplicationBuilder builder)
    {
        builder.AddWeChatCalls();
        builder.Services.AddSingleton<CallbackGate>();
        builder.Services.AddSingleton<NoticeTemplates>();
        builder.Services.AddSingleton<WeChatMedia>();
        builder.Services.AddSingleton<IMediaSource>(provider => provider.GetRequiredService<WeChatMedia>());
        builder.Services.AddSingleton<WeChatInbound>();
        builder.Services.AddSingleton<WeChatAnswering>();
        builder.Services.AddSingleton<WeChatEndpoint>();
        builder.Services.AddSingleton<IOutboundChannel, WeChatChannel>();
    }

    /// <summary>What calls the platform; commands need no more.</summary>
    internal static void AddWeChatCalls(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(WeChatSettingsRegistration.Read(builder.Configuration));
        // Its loggers would write the address, which holds the token.
        services.AddHttpClient(WeChatTokens.Client, http => http.Timeout = CallTimeout).RemoveAllLoggers();
        services.AddSingleton<WeChatTokens>();
        services.AddSingleton<CircuitBreaker>();
        services.AddSingleton<PushRight>();
        services.AddSingleton<WeChatApi>();
    }

    public static void MapWeChat(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<WeChatOptions>().Enabled)
            return;
        var endpoint = app.Services.GetRequiredService<WeChatEndpoint>();
        var gate = app.Services.GetRequiredService<CallbackGate>();
        app.MapGet("/api/wechat", (HttpRequest request) => WeChatEndpoint.Verify(gate, request)).ExcludeFromDescription();
        app.MapPost("/api/wechat", (HttpRequest request, CancellationToken cancellationToken) => endpoint.ReceiveAsync(request, cancellationToken)).ExcludeFromDescription();
    }
}
