using Garnet;
using Garnet.server;

namespace Butler.Bot.Hosting.Redis;

/// <summary>
/// A Redis server inside this process (Garnet), on a unix socket in a folder only this user can enter, so that several
/// hosts on one machine do not disturb each other. It forgets everything at the end: it only holds what may be forgotten.
/// </summary>
internal sealed class EmbeddedRedis : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("butler-redis-").FullName;
    private readonly GarnetServer _server;

    public EmbeddedRedis()
    {
        Socket = Path.Combine(_folder, "redis.sock");
        _server = new GarnetServer(new GarnetServerOptions
        {
            EndPoints = [new System.Net.Sockets.UnixDomainSocketEndPoint(Socket)],
            UnixSocketPath = Socket,
            UnixSocketPermission = UnixFileMode.UserRead | UnixFileMode.UserWrite,
            // The native device kills the host on machines without libaio.
            DeviceType = Tsavorite.core.DeviceType.RandomAccess,
            LogMemorySize = "16m",
            PageSize = "1m",
            IndexMemorySize = "1m",
            CheckpointDir = _folder,
            QuietMode = true,
        });
        _server.Start();
    }

    public string Socket { get; }

    public void Dispose()
    {
        _server.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
