using Butler.Bot.Hosting;
using Butler.Bot.Turns.StaffNotices;
using Butler.Bot.Weixin;

namespace Butler.Bot.Channels.WeCom;

public static class WeComRegistration
{
    private const string Section = "WeCom";

    private static readonly TimeSpan CallTimeout = TimeSpan.FromSeconds(5);
    private static readonly Uri DefaultApi = new("https://qyapi.weixin.qq.com");

    public static void AddWeCom(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(Read(builder.Configuration));
        // Its loggers would write the address, which holds the token or the robot's key.
        builder.Services.AddHttpClient(WeComApi.Client, http => http.Timeout = CallTimeout).RemoveAllLoggers();
        builder.Services.AddSingleton<WeComApi>();
        builder.Services.AddSingleton<WeComCallbacks>();
        builder.Services.AddSingleton<IStaffChannel, WeComStaffChannel>();
    }

    public static void MapWeCom(this WebApplication app)
    {
        if (app.Services.GetRequiredService<WeComOptions>().App is null)
            return;
        var callbacks = app.Services.GetRequiredService<WeComCallbacks>();
        app.MapGet("/api/wecom", (HttpRequest request) => callbacks.Verify(request)).ExcludeFromDescription();
        app.MapPost("/api/wecom", (HttpRequest request, CancellationToken cancellationToken) => callbacks.ReceiveAsync(request, cancellationToken)).ExcludeFromDescription();
    }

    /// <exception cref="SettingException">A setting is missing or wrong; the message names it and never shows it.</exception>
    internal static WeComOptions Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        var people = section.GetSection("People").GetChildren().Where(p => !string.IsNullOrWhiteSpace(p.Value)).ToDictionary(p => p.Key, p => p.Value!);
        return new WeComOptions(ReadUrl(section, "Api") ?? DefaultApi, ReadUrl(section, "Robot"), ReadApp(section), people);
    }

    private static WeComApp? ReadApp(IConfigurationSection section)
    {
        if (string.IsNullOrWhiteSpace(section["CorpId"]))
            return null;
        string Needed(string name) => section[name] is { Length: > 0 } value ? value.Trim() : throw new SettingException($"{Section}:{name}", "is missing; CorpId is set");
        var agent = int.TryParse(Needed("AgentId"), out var id) ? id : throw new SettingException($"{Section}:AgentId", "is not a number");
        var key = CallbackKey.Parse(Needed("EncodingAesKey")) ?? throw new SettingException($"{Section}:EncodingAesKey", $"is not a key of {CallbackKey.Letters} letters and digits");
        return new WeComApp(Needed("CorpId"), agent, Needed("Secret"), Needed("Token"), key);
    }

    private static Uri? ReadUrl(IConfigurationSection section, string name) => section[name] switch
    {
        null or "" => null,
        var text when Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" => url,
        _ => throw new SettingException($"{Section}:{name}", "is not an http(s) address"),
    };
}
