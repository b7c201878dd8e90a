using Butler.Bot.Channels.BotFramework;
using Butler.Bot.Hosting.Redis;
using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Tests.Servers;
using Butler.Bot.Tests.Turns;
using Butler.Bot.Turns;
using Butler.Skills.Dialogue;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Butler.Bot.Tests.Benchmarks;

public sealed class EngineBenchmark(ITestOutputHelper output)
{
    [Fact(Explicit = true)]
    public async Task Engine()
    {
        var stop = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("butler-bench-");
        var port = FreePort.Take();
        var builder = WebApplication.CreateSlimBuilder(["--environment", "Development", "--ConnectionStrings:Butler", $"Data Source={folder.FullName}/b.db", "--urls", $"http://127.0.0.1:{port}"]);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.AddCommunityTime();
        builder.AddStorage();
        builder.AddRedis();
        builder.Services.AddTurns();
        builder.AddBotFramework();
        builder.Services.AddSingleton<IButlerDialogue>(new ScriptedDialogue());
        await using var app = builder.Build();
        await app.UpdateSchemaAsync(stop);
        app.MapBotFramework();
        await app.StartAsync(stop);
        await using var echo = await EchoHost.StartAsync(FreePort.Take());
        var echoAddress = new Uri(echo.Urls.First());
        var address = new Uri($"http://127.0.0.1:{port}");
        for (var i = 0; i < 4; i++)
        {
            var e = await Load.RunAsync(echoAddress, 16, TimeSpan.FromSeconds(4), (c, n) => $"c{c}", (c, n) => "你好", stop);
            var b = await Load.RunAsync(address, 16, TimeSpan.FromSeconds(8), (c, n) => $"c{i}-{c}-{n / 20}", (c, n) => "你好", stop);
            output.WriteLine($"echo {e}");
            output.WriteLine($"butler {b}");
        }

        await app.StopAsync(stop);
    }
}
