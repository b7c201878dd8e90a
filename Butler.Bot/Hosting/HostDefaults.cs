namespace Butler.Bot.Hosting;

internal static class HostDefaults
{
    private const string DefaultUrl = "http://localhost:3978";

    /// <summary>The Bot Framework's usual address unless --urls or ASPNETCORE_URLS says otherwise; JSON logs outside a terminal are left to the logging settings.</summary>
    public static void UseButlerDefaults(this WebApplicationBuilder builder)
    {
        if (builder.Configuration[WebHostDefaults.ServerUrlsKey] is not { Length: > 0 } && builder.Configuration["HTTP_PORTS"] is not { Length: > 0 })
            builder.WebHost.UseUrls(DefaultUrl);
        builder.Services.AddProblemDetails();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
    }
}
