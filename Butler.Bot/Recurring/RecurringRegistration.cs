namespace Butler.Bot.Recurring;

public static class RecurringRegistration
{
    public static void AddRecurring(this IServiceCollection services)
    {
        services.AddSingleton<RecurringService>();
        services.AddHostedService(provider => provider.GetRequiredService<RecurringService>());
    }
}
