using Butler.Bot.Hosting.Redis;
using Butler.Bot.Hosting.Storage.Sqlite;

namespace Butler.Bot.Hosting;

internal static class StartBanner
{
    /// <summary>Tells the person at the console where to chat, where the interfaces are and where the data lies.</summary>
    public static void PrintWhereToChat(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        var address = app.Urls.FirstOrDefault()?.Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal);
        var database = app.Services.GetService<SqliteFile>()?.Path ?? "PostgreSQL";
        var redis = app.Services.GetRequiredService<RedisOptions>().Embedded ? "embedded" : "as configured";
        System.Console.Out.WriteLine($"""

              管家助手已就绪 · The butler is ready
              聊天 chat        {address}/
              工作台 console   {address}/manager
              接口 interfaces  {address}/openapi/v1.json   健康 health {address}/health/ready
              数据 data        {database}   Redis: {redis}

            """);
    });
}
