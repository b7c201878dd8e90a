using Butler.Bot.Care;
using Butler.Bot.Hosting.Redis;
using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Promises;
using Butler.Bot.Turns;
using Butler.Skills.Handoffs;
using Butler.Skills.Orders.Promises;
using Butler.Skills.ServiceLevels;
using Butler.Skills.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Butler.Bot.Tests.Promises.Month;

/// <summary>One host's watch over the clocks, on a time that is set by hand; its rounds are gone by hand too.</summary>
internal sealed class Replica : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Replica(WebApplication app) => _app = app;

    public PromiseRounds Rounds => _app.Services.GetRequiredService<PromiseRounds>();
    public CareReports Reports => new(_app.Services.GetRequiredService<IButlerStore>(), Transactions, _app.Services.GetRequiredService<CommunityTime>());
    public Transactions Transactions => _app.Services.GetRequiredService<Transactions>();

    public static async Task<Replica> StartAsync(string connection, TimeProvider time)
    {
        var builder = WebApplication.CreateSlimBuilder(["--ConnectionStrings:Butler", connection]);
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.AddCommunityTime();
        var clock = new BusinessClock(time);
        builder.Services.AddSingleton(clock);
        builder.Services.AddSingleton(new CommunityTime(clock, TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai")));
        builder.AddStorage();
        builder.AddRedis();
        builder.Services.AddTurns();
        builder.Services.AddPromises();
        builder.Services.AddHandoffs();
        builder.Services.AddSingleton<IPromiseSubject, OrderPromises>();
        var app = builder.Build();
        await app.UpdateSchemaAsync();
        return new Replica(app);
    }

    public ButlerDb Open() => _app.Services.GetRequiredService<IButlerStore>().Open();

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
