namespace Butler.Bot.Hosting;

internal static class HostDefaults
{
    private const string DefaultUrl = "http://localhost:3978";

    /// <summary>The Bot Framework's usual address unless --urls or ASPNETCORE_URLS says otherwise; JSON logs outside a terminal are left to the logging settings.</summary>
    public static void UseButlerDefaults(this WebApplicationBuilder builder)
    {
        if (builder.Configuration[WebHostDefaults.ServerUrlsKey] is not { Length: > 0 } && builder.Configuration["HTTP_PORTS"] is not { Length: > 0 })
            builder.WebHost.UseUrls(DefaultUrl);
        foreach (var url in (builder.Configuration[WebHostDefaults.ServerUrlsKey] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries))
            Check(url);
        builder.Services.AddProblemDetails();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
    }

    private static void Check(string url)
    {
        try
        {
            BindingAddress.Parse(url);
        }
        catch (FormatException)
        {
            throw new SettingException("urls", $"(--urls, ASPNETCORE_URLS) holds '{url}', which is not an address such as {DefaultUrl}");
        }
    }
}
