namespace Butler.Bot.Channels.DirectLine;

internal static class Origin
{
    /// <summary>Where the client reaches this host; its files are addressed from there.</summary>
    public static string Of(HttpRequest request) => $"{request.Scheme}://{request.Host}{request.PathBase}";
}
