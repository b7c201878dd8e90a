using Microsoft.AspNetCore.Diagnostics;

namespace Butler.Bot.Api.Problems;

/// <summary>Turns a request that could not be read into problem details (RFC 9457) instead of a failure of the host.</summary>
internal sealed class BadRequestHandler(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException bad)
            return false;
        httpContext.Response.StatusCode = bad.StatusCode;
        var context = new ProblemDetailsContext
        {
            HttpContext = httpContext,
            ProblemDetails = { Status = bad.StatusCode, Detail = bad.Message },
        };
        if (bad is BadField { Errors: var errors })
        {
            context.ProblemDetails.Detail = string.Join(" ", errors.SelectMany(field => field.Value.Select(mend => $"'{field.Key}' {mend}.")));
            context.ProblemDetails.Extensions["errors"] = errors;
        }

        return await problems.TryWriteAsync(context);
    }
}
