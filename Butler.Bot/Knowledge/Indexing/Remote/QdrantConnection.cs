using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Butler.Bot.Hosting.VenueIndex;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Net.Client;
using Grpc.Net.Client.Configuration;
using Qdrant.Client.Grpc;

namespace Butler.Bot.Knowledge.Indexing.Remote;

/// <summary>The two services of Qdrant that are used. What is unavailable for a moment is asked again.</summary>
internal sealed class QdrantConnection : IDisposable
{
    private const int Attempts = 3;
    private readonly GrpcChannel _channel;

    public QdrantConnection(QdrantOptions options)
    {
        Patience = options.Patience;
        _channel = GrpcChannel.ForAddress(options.Endpoint, new GrpcChannelOptions
        {
            HttpHandler = options.Authority is { } authority ? Trusting(authority) : null,
            DisposeHttpClient = options.Authority is not null,
            ServiceConfig = new ServiceConfig
            {
                MethodConfigs =
                {
                    new MethodConfig
                    {
                        Names = { MethodName.Default },
                        RetryPolicy = new RetryPolicy
                        {
                            MaxAttempts = Attempts, InitialBackoff = TimeSpan.FromMilliseconds(50), MaxBackoff = TimeSpan.FromSeconds(1), BackoffMultiplier = 3,
                            RetryableStatusCodes = { StatusCode.Unavailable },
                        },
                    },
                },
            },
        });
        var invoker = options.ApiKey is { } key
            ? _channel.Intercept(headers =>
            {
                headers.Add("api-key", key);
                return headers;
            })
            : _channel.CreateCallInvoker();
        (Collections, Points) = (new Collections.CollectionsClient(invoker), new Points.PointsClient(invoker));
    }

    /// <summary>How long a question waits.</summary>
    public TimeSpan Patience { get; }

    public Collections.CollectionsClient Collections { get; }

    public Points.PointsClient Points { get; }

    public void Dispose() => _channel.Dispose();

    // Only what this one has signed, for the name in the address; the machine's own authorities count for nothing here.
    private static SocketsHttpHandler Trusting(X509Certificate2 authority)
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.Add(authority);
        return new SocketsHttpHandler { EnableMultipleHttp2Connections = true, SslOptions = new SslClientAuthenticationOptions { CertificateChainPolicy = policy } };
    }
}
