#nullable disable

using System.Net;

namespace Microsoft.Rest;

/// <summary>What is kept of a refused call; the SDK carries it in its exceptions under this name.</summary>
public class HttpResponseMessageWrapper
{
    internal HttpResponseMessageWrapper(HttpStatusCode statusCode, string reasonPhrase)
    {
        StatusCode = statusCode;
        ReasonPhrase = reasonPhrase;
    }

    public HttpStatusCode StatusCode { get; }

    public string ReasonPhrase { get; }
}
