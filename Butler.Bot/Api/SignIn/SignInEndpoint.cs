using Butler.Bot.Api.Requests;
using Butler.Bot.Hosting.SignIn;
using Butler.Bot.Hosting.Time;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Butler.Bot.Api.SignIn;

internal static class SignInEndpoint
{
    public static void MapSignIn(this RouteGroupBuilder api) => api.MapPost("/sign-in", SignInAsync)
        .AllowAnonymous()
        .WithTags("sign-in")
        .WithSummary("Sign in and get a bearer token")
        .WithDescription("Five wrong passwords lock an account for five minutes; a locked account, an unknown name and a wrong password get the same 401.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status401Unauthorized);

    private static async Task<Results<Ok<SignInView>, ProblemHttpResult>> SignInAsync(
        Body<SignInRequest> body, StaffSignIn signIn, CommunityTime time, CancellationToken cancellationToken)
    {
        if (await signIn.TryAsync(body.Value.User!, body.Value.Password!, body.Value.Code, cancellationToken) is not { } signed)
        {
            return TypedResults.Problem(
                statusCode: StatusCodes.Status401Unauthorized,
                detail: "The name or the password is wrong, the code of the authenticator is missing or wrong, or the account is locked for five minutes after five wrong passwords.");
        }

        return TypedResults.Ok(new SignInView(
            signed.Token, time.Local(signed.Expires), new UserView(signed.Person.SignIn, signed.Person.Role, signed.Person.Name)));
    }
}
