using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Hosting.Storage;

internal sealed class ButlerStore<TDb>(IDbContextFactory<TDb> contexts) : IButlerStore, IHostStore
    where TDb : HostDb
{
    public ButlerDb Open() => contexts.CreateDbContext();

    HostDb IHostStore.Open() => contexts.CreateDbContext();
}
