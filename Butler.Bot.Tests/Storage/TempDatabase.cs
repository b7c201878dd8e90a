using Butler.Bot.Hosting.Storage;
using Butler.Skills.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Butler.Bot.Tests.Storage;

/// <summary>A real SQLite file with the product's schema and settings, gone at the end of the test.</summary>
internal sealed class TempDatabase : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("butler-test-");
    private WebApplication? _app;

    public async Task CreateAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(["--ConnectionStrings:Butler", $"Data Source={Path.Combine(_folder.FullName, "butler.db")}"]);
        builder.AddStorage();
        _app = builder.Build();
        await using var db = Open();
        await db.Database.EnsureCreatedAsync();
    }

    public ButlerDb Open() => _app!.Services.GetRequiredService<IButlerStore>().Open();

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
            await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
