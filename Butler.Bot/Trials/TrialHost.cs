using Butler.Bot.Hosting;
using Butler.Bot.Hosting.CommandLine;
using Butler.Bot.Hosting.Demo;
using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Turns;
using Butler.Skills.Households;
using Butler.Skills.Storage;
using Butler.Skills.Venues;

namespace Butler.Bot.Trials;

/// <summary>
/// The whole butler from inbox to commit on a database of its own that is gone afterwards: to try it out and to measure it.
/// Every talk gets a household of its own there, so none knows of another.
/// </summary>
internal sealed class TrialHost : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly WebApplication _app;
    private int _households;

    private TrialHost(DirectoryInfo folder, WebApplication app) => (_folder, _app) = (folder, app);

    /// <param name="knowledge">Null for the configured folder.</param>
    public static async Task<TrialHost> StartAsync(string? knowledge, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("butler-trial-");
        var settings = new Dictionary<string, string?>
        {
            ["ConnectionStrings:Butler"] = $"Data Source={Path.Combine(folder.FullName, "butler.db")}",
            ["ConnectionStrings:Redis"] = "",
            // Whoever tries it says what time it is.
            ["Clock:Now"] = "",
        };
        if (knowledge is not null)
            settings["Knowledge:Folder"] = knowledge;
        var builder = CommandHost.CreateBuilder(settings);
        builder.AddButler();
        var host = new TrialHost(folder, builder.BuildChecked());
        await host._app.UpdateSchemaAsync(cancellationToken);
        await using var db = host.Open();
        db.Staff.AddRange(DemoStaff.All());
        await db.SaveChangesAsync(cancellationToken);
        return host;
    }

    public Inbox Inbox => _app.Services.GetRequiredService<Inbox>();

    public DateTimeOffset Now => _app.Services.GetRequiredService<CommunityTime>().Now;

    public VenueCatalog Venues => _app.Services.GetRequiredService<IVenueBook>().Venues.Catalog;

    public ButlerDb Open() => _app.Services.GetRequiredService<IButlerStore>().Open();

    /// <summary>A household of its own for each talk; one commit for all of them.</summary>
    public async Task<IReadOnlyList<TrialTalk>> OpenTalksAsync(IReadOnlyList<TalkOpening> openings, CancellationToken cancellationToken)
    {
        await using var db = Open();
        var talks = openings.Select(opening => TrialTalk.Open(this, db, opening, $"talk-{++_households:D5}")).ToList();
        await db.SaveChangesAsync(cancellationToken);
        return talks;
    }

    /// <summary>Business time runs on from here.</summary>
    public void SetClock(DateTimeOffset now) => _app.Services.GetRequiredService<BusinessClock>().SetTo(now);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
