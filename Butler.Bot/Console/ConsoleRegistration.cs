using System.Globalization;
using Butler.Bot.Console.SignIn.External;
using Butler.Bot.Hosting.SignIn;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Localization;
using MudBlazor.Services;

namespace Butler.Bot.Console;

public static class ConsoleRegistration
{
    public const string Path = "/manager";
    public const string SignInPath = Path + "/sign-in";
    public const string SignOutPath = Path + "/sign-out";

    /// <summary>The cookie of the console; the API knows tokens only.</summary>
    public const string Scheme = "Console";

    public const string Policy = "Console";

    private const string Hub = "/_blazor";
    private static readonly TimeSpan Lasts = TimeSpan.FromHours(12);
    private static readonly string[] Languages = ["zh-CN", "en"];

    public static void AddConsole(this WebApplicationBuilder builder)
    {
        // Also outside Development and before a publish: MudBlazor's files lie in its package then.
        builder.WebHost.UseStaticWebAssets();
        // Without this an address that nobody serves would be a file that is missing, and its errors other ones.
        builder.Configuration["DisableStaticAssetNotFoundRuntimeFallback"] = "true";
        builder.Services.AddRazorComponents().AddInteractiveServerComponents(options =>
        {
            // Long enough for a walk through the garage; whoever stays away longer gets a fresh page.
            options.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(3);
            options.DisconnectedCircuitMaxRetained = 200;
        });
        builder.Services.AddMudServices(services =>
        {
            services.SnackbarConfiguration.PositionClass = MudBlazor.Defaults.Classes.Position.TopCenter;
            services.SnackbarConfiguration.VisibleStateDuration = 3000;
            services.SnackbarConfiguration.ShowCloseIcon = false;
        });
        builder.Services.AddLocalization();
        builder.Services.Configure<RequestLocalizationOptions>(options =>
        {
            options.SetDefaultCulture(Languages[0]).AddSupportedCultures(Languages).AddSupportedUICultures(Languages);
            options.RequestCultureProviders = [new CookieRequestCultureProvider(), new AcceptLanguageHeaderRequestCultureProvider()];
        });
        builder.Services.AddCascadingAuthenticationState();
        builder.Services.AddScoped<ConsoleSession>();
        builder.Services.AddScoped<ConsoleTerms>();
        builder.Services.AddSingleton<StaffUploads>();
        builder.Services.AddSingleton<ConsoleDays>();
        builder.Services.AddAuthentication().AddCookie(Scheme, options =>
        {
            options.Cookie.Name = "butler-console";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.LoginPath = SignInPath;
            options.AccessDeniedPath = Path;
            options.ExpireTimeSpan = Lasts;
            options.SlidingExpiration = true;
            options.Events.OnValidatePrincipal = RefuseStaleAsync;
        });
        builder.AddExternalSignIn();
        builder.Services.AddAuthorizationBuilder().AddPolicy(Policy, new AuthorizationPolicyBuilder(Scheme).RequireAuthenticatedUser().Build());
    }

    public static void MapConsole(this WebApplication app)
    {
        app.UseWhen(context => context.Request.Path.StartsWithSegments(Path) || context.Request.Path.StartsWithSegments(Hub), console =>
        {
            console.UseRequestLocalization();
            console.Use(SecureAsync);
        });
        app.UseAntiforgery();
        app.MapStaticAssets();
        var routes = app.MapGroup(Path).ExcludeFromDescription();
        routes.MapGet("/language", (string to, string? back, HttpContext context) => Speak(to, back, context));
        routes.MapPost("/sign-out", () => Results.SignOut(new() { RedirectUri = SignInPath }, [Scheme])).DisableAntiforgery();
        routes.MapFiles();
        app.MapExternalSignIn();
        app.MapRazorComponents<ConsoleApp>()
            .AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null)
            .RequireAuthorization(Policy);
    }

    /// <summary>Where somebody goes after signing in: the page of the console they wanted, and never another site.</summary>
    public static string Back(string? wanted) =>
        wanted is { Length: > 1 } && wanted.StartsWith(Path, StringComparison.Ordinal) && !wanted.StartsWith("//", StringComparison.Ordinal) ? wanted : Path;

    private static Task SecureAsync(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        // MudBlazor sets sizes and colours as style attributes; scripts come from this host only, and none stands in the page.
        headers.ContentSecurityPolicy = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self' ws: wss:; "
            + "font-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "geolocation=(), payment=(), usb=()";
        context.Response.OnStarting(() =>
        {
            // A page with a form says so itself, in its own words.
            if (headers.CacheControl.Count == 0)
                headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        return next(context);
    }

    private static async Task RefuseStaleAsync(CookieValidatePrincipalContext context)
    {
        if (context.Principal is null || await context.HttpContext.RequestServices.GetRequiredService<StaffAccounts>().FindCurrentAsync(context.Principal, context.HttpContext.RequestAborted) is null)
            context.RejectPrincipal();
    }

    private static IResult Speak(string to, string? back, HttpContext context)
    {
        if (!Languages.Contains(to))
            return Results.BadRequest();
        context.Response.Cookies.Append(
            CookieRequestCultureProvider.DefaultCookieName,
            CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(CultureInfo.GetCultureInfo(to))),
            new CookieOptions { MaxAge = TimeSpan.FromDays(365), HttpOnly = true, SameSite = SameSiteMode.Lax, Path = "/", IsEssential = true });
        return Results.LocalRedirect(Back(back));
    }
}
