namespace Butler.Bot.Hosting.Redis;

public static class RedisRegistration
{
    public static void AddRedis(this WebApplicationBuilder builder)
    {
        var connection = builder.Configuration.GetConnectionString("Redis");
        if (!string.IsNullOrWhiteSpace(connection))
            Check(connection);
        builder.Services.AddSingleton(new RedisOptions(connection));
        builder.Services.AddSingleton<RedisConnection>();
        builder.Services.AddSingleton<RedisBroadcast>();
        builder.Services.AddHostedService(provider => provider.GetRequiredService<RedisBroadcast>());
    }

    private static void Check(string connection)
    {
        try
        {
            if (StackExchange.Redis.ConfigurationOptions.Parse(connection).EndPoints.Count > 0)
                return;
        }
        catch (ArgumentException failure)
        {
            throw new SettingException("ConnectionStrings:Redis", failure.Message.TrimEnd('.'));
        }

        throw new SettingException("ConnectionStrings:Redis", "names no server; use host:port, or leave it empty for the embedded server");
    }
}
