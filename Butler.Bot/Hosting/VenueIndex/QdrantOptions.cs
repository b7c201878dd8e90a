using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Butler.Bot.Hosting.VenueIndex;

/// <summary>Where the venue index of a fleet is, checked at start.</summary>
/// <param name="Endpoint">Of the gRPC port, <c>http://host:6334</c>; https for TLS.</param>
/// <param name="ApiKey">Sent with every call; null when the server asks for none.</param>
internal sealed record QdrantOptions(Uri Endpoint, string? ApiKey)
{
    private const string Section = "Qdrant";

    /// <summary>The authority that signed the server's certificate, or the self-signed certificate itself; null for the machine's own trust.</summary>
    public X509Certificate2? Authority { get; init; }

    /// <summary>How long a question waits for Qdrant; then the memory answers.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMilliseconds(800);

    /// <summary>Null when no endpoint is set: then every host indexes in its own memory.</summary>
    /// <exception cref="SettingException">A setting is wrong; the message names it.</exception>
    public static QdrantOptions? Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        var (text, key, certificate) = (section["Endpoint"], section["ApiKey"], section["Certificate"]);
        if (string.IsNullOrWhiteSpace(text))
            return string.IsNullOrWhiteSpace(key) ? null : throw new SettingException($"{Section}:Endpoint", "is missing, though an ApiKey is set");
        if (!Uri.TryCreate(text, UriKind.Absolute, out var endpoint) || endpoint.Scheme is not ("http" or "https"))
            throw new SettingException($"{Section}:Endpoint", $"'{text}' is not an http(s) address such as http://localhost:6334");
        if (!string.IsNullOrWhiteSpace(key) && endpoint.Scheme == "http" && !endpoint.IsLoopback)
            throw new SettingException($"{Section}:Endpoint", "must be https when an ApiKey is set: in clear text the whole way could read the key");
        if (!string.IsNullOrWhiteSpace(certificate) && endpoint.Scheme == "http")
            throw new SettingException($"{Section}:Endpoint", "must be https when a Certificate is set");
        return new QdrantOptions(endpoint, string.IsNullOrWhiteSpace(key) ? null : key) { Authority = string.IsNullOrWhiteSpace(certificate) ? null : ReadCertificate(certificate) };
    }

    private static X509Certificate2 ReadCertificate(string path)
    {
        try
        {
            return X509CertificateLoader.LoadCertificateFromFile(path);
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new SettingException($"{Section}:Certificate", $"'{path}' is no certificate that can be read: {unreadable.Message}");
        }
    }
}
