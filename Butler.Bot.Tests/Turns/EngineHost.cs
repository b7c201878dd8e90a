using Butler.Bot.Hosting.Redis;
using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Turns;
using Butler.Skills.Conversations;
using Butler.Skills.Dialogue;
using Butler.Skills.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Butler.Bot.Tests.Turns;

/// <summary>The turn engine on a real database and a scripted dialogue, without channels or HTTP.</summary>
internal sealed class EngineHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly DirectoryInfo? _folder;

    private EngineHost(WebApplication app, DirectoryInfo? folder, ScriptedDialogue dialogue, RecordingChannel channel) =>
        (_app, _folder, Dialogue, Channel) = (app, folder, dialogue, channel);

    public ScriptedDialogue Dialogue { get; }
    public RecordingChannel Channel { get; }
    public Inbox Inbox => Get<Inbox>();
    public TurnLanes Lanes => Get<TurnLanes>();
    public Transactions Transactions => Get<Transactions>();

    public static async Task<EngineHost> StartAsync(string? connection = null, string? redis = null, Action<IServiceCollection>? configure = null)
    {
        var folder = connection is null ? Directory.CreateTempSubdirectory("butler-test-") : null;
        connection ??= $"Data Source={Path.Combine(folder!.FullName, "butler.db")}";
        var builder = WebApplication.CreateSlimBuilder(["--ConnectionStrings:Butler", connection, "--ConnectionStrings:Redis", redis ?? "", "--Turns:Patience", "00:01:00", "--Turns:Rehearsal", "false", "--urls", "http://127.0.0.1:0"]);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.AddCommunityTime();
        builder.AddStorage();
        builder.AddRedis();
        builder.Services.AddTurns();
        configure?.Invoke(builder.Services);
        var dialogue = new ScriptedDialogue();
        var channel = new RecordingChannel();
        builder.Services.AddSingleton<IButlerDialogue>(dialogue);
        builder.Services.AddSingleton<IOutboundChannel>(channel);
        var app = builder.Build();
        await app.UpdateSchemaAsync();
        await app.StartAsync();
        return new EngineHost(app, folder, dialogue, channel);
    }

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    public ButlerDb Open() => Get<IButlerStore>().Open();

    public async Task<IReadOnlyList<Message>> MessagesAsync(string conversationId, CancellationToken cancellationToken)
    {
        await using var db = Open();
        return await db.Messages.AsNoTracking().Where(m => m.ConversationId == conversationId).OrderBy(m => m.Seq).ToListAsync(cancellationToken);
    }

    /// <summary>Waits for something that other tasks bring about; fails with the description after three minutes, for the machine may be busy.</summary>
    public static async Task UntilAsync(Func<Task<bool>> condition, string what, CancellationToken cancellationToken)
    {
        for (var waited = 0; waited < 180_000; waited += 20)
        {
            if (await condition())
                return;
            await Task.Delay(20, cancellationToken);
        }

        Assert.Fail($"Waited three minutes for: {what}");
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder?.Delete(recursive: true);
    }
}
