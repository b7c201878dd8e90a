namespace Butler.Bot.Hosting.VenueIndex;

/// <summary>Where the venue index of a fleet is, checked at start.</summary>
/// <param name="Endpoint">Of the gRPC port, <c>http://host:6334</c>; https for TLS.</param>
/// <param name="ApiKey">Sent with every call; null when the server asks for none.</param>
internal sealed record QdrantOptions(Uri Endpoint, string? ApiKey)
{
    private const string Section = "Qdrant";

    /// <summary>How long a question waits for Qdrant; then the memory answers.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMilliseconds(800);

    /// <summary>Null when no endpoint is set: then every host indexes in its own memory.</summary>
    /// <exception cref="SettingException">A setting is wrong; the message names it.</exception>
    public static QdrantOptions? Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        var (text, key) = (section["Endpoint"], section["ApiKey"]);
        if (string.IsNullOrWhiteSpace(text))
            return string.IsNullOrWhiteSpace(key) ? null : throw new SettingException($"{Section}:Endpoint", "is missing, though an ApiKey is set");
        if (!Uri.TryCreate(text, UriKind.Absolute, out var endpoint) || endpoint.Scheme is not ("http" or "https"))
            throw new SettingException($"{Section}:Endpoint", $"'{text}' is not an http(s) address such as http://localhost:6334");
        if (!string.IsNullOrWhiteSpace(key) && endpoint.Scheme == "http" && !endpoint.IsLoopback)
            throw new SettingException($"{Section}:Endpoint", "must be https when an ApiKey is set: in clear text the whole way could read the key");
        return new QdrantOptions(endpoint, string.IsNullOrWhiteSpace(key) ? null : key);
    }
}
