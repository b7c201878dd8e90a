#nullable disable

using System.Net;

namespace Microsoft.Rest;

/// <summary>What is kept of a refused call; the SDK carries it in its exceptions under this name.</summary>
public class HttpResponseMessageWrapper
{
    internal HttpResponseMessageWrapper(HttpResponseMessage response)
    {
        StatusCode = response.StatusCode;
        ReasonPhrase = response.ReasonPhrase;
        Headers = response.Headers.ToDictionary(h => h.Key, h => h.Value, StringComparer.OrdinalIgnoreCase);
    }

    public IDictionary<string, IEnumerable<string>> Headers { get; }

    public HttpStatusCode StatusCode { get; }

    public string ReasonPhrase { get; }
}
