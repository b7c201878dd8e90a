using Butler.Bot.Weixin.Media;

namespace Butler.Bot.Weixin;

public static class WeixinRegistration
{
    /// <summary>What the channels of these platforms share.</summary>
    public static void AddWeixin(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<MediaIds>();
        builder.Services.AddSingleton<MediaFetching>();
        builder.Services.AddHostedService(provider => provider.GetRequiredService<MediaFetching>());
    }
}
