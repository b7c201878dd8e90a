using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Butler.Bot.Tests.Benchmarks;

/// <summary>A fixed number of connections, each posting its next message as soon as the last one is answered.</summary>
internal static class Load
{
    /// <param name="text">What connection c says in its n-th turn.</param>
    /// <param name="talk">Which conversation that belongs to.</param>
    public static async Task<LoadResult> RunAsync(
        Uri address, int connections, TimeSpan length, Func<int, int, string> talk, Func<int, int, string> text, CancellationToken cancellationToken)
    {
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = connections, PooledConnectionIdleTimeout = TimeSpan.FromMinutes(5) };
        using var client = new HttpClient(handler) { BaseAddress = address, DefaultRequestVersion = HttpVersion.Version11 };
        var latencies = new ConcurrentBag<List<double>>();
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(async connection =>
        {
            var mine = new List<double>();
            for (var turn = 0; Stopwatch.GetElapsedTime(started) < length; turn++)
            {
                var at = Stopwatch.GetTimestamp();
                await SayAsync(client, talk(connection, turn), $"{connection}-{turn}-{at}", text(connection, turn), cancellationToken);
                mine.Add(Stopwatch.GetElapsedTime(at).TotalMilliseconds);
            }

            latencies.Add(mine);
        }));
        var elapsed = Stopwatch.GetElapsedTime(started);
        var all = latencies.SelectMany(l => l).Order().ToList();
        return new LoadResult(all.Count / elapsed.TotalSeconds, At(all, 0.5), At(all, 0.99), all[^1], all.Count);
    }

    /// <summary>One message with expectReplies; throws unless exactly one reply comes back.</summary>
    public static async Task<string> SayAsync(HttpClient client, string talk, string id, string text, CancellationToken cancellationToken)
    {
        var body = $$"""
            {"type":"message","id":"{{id}}","channelId":"emulator","deliveryMode":"expectReplies","text":"{{text}}","locale":"zh-CN","from":{"id":"{{talk}}"},"recipient":{"id":"butler"},"conversation":{"id":"{{talk}}"} }
            """;
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        using var response = await client.PostAsync(new Uri("/api/messages", UriKind.Relative), content, cancellationToken);
        var answer = await response.Content.ReadAsStringAsync(cancellationToken);
        Assert.True(response.IsSuccessStatusCode && answer.Contains("\"text\"", StringComparison.Ordinal), $"{(int)response.StatusCode}: {answer}");
        return answer;
    }

    private static double At(List<double> sorted, double quantile) => sorted[(int)Math.Min(sorted.Count - 1, sorted.Count * quantile)];
}

internal sealed record LoadResult(double PerSecond, double MedianMs, double P99Ms, double MaxMs, int Count);
