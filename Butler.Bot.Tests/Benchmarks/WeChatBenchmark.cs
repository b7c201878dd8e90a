using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Butler.Bot.Tests.Channels.WeChat;
using Butler.Bot.Tests.Channels.WeChat.Simulation;
using Butler.Bot.Tests.Hosting;
using Butler.Bot.Tests.Servers;
using Butler.Bot.Tests.Turns;
using Butler.Bot.Weixin;
using Butler.Skills.Dialogue;

namespace Butler.Bot.Tests.Benchmarks;

/// <summary>
/// How long the platform waits for the response to a message, at a hundred messages a second from as many people: with
/// answers that are ready at once (the local model, SQLite with full durability, a process of its own), and while the
/// butler thinks up to twenty seconds.
/// </summary>
public sealed class WeChatBenchmark
{
    private const string File = "wechat.md";
    private const string Title = "Responses to WeChat at a hundred messages a second";
    private const string Command = "dotnet run -c Release --project Butler.Bot.Tests -- -explicit only -class \"*WeChatBenchmark\"";
    private const string Header = "| butler | messages | answered in the response | median ms | p99 ms | longest ms | same request refused at the door, p99 ms | ratio |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n";

    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(10);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact(Explicit = true)]
    public async Task Ready()
    {
        await using var platform = await FakePlatform.StartAsync();
        var folder = Directory.CreateTempSubdirectory("butler-wechat-");
        await using var host = HostProcess.Start(new Dictionary<string, string>
        {
            ["ConnectionStrings__Butler"] = $"Data Source={Path.Combine(folder.FullName, "butler.db")}",
            ["Demo__Password"] = "benchmark-password", ["RateLimits__Enabled"] = "false", ["Logging__LogLevel__Default"] = "Error",
            ["WeChat__Id"] = WeChatHost.Account, ["WeChat__AppId"] = WeChatHost.AppId, ["WeChat__AppSecret"] = "not a secret", ["WeChat__Token"] = WeChatHost.Token, ["WeChat__Api"] = platform.Url.ToString(),
        });
        await host.ListeningAsync(Stop);
        await MeasureAsync(host.Address, "ready at once (local model)");
    }

    [Fact(Explicit = true)]
    public async Task Thinking()
    {
        await using var platform = await FakePlatform.StartAsync();
        var dialogue = new ScriptedDialogue
        {
            Think = async (turn, stop) =>
            {
                await Task.Delay(Random.Shared.Next(0, 20_000), stop);
                return new ButlerReply($"回:{turn.Text}");
            },
        };
        await using var host = WeChatHost.Create(platform, dialogue, TimeSpan.FromSeconds(4.5), ("RateLimits:Enabled", "false"), ("Demo:Enabled", "false"));
        host.UseKestrel(0);
        host.StartServer();
        await MeasureAsync(host.ClientOptions.BaseAddress, "thinks 0 to 20 s (scripted, in the same process)");
    }

    private static async Task MeasureAsync(Uri address, string name)
    {
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = 4000, PooledConnectionIdleTimeout = TimeSpan.FromMinutes(5) };
        using var http = new HttpClient(handler) { BaseAddress = address, Timeout = TimeSpan.FromSeconds(30) };
        await LoadAsync(http, Warming, "w", WeChatHost.Token);
        var refused = await LoadAsync(http, Length / 3, "r", "another token");
        var taken = await LoadAsync(http, Length, "o", WeChatHost.Token);
        Assert.All(refused, r => Assert.Equal(401, r.Status));
        Assert.All(taken, r => Assert.Equal(200, r.Status));
        var (median, p99, baseline) = (At(taken, 0.5), At(taken, 0.99), At(refused, 0.99));
        var row = string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {taken.Count} | {taken.Count(r => r.Answered)} | {median:F1} | {p99:F1} | {taken.Max(r => r.Ms):F1} | {baseline:F1} | {p99 / baseline:F1} |");
        TestContext.Current.TestOutputHelper?.WriteLine(row);
        await Results.WriteRowAsync(File, Title, Command, Header, row);
    }

    /// <summary>Each message at its time, whether or not those before it were answered.</summary>
    private static async Task<IReadOnlyCollection<Response>> LoadAsync(HttpClient http, TimeSpan length, string people, string token)
    {
        var responses = new ConcurrentBag<Response>();
        var sent = new List<Task>();
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < length / Pace; i++)
        {
            if (i * Pace - Stopwatch.GetElapsedTime(started) is { Ticks: > 0 } early)
                await Task.Delay(early, Stop);
            var number = i;
            sent.Add(Task.Run(async () => responses.Add(await SayAsync(http, $"{people}{number}", number, token)), Stop));
        }

        await Task.WhenAll(sent);
        return responses;
    }

    private static async Task<Response> SayAsync(HttpClient http, string openId, int number, string token)
    {
        using var content = new StringContent(new XmlText().Add("ToUserName", WeChatHost.Account).Add("FromUserName", openId).Add("CreateTime", 1_760_000_000)
            .Add("MsgType", "text").Add("Content", "附近有什么餐厅").Add("MsgId", number).ToString());
        var query = FakePhone.Signed(token);
        var at = Stopwatch.GetTimestamp();
        using var response = await http.PostAsync(new Uri($"/api/wechat?{query}", UriKind.Relative), content, Stop);
        var text = await response.Content.ReadAsStringAsync(Stop);
        return new Response((int)response.StatusCode, Stopwatch.GetElapsedTime(at).TotalMilliseconds, text.Contains("<Content>", StringComparison.Ordinal));
    }

    private static double At(IReadOnlyCollection<Response> responses, double quantile) => responses.Select(r => r.Ms).Order().ElementAt((int)Math.Min(responses.Count - 1, responses.Count * quantile));

    private sealed record Response(int Status, double Ms, bool Answered);
}
