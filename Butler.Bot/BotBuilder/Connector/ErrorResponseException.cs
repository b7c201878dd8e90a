#nullable disable

using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>The channel answered a call with a status other than success.</summary>
public class ErrorResponseException : Exception
{
    internal ErrorResponseException(string method, HttpResponseMessageWrapper response)
        : base($"The channel answered {method} with {(int)response.StatusCode} {response.ReasonPhrase}.")
        => Response = response;

    public HttpResponseMessageWrapper Response { get; set; }
}
