using System.Security.Claims;
using System.Text.Encodings.Web;
using Butler.Bot.Hosting.Tokens;
using Butler.Skills.Households;
using Butler.Skills.Language.Text;
using Butler.Skills.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Butler.Bot.Hosting.SignIn;

/// <summary>Reads the bearer token of a signed-in person, on endpoints that ask for one only.</summary>
internal sealed class StaffTokenHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    TokenSigner signer,
    IButlerStore store,
    Caller caller,
    IProblemDetailsService problems) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Staff";

    private const string Prefix = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        // Residents' channels carry tokens of their own; theirs are not looked at here.
        if (Context.GetEndpoint()?.Metadata.GetMetadata<IAuthorizeData>() is null)
            return AuthenticateResult.NoResult();
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            return AuthenticateResult.NoResult();

        var reading = await signer.ReadAsync(TokenPurpose.Staff, header[Prefix.Length..].Trim(), Context.RequestAborted);
        if (!reading.Valid)
            return AuthenticateResult.Fail(reading.Verdict == TokenVerdict.Expired ? "The token has expired." : "The token is not one of ours.");
        if (await FindPersonAsync(reading.Find(StaffClaims.SignIn)) is not { } person)
            return AuthenticateResult.Fail("Nobody of this name works here any more.");

        caller.Is(person, ReadLanguage());
        var identity = new ClaimsIdentity(
            [new(StaffClaims.SignIn, person.SignIn), new(StaffClaims.Role, StaffClaims.Word(person.Role))],
            SchemeName, StaffClaims.SignIn, StaffClaims.Role);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName));
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var failure = (await HandleAuthenticateOnceSafeAsync()).Failure;
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers.Append(HeaderNames.WWWAuthenticate, "Bearer");
        await problems.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = Context,
            ProblemDetails =
            {
                Status = StatusCodes.Status401Unauthorized,
                Detail = $"{failure?.Message ?? "There is no token."} Sign in at POST /api/v1/sign-in and send 'Authorization: Bearer TOKEN'.",
            },
        });
    }

    private TalkLanguage ReadLanguage() =>
        Request.GetTypedHeaders().AcceptLanguage is { Count: > 0 } languages
        && languages.OrderByDescending(l => l.Quality ?? 1).First().Value.StartsWith("en", StringComparison.OrdinalIgnoreCase)
            ? TalkLanguage.English
            : TalkLanguage.Chinese;

    private async Task<StaffMember?> FindPersonAsync(string? signIn)
    {
        await using var db = store.Open();
        return await db.Staff.AsNoTracking().SingleOrDefaultAsync(s => s.SignIn == signIn && s.LeftAt == null, Context.RequestAborted);
    }
}
