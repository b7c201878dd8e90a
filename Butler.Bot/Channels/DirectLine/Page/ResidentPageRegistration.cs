namespace Butler.Bot.Channels.DirectLine.Page;

public static class ResidentPageRegistration
{
    private const int FirstOfAll = -1000;

    public static void AddResidentPage(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<PageFiles>();
        builder.Services.AddSingleton<ResidentPage>();
    }

    public static void MapResidentPage(this WebApplication app)
    {
        // Ahead of the console's static files, among which the page's own lie too: here they have versions and the page's rules.
        var routes = app.MapGroup("").ExcludeFromDescription().WithOrder(FirstOfAll);
        routes.MapGet("/", (HttpContext context, ResidentPage page) => page.Show(context));
        routes.MapGet("/page/residents", (ResidentPage page, CancellationToken stop) => page.ListDemoResidentsAsync(stop));
        routes.MapGet("/page/me", (HttpContext context, ResidentPage page, DirectLineTokens tokens, CancellationToken stop) => page.DescribeAsync(context, tokens, stop));
        routes.MapGet("/favicon.ico", (HttpContext context, ResidentPage page) => page.Serve(context, "page/icon.svg"));
        foreach (var path in PageFiles.Types.Keys)
            routes.MapGet("/" + path, (HttpContext context, ResidentPage page) => page.Serve(context, path));
    }
}
