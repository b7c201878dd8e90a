#nullable disable

using Microsoft.AspNetCore.WebUtilities;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>A refusal as RFC 9457 has it, in one line.</summary>
internal sealed record Problem(
    [property: JsonProperty("title")] string Title,
    [property: JsonProperty("status")] int Status,
    [property: JsonProperty("detail")] string Detail)
{
    public static Task WriteAsync(HttpResponse response, int status, string detail, CancellationToken cancellationToken)
    {
        response.StatusCode = status;
        var problem = new Problem(ReasonPhrases.GetReasonPhrase(status), status, detail);
        return ActivityJson.WriteAsync(response, problem, "application/problem+json", cancellationToken);
    }
}
