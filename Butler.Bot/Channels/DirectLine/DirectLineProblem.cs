namespace Butler.Bot.Channels.DirectLine;

/// <summary>
/// Refusals as problem details, with the <c>error</c> object Direct Line clients look for. The status says what Web Chat
/// does next: 403 gets a new token, other 4xx are shown as not sent.
/// </summary>
internal static class DirectLineProblem
{
    public static IResult BadArgument(string detail) => Of(StatusCodes.Status400BadRequest, "BadArgument", detail);

    public static IResult Unauthorized(string detail) => Of(StatusCodes.Status401Unauthorized, "MissingToken", detail);

    public static IResult Forbidden(string detail) => Of(StatusCodes.Status403Forbidden, "BadToken", detail);

    public static IResult TokenExpired() => Of(StatusCodes.Status403Forbidden, "TokenExpired", "Token has expired.");

    public static IResult NotFound(string detail) => Of(StatusCodes.Status404NotFound, "NotFound", detail);

    public static IResult TooLarge(string detail) => Of(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", detail);

    public static IResult WrongKind(string detail) => Of(StatusCodes.Status415UnsupportedMediaType, "UnsupportedMediaType", detail);

    public static IResult SlowDown(HttpContext context, TimeSpan wait)
    {
        context.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Of(StatusCodes.Status429TooManyRequests, "TooManyRequests", "Too many messages; wait a moment and send again.");
    }

    private static IResult Of(int status, string code, string detail) => Results.Problem(
        statusCode: status,
        detail: detail,
        extensions: new Dictionary<string, object?> { ["error"] = new { code, message = detail } });
}
