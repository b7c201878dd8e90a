using Butler.Bot.Turns.Contacts;
using Butler.Bot.Turns.Events;
using Butler.Bot.Turns.StaffNotices;
using Butler.Bot.Turns.Typing;

namespace Butler.Bot.Turns;

public static class TurnsRegistration
{
    public static void AddTurns(this IServiceCollection services)
    {
        services.AddOptions<TurnOptions>().BindConfiguration("Turns")
            .Validate(o => o.Patience >= TimeSpan.Zero && o.Patience <= TimeSpan.FromMinutes(1), "Turns:Patience must lie between 0 and 00:01:00.")
            .Validate(o => o.Longest >= TimeSpan.FromSeconds(1) && o.Longest <= TimeSpan.FromMinutes(10), "Turns:Longest must lie between 00:00:01 and 00:10:00.")
            .ValidateOnStart();
        services.AddSingleton<ContactArrival>();
        services.AddSingleton<ContactBook>();
        services.AddSingleton<CardDesk>();
        services.AddSingleton<ChannelEvents>();
        services.AddSingleton<ChannelCursors>();
        services.AddSingleton<StaffNoticeDesk>();
        services.AddHostedService<StaffNoticeWatch>();
        services.AddSingleton<Inbox>();
        services.AddSingleton<InLineAnswers>();
        services.AddSingleton<OtherChannels>();
        services.AddSingleton<FailingTurns>();
        services.AddSingleton<TurnLanes>();
        services.AddHostedService(provider => provider.GetRequiredService<TurnLanes>());
        services.AddSingleton<TurnRunner>();
        services.AddSingleton<TurnMeters>();
        services.AddSingleton<LiveEvents>();
        services.AddSingleton<TypingSigns>();
        services.AddSingleton<TypingRelay>();
        services.AddHostedService(provider => provider.GetRequiredService<TypingRelay>());
        services.AddSingleton<ITurnLocks, RedisTurnLocks>();
        services.AddSingleton<Outbox>();
        services.AddHostedService(provider => provider.GetRequiredService<Outbox>());
        services.AddSingleton<Delivery>();
        services.AddHostedService(provider => provider.GetRequiredService<Delivery>());
        services.AddHostedService<Sweep>();
        services.AddHostedService<Rehearsal>();
        services.AddSingleton<Openings>();
        services.AddSingleton<Transcript>();
        services.AddSingleton<Receptions>();
        services.AddHostedService(provider => provider.GetRequiredService<Receptions>());
    }
}
