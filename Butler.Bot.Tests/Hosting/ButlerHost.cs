using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Butler.Bot.Tests.Turns;
using Butler.Skills.Dialogue;
using Butler.Skills.Storage;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Butler.Bot.Tests.Hosting;

/// <summary>
/// The whole host as it starts, in Development with demo data, on a SQLite file of its own, its business clock set to a
/// Tuesday morning. Settings given here win over these; <c>dialogue</c> stands in for the butler's own.
/// </summary>
public class ButlerHost : WebApplicationFactory<Program>
{
    public const string Password = "a password for tests";

    /// <summary>Where business time starts.</summary>
    public static readonly DateTimeOffset Morning = new(2026, 11, 24, 10, 0, 0, TimeSpan.FromHours(8));

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("butler-test-");
    private readonly Dictionary<string, string?> _settings;
    private readonly IButlerDialogue? _dialogue;

    public ButlerHost(IReadOnlyDictionary<string, string?>? settings = null, IButlerDialogue? dialogue = null)
    {
        _dialogue = dialogue;
        _settings = new Dictionary<string, string?>
        {
            ["ConnectionStrings:Butler"] = $"Data Source={Path.Combine(_folder.FullName, "butler.db")}",
            ["Clock:Now"] = Morning.ToString("O"),
            ["Demo:Password"] = Password,
            ["Turns:Rehearsal"] = "false",
            ["Logging:LogLevel:Default"] = "Warning",
            ["Logging:LogLevel:Microsoft.Hosting.Lifetime"] = "Warning",
        };
        foreach (var (name, value) in settings ?? new Dictionary<string, string?>())
            _settings[name] = value;
    }

    /// <summary>Background services that are left out, where a test does their work itself at the moment it chooses.</summary>
    public IReadOnlyList<Type> Without { get; init; } = [];

    /// <summary>Changes the services after all others have been registered.</summary>
    public Action<IServiceCollection> Configure { get; init; } = _ => { };

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public ButlerDb Open() => Get<IButlerStore>().Open();

    /// <summary>Sends JSON, ready-made content or nothing, and gives the status with the body.</summary>
    public async Task<(int Status, JsonNode? Body)> CallAsync(HttpMethod method, string path, object? body, string? token, CancellationToken cancellationToken)
    {
        using var http = CreateClient();
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
            request.Content = body as HttpContent ?? JsonContent.Create(body);
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await http.SendAsync(request, cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        return ((int)response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }

    /// <summary>A staff token for one of the demo sign-ins.</summary>
    public async Task<string> SignInAsync(string user, CancellationToken cancellationToken)
    {
        var (status, body) = await CallAsync(HttpMethod.Post, "/api/v1/sign-in", new { user, password = _settings["Demo:Password"] }, null, cancellationToken);
        Assert.Equal(200, status);
        return (string)body!["token"]!;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (_folder.Exists)
            _folder.Delete(recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (name, value) in _settings)
            builder.UseSetting(name, value);
        builder.ConfigureTestServices(services =>
        {
            foreach (var left in services.Where(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType is { } type && Without.Contains(type)).ToList())
                services.Remove(left);
            if (_dialogue is not null)
                services.AddSingleton(_dialogue);
            else
                services.TryAddSingleton<IButlerDialogue>(new ScriptedDialogue());
            Configure(services);
        });
    }
}
