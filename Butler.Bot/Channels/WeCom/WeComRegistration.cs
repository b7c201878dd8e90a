using Butler.Bot.Channels.WeCom.Customers;
using Butler.Bot.Handoffs;
using Butler.Bot.Hosting;
using Butler.Bot.Turns;
using Butler.Bot.Turns.StaffNotices;
using Butler.Bot.Weixin;
using Butler.Bot.Weixin.Media;

namespace Butler.Bot.Channels.WeCom;

public static class WeComRegistration
{
    private const string Section = "WeCom";

    private static readonly TimeSpan CallTimeout = TimeSpan.FromSeconds(5);
    private static readonly Uri DefaultApi = new("https://qyapi.weixin.qq.com");

    public static void AddWeCom(this WebApplicationBuilder builder)
    {
        var options = Read(builder.Configuration);
        builder.Services.AddSingleton(options);
        // Its loggers would write the address, which holds the token or the robot's key.
        builder.Services.AddHttpClient(WeComApi.Client, http => http.Timeout = CallTimeout).RemoveAllLoggers();
        builder.Services.AddSingleton<WeComApi>();
        builder.Services.AddSingleton<WeComCallbacks>();
        builder.Services.AddSingleton<IStaffChannel, WeComStaffChannel>();
        builder.Services.AddSingleton<KfApi>();
        builder.Services.AddSingleton<KfGreetings>();
        builder.Services.AddSingleton<KfMedia>();
        builder.Services.AddSingleton<KfInbound>();
        builder.Services.AddSingleton<KfReading>();
        if (options.Customers is not null)
            builder.Services.AddCustomers();
    }

    /// <summary>微信客服 as a channel of residents.</summary>
    private static void AddCustomers(this IServiceCollection services)
    {
        services.AddSingleton<IMediaSource>(provider => provider.GetRequiredService<KfMedia>());
        services.AddHostedService(provider => provider.GetRequiredService<KfReading>());
        services.AddSingleton<IOutboundChannel, KfChannel>();
        services.AddSingleton<IHandoffListener, KfHandoffs>();
    }

    public static void MapWeCom(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<WeComOptions>().Doors.Any())
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
        var (app, customers) = (ReadApp(section), ReadCustomers(section, section.GetSection("Customers")));
        if (app is null && customers is null && !string.IsNullOrWhiteSpace(section["CorpId"]))
            throw new SettingException($"{Section}:AgentId", "is missing; CorpId is set, and neither an application nor Customers is");
        return new WeComOptions(ReadUrl(section, "Api") ?? DefaultApi, ReadUrl(section, "PublicUrl"), ReadUrl(section, "Robot"), app, customers, people);
    }

    private static WeComApp? ReadApp(IConfigurationSection section)
    {
        if (string.IsNullOrWhiteSpace(section["AgentId"]) && string.IsNullOrWhiteSpace(section["Secret"]))
            return null;
        var agent = int.TryParse(Needed(section, "AgentId"), out var id) ? id : throw new SettingException($"{Section}:AgentId", "is not a number");
        var corp = Needed(section, "CorpId");
        return new WeComApp(new WeComAccess(corp, Needed(section, "Secret")), agent, ReadDoor(section, corp));
    }

    private static KfSettings? ReadCustomers(IConfigurationSection company, IConfigurationSection section)
    {
        if (string.IsNullOrWhiteSpace(section["Secret"]))
            return null;
        var corp = Needed(company, "CorpId");
        // A callback address of its own, or the application's.
        var door = ReadDoor(string.IsNullOrWhiteSpace(section["Token"]) ? company : section, corp);
        var accounts = section.GetSection("Accounts").GetChildren().Select(a => a.Value?.Trim()).Where(a => !string.IsNullOrEmpty(a)).OfType<string>().ToList();
        var inClient = section["ServedIn"] switch
        {
            null or "" or "Console" => false,
            "WeCom" => true,
            _ => throw new SettingException($"{Section}:Customers:ServedIn", "is neither Console nor WeCom"),
        };
        return new KfSettings(new WeComAccess(corp, Needed(section, "Secret")), door, accounts, inClient);
    }

    private static WeComDoor ReadDoor(IConfigurationSection section, string corp) => new(
        corp,
        Needed(section, "Token"),
        CallbackKey.Parse(Needed(section, "EncodingAesKey")) ?? throw new SettingException($"{section.Path}:EncodingAesKey", $"is not a key of {CallbackKey.Letters} letters and digits"));

    private static string Needed(IConfigurationSection section, string name) =>
        section[name]?.Trim() is { Length: > 0 } value ? value : throw new SettingException($"{section.Path}:{name}", "is missing; other settings beside it need it");

    private static Uri? ReadUrl(IConfigurationSection section, string name) => section[name] switch
    {
        null or "" => null,
        var text when Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" => url,
        _ => throw new SettingException($"{Section}:{name}", "is not an http(s) address"),
    };
}
