namespace Butler.Bot.Reminders;

public static class ReminderDeliveryRegistration
{
    /// <summary>Tells reminders at their time; needs the turns, whose outbox it goes through.</summary>
    public static void AddReminderDelivery(this IServiceCollection services)
    {
        services.AddSingleton<ReminderRounds>();
        services.AddHostedService<ReminderWatch>();
    }
}
