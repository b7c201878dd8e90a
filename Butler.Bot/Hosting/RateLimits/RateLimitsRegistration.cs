namespace Butler.Bot.Hosting.RateLimits;

public static class RateLimitsRegistration
{
    private const string Setting = "RateLimits:Enabled";

    public static void AddRateLimits(this WebApplicationBuilder builder)
    {
        var text = builder.Configuration[Setting];
        if (!bool.TryParse(string.IsNullOrEmpty(text) ? bool.TrueString : text, out var enabled))
            throw new SettingException(Setting, $"'{text}' is neither true nor false");
        builder.Services.AddSingleton(new RateLimitOptions(enabled));
        builder.Services.AddSingleton<MessageLimit>();
    }
}
