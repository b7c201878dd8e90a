using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Butler.Bot.Channels.BotFramework;
using Butler.Bot.Channels.DirectLine;
using Butler.Bot.Channels.DirectLine.Page;
using Butler.Bot.Hosting.Demo;
using Butler.Bot.Hosting.RateLimits;
using Butler.Bot.Hosting.Redis;
using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Hosting.Tokens;
using Butler.Bot.Hosting.Uploads;
using Butler.Bot.Tests.Servers;
using Butler.Bot.Tests.Turns;
using Butler.Bot.Turns;
using Butler.Skills.Dialogue;
using Butler.Skills.Households;
using Butler.Skills.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Butler.Bot.Tests.Channels.DirectLine;

/// <summary>Direct Line on Kestrel with a real database, a scripted dialogue and three households.</summary>
internal sealed class DirectLineHost : IAsyncDisposable
{
    public const string Secret = "a-secret-of-the-property-app";

    private readonly WebApplication _app;
    private readonly DirectoryInfo? _folder;

    private DirectLineHost(WebApplication app, DirectoryInfo? folder, ScriptedDialogue dialogue)
    {
        (_app, _folder, Dialogue) = (app, folder, dialogue);
        Http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public ScriptedDialogue Dialogue { get; }
    public HttpClient Http { get; }

    public static Task<DirectLineHost> StartAsync(string? connection = null, string? redis = null, params string[] settings) => StartAsync(_ => { }, connection, redis, settings);

    public static async Task<DirectLineHost> StartAsync(Action<IServiceCollection> configure, string? connection = null, string? redis = null, params string[] settings)
    {
        var folder = connection is null ? Directory.CreateTempSubdirectory("butler-test-") : null;
        connection ??= $"Data Source={Path.Combine(folder!.FullName, "butler.db")}";
        var builder = WebApplication.CreateSlimBuilder([
            "--environment", "Testing", "--contentRoot", Sources.Host, "--urls", "http://127.0.0.1:0",
            "--ConnectionStrings:Butler", connection, "--ConnectionStrings:Redis", redis ?? "",
            "--Demo:Enabled", "true", "--DirectLine:Secret", Secret, "--Community:Name", "锦澜花园", "--Community:NameEn", "Jinlan Garden",
            "--RateLimits:Enabled", "false", "--Turns:Rehearsal", "false", .. settings]);
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
        builder.AddCommunityTime();
        builder.AddStorage();
        builder.AddTokens();
        builder.AddRedis();
        builder.AddRateLimits();
        builder.AddUploads();
        builder.Services.AddProblemDetails();
        builder.Services.AddTurns();
        builder.AddBotFramework();
        builder.AddDirectLine();
        builder.AddResidentPage();
        builder.AddDemoData();
        var dialogue = new ScriptedDialogue();
        builder.Services.AddSingleton<IButlerDialogue>(dialogue);
        builder.Services.AddSingleton<IArrivalRule>(new FireRule());
        configure(builder.Services);
        var app = builder.Build();
        await app.UpdateSchemaAsync();
        await SeedAsync(app);
        app.MapUploads();
        app.MapDirectLine();
        app.MapResidentPage();
        await app.StartAsync();
        return new DirectLineHost(app, folder, dialogue);
    }

    /// <summary>Messages are limited by a clock that stands still: however slow the machine is, all of them fall into one window.</summary>
    public static void InOneWindow(IServiceCollection services) => services.AddSingleton(provider => new MessageLimit(
        provider.GetRequiredService<RateLimitOptions>(), provider.GetRequiredService<RedisConnection>(), new FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 2, 0, 3, TimeSpan.Zero))));

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    public ButlerDb Open() => Get<IButlerStore>().Open();

    /// <summary>Sends JSON (or nothing) and gives the status with the body.</summary>
    public async Task<(int Status, JsonNode? Body)> CallAsync(HttpMethod method, string path, object? body, string? token, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
            request.Content = body as HttpContent ?? JsonContent.Create(body);
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await Http.SendAsync(request, cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        return ((int)response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }

    /// <summary>A resident's conversation, started as Web Chat does it.</summary>
    public async Task<DirectLineClient> StartConversationAsync(string household, CancellationToken cancellationToken, string locale = "zh-CN")
    {
        var (status, generated) = await CallAsync(HttpMethod.Post, "/v3/directline/tokens/generate", new { user = new { id = household } }, token: null, cancellationToken);
        Assert.Equal(200, status);
        (status, var started) = await CallAsync(HttpMethod.Post, "/v3/directline/conversations", new { locale }, (string?)generated!["token"], cancellationToken);
        Assert.Equal(201, status);
        return new DirectLineClient(this, household, (string)started!["conversationId"]!, (string)started["token"]!, (string)started["streamUrl"]!);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder?.Delete(recursive: true);
    }

    private static async Task SeedAsync(WebApplication app)
    {
        await using var db = app.Services.GetRequiredService<IButlerStore>().Open();
        if (await db.Households.AnyAsync())
            return;
        db.Staff.Add(new StaffMember("manager-a", "周雅", "0600-5550101", StaffRole.Manager));
        foreach (var (id, room, name) in new[] { ("demo-001", "1栋101", "陈静"), ("demo-017", "2栋503", "王磊"), ("real-001", "9栋901", "李真") })
        {
            db.Households.Add(new Household(id, room, "一组团", "manager-a", specialOwner: false));
            db.Residents.Add(new Resident(id + "-r1", id, name, null));
        }

        await db.SaveChangesAsync();
    }
}
