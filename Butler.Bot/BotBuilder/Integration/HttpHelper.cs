#nullable disable

using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Activities as JSON: camelCase, nulls left out, instants in ISO 8601.</summary>
public static class HttpHelper
{
    /// <remarks>
    /// Stricter than the SDK's: a string property takes a JSON string only, text that looks like a date stays the text
    /// it was, "$type" and its kind mean nothing, and nothing may follow the value.
    /// </remarks>
    public static readonly JsonSerializerSettings BotMessageSerializerSettings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        Formatting = Formatting.None,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        DateParseHandling = DateParseHandling.None,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
        CheckAdditionalContent = true,
        MaxDepth = 64,
        ContractResolver = new WireContractResolver(),
    };

    // One for all threads: it is never changed after this, and its contracts are made once.
    public static readonly JsonSerializer BotMessageSerializer = JsonSerializer.Create(BotMessageSerializerSettings);

    /// <summary>Status and body of the response; 200 with nothing when there is none.</summary>
    public static Task WriteResponseAsync(HttpResponse response, InvokeResponse invokeResponse)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.StatusCode = invokeResponse?.Status ?? StatusCodes.Status200OK;
        return invokeResponse?.Body is { } body
            ? ActivityJson.WriteAsync(response, body, "application/json; charset=utf-8", response.HttpContext.RequestAborted)
            : Task.CompletedTask;
    }
}
