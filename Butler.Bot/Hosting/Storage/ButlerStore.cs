using Butler.Skills.ServiceLevels.Policy;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Hosting.Storage;

internal sealed class ButlerStore<TDb>(IDbContextFactory<TDb> contexts, IPromiseBook promises) : IButlerStore, IHostStore
    where TDb : HostDb
{
    public ButlerDb Open() => Take();

    HostDb IHostStore.Open() => Take();

    private TDb Take()
    {
        var db = contexts.CreateDbContext();
        db.Connect();
        db.Promises = promises;
        return db;
    }
}
