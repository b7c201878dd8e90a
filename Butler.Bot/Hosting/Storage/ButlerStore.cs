using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Hosting.Storage;

internal sealed class ButlerStore<TDb>(IDbContextFactory<TDb> contexts) : IButlerStore, IHostStore
    where TDb : HostDb
{
    public ButlerDb Open() => Take();

    HostDb IHostStore.Open() => Take();

    private TDb Take()
    {
        var db = contexts.CreateDbContext();
        db.Connect();
        return db;
    }
}
