using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Butler.Bot.Hosting;
using Butler.Bot.Hosting.VenueIndex;
using Butler.Skills.Venues.Search;
using Grpc.Core;
using Microsoft.Extensions.Configuration;

namespace Butler.Bot.Tests.Knowledge.Qdrant;

/// <summary>Qdrant behind TLS with a certificate that only the settings know, and an api-key.</summary>
public sealed class QdrantTlsTests : IDisposable
{
    private readonly X509Certificate2 _certificate = SelfSigned("localhost");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _certificate.Dispose();

    [Fact]
    public async Task Https_CertificateFromTheSettings_IsTrustedAndTheKeyIsSent()
    {
        await using var server = await QdrantServer.StartAsync(Stop, "a key", _certificate);
        var venues = SyntheticVenues.Make(40);
        using var host = new QdrantHost(Named(server), apiKey: "a key", authority: Read(Pem(_certificate)).Authority);

        var (knowledge, report) = await host.IndexAsync(venues, Stop);
        var hits = await knowledge.Index.SearchAsync(new IndexQuery(venues[7].Name, 3), Stop);

        Assert.Equal("https", server.Address.Scheme);
        Assert.Equal(40, report.Written);
        Assert.Contains(hits, h => h.Id == venues[7].Id);
        Assert.Contains(server.Received, r => r.Method == "Points/Query");
    }

    [Fact]
    public async Task Https_CertificateNobodyVouchesFor_IsNotTrusted()
    {
        await using var server = await QdrantServer.StartAsync(Stop, "a key", _certificate);
        using var another = SelfSigned("localhost");
        using var unaware = new QdrantHost(Named(server), apiKey: "a key");
        using var mistaken = new QdrantHost(Named(server), apiKey: "a key", authority: another);

        await Assert.ThrowsAsync<RpcException>(() => unaware.IndexAsync(SyntheticVenues.Make(3), Stop));
        await Assert.ThrowsAsync<RpcException>(() => mistaken.IndexAsync(SyntheticVenues.Make(3), Stop));

        Assert.Empty(server.Received);
    }

    [Fact]
    public async Task Https_CertificateOfAnotherName_IsNotTrusted()
    {
        using var elsewhere = SelfSigned("qdrant.example");
        await using var server = await QdrantServer.StartAsync(Stop, certificate: elsewhere);
        using var host = new QdrantHost(Named(server), authority: elsewhere);

        await Assert.ThrowsAsync<RpcException>(() => host.IndexAsync(SyntheticVenues.Make(3), Stop));

        Assert.Empty(server.Received);
    }

    [Fact]
    public async Task Https_WrongKey_IsRefused()
    {
        await using var server = await QdrantServer.StartAsync(Stop, "a key", _certificate);
        using var host = new QdrantHost(Named(server), apiKey: "another key", authority: _certificate);

        Assert.Equal(StatusCode.Unauthenticated, (await Assert.ThrowsAsync<RpcException>(() => host.IndexAsync(SyntheticVenues.Make(3), Stop))).StatusCode);
    }

    [Theory]
    [InlineData("https://localhost:6334", "no such file.pem", "Qdrant:Certificate")]
    [InlineData("http://localhost:6334", "any.pem", "Qdrant:Endpoint")]
    public void Settings_ThatCannotBe_AreNamed(string endpoint, string certificate, string setting)
        => Assert.Equal(setting, Assert.Throws<SettingException>(() => QdrantOptions.Read(Settings(endpoint, certificate))).Setting);

    private static QdrantOptions Read(string pem)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, pem);
            return QdrantOptions.Read(Settings("https://localhost:6334", path))!;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static IConfiguration Settings(string endpoint, string certificate)
        => new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Qdrant:Endpoint"] = endpoint, ["Qdrant:Certificate"] = certificate }).Build();

    private static Uri Named(QdrantServer server) => new($"https://localhost:{server.Address.Port}");

    private static string Pem(X509Certificate2 certificate) => certificate.ExportCertificatePem();

    private static X509Certificate2 SelfSigned(string name)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        using var made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        // Kestrel wants the key from a store, not one that lives with this object.
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), password: null);
    }
}
