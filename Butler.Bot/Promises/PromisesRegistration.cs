using Butler.Skills.ServiceLevels;

namespace Butler.Bot.Promises;

public static class PromisesRegistration
{
    /// <summary>Watches the clocks of what orders and handoffs promise.</summary>
    public static void AddPromises(this IServiceCollection services)
    {
        services.AddServiceLevels();
        services.AddSingleton<PromiseMeters>();
        services.AddSingleton<PromiseRounds>();
        services.AddHostedService<PromiseWatch>();
    }
}
