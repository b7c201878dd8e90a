using Butler.Bot.Hosting;
using Butler.Bot.Hosting.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Butler.Bot.Console.SignIn.External;

/// <summary>Sign-in through the company's own OpenID Connect provider, when one is configured.</summary>
internal static class ExternalSignInRegistration
{
    public const string Scheme = "Company";
    public const string Path = ConsoleRegistration.SignInPath + "/company";

    private const string RefusedPath = ConsoleRegistration.SignInPath + "?company=refused";

    public static void AddExternalSignIn(this WebApplicationBuilder builder)
    {
        var given = Read(builder.Configuration);
        builder.Services.AddSingleton(given);
        if (given.IsGiven)
            builder.Services.AddAuthentication().AddOpenIdConnect(Scheme, options => Configure(options, given));
    }

    /// <exception cref="SettingException">The settings are there by halves, or contradict themselves.</exception>
    public static ExternalSignInOptions Read(IConfiguration configuration)
    {
        var given = configuration.GetSection(ExternalSignInOptions.Section).Get<ExternalSignInOptions>() ?? new ExternalSignInOptions();
        if (!given.IsGiven)
            return given;
        foreach (var (name, value) in new[] { (nameof(given.Authority), given.Authority), (nameof(given.ClientId), given.ClientId), (nameof(given.ClientSecret), given.ClientSecret), (nameof(given.SubjectClaim), given.SubjectClaim) })
        {
            if (string.IsNullOrWhiteSpace(value))
                throw Wrong(name, "is missing; sign-in through a provider needs Authority, ClientId, ClientSecret and People, or none of them");
        }

        if (!Uri.TryCreate(given.Authority, UriKind.Absolute, out var authority) || (authority.Scheme != Uri.UriSchemeHttps && !(authority.Scheme == Uri.UriSchemeHttp && authority.IsLoopback)))
            throw Wrong(nameof(given.Authority), $"'{given.Authority}' is no https address");
        if (given.People.Count == 0)
            throw Wrong(nameof(given.People), "names nobody; give OpenIdConnect:People:SIGN-IN the provider's subject of each person who may come in");
        if (given.People.FirstOrDefault(p => string.IsNullOrWhiteSpace(p.Value)) is { Key: { } empty })
            throw Wrong($"{nameof(given.People)}:{empty}", "has no subject");
        if (given.People.GroupBy(p => p.Value).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw Wrong(nameof(given.People), $"gives one subject to {string.Join(" and ", twice.Select(p => p.Key).Order())}; a subject is one person");
        return given;
    }

    public static void MapExternalSignIn(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<ExternalSignInOptions>().IsGiven)
            return;
        app.MapGet(Path, (string? returnUrl) => Results.Challenge(new AuthenticationProperties { RedirectUri = ConsoleRegistration.Back(returnUrl) }, [Scheme])).ExcludeFromDescription();
    }

    private static void Configure(OpenIdConnectOptions options, ExternalSignInOptions given)
    {
        (options.Authority, options.ClientId, options.ClientSecret) = (given.Authority, given.ClientId, given.ClientSecret);
        options.RequireHttpsMetadata = given.Authority!.StartsWith("https:", StringComparison.OrdinalIgnoreCase);
        options.SignInScheme = ConsoleRegistration.Scheme;
        options.CallbackPath = Path + "/back";
        options.ResponseType = OpenIdConnectResponseType.Code;
        // Comes back by an ordinary link, so the cookies of the way need not be sent across sites.
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.NonceCookie.SameSite = options.CorrelationCookie.SameSite = SameSiteMode.Lax;
        options.NonceCookie.SecurePolicy = options.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.MapInboundClaims = false;
        options.DisableTelemetry = true;
        options.Scope.Clear();
        options.Scope.Add("openid");
        options.Events.OnTokenValidated = AdmitAsync;
        options.Events.OnRemoteFailure = context =>
        {
            context.Response.Redirect(RefusedPath);
            context.HandleResponse();
            return Task.CompletedTask;
        };
    }

    /// <summary>Puts the person of staff in the place of whom the provider named; nobody comes in who has no account here.</summary>
    private static async Task AdmitAsync(TokenValidatedContext context)
    {
        var services = context.HttpContext.RequestServices;
        var given = services.GetRequiredService<ExternalSignInOptions>();
        var signIn = given.FindPerson(context.Principal?.FindFirst(given.SubjectClaim)?.Value);
        var admitted = signIn is null ? CheckedIn.Refused : await services.GetRequiredService<StaffAccounts>().AdmitAsync(signIn, context.HttpContext.RequestAborted);
        if (admitted.Person is null)
            context.Fail("The provider's subject is nobody who works here.");
        else
            context.Principal = StaffAccounts.Principal(admitted, ConsoleRegistration.Scheme);
    }

    private static SettingException Wrong(string name, string fault) => new($"{ExternalSignInOptions.Section}:{name}", fault);
}
