using System.Net;
using System.Net.Sockets;

namespace Butler.Bot.Tests.Servers;

/// <summary>A port for a server that starts later, and perhaps again after a crash.</summary>
internal static class FreePort
{
    // Below the ports that the system gives to whoever asks for any or calls out: those may be somebody else's before the server starts.
    private const int First = 20_000;
    private const int Count = 10_000;

    private static int _last = Random.Shared.Next(Count);

    public static int Take()
    {
        for (var tries = 0; tries < Count; tries++)
        {
            var port = First + (int)((uint)Interlocked.Increment(ref _last) % Count);
            if (IsFree(port))
                return port;
        }

        throw new InvalidOperationException($"None of the ports {First} to {First + Count - 1} is free.");
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
