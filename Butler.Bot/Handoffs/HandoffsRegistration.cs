using Butler.Bot.Care;

namespace Butler.Bot.Handoffs;

public static class HandoffsRegistration
{
    /// <summary>Ends what nobody ends, and tells channels of it.</summary>
    public static void AddHandoffWatch(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<HandoffOptions>().BindConfiguration(HandoffOptions.Section)
            .Validate(o => o.ReturnAfterSilence >= TimeSpan.Zero, "Handoffs:ReturnAfterSilence is a time such as 04:00:00; zero for never")
            .Validate(o => o.GiveUpAfter >= TimeSpan.FromMinutes(25), "Handoffs:GiveUpAfter is at least 00:25:00, the whole chain of a response")
            .Validate(o => o.DeputyAfterIdle == TimeSpan.Zero || (o.DeputyAfterIdle >= TimeSpan.FromSeconds(1) && o.DeputyAfterIdle <= Presence.Kept), "Handoffs:DeputyAfterIdle is a time such as 00:10:00, at most 12:00:00; zero for never")
            .ValidateOnStart();
        builder.Services.AddSingleton<StaffElsewhere>();
        builder.Services.AddSingleton<RosterRounds>();
        builder.Services.AddHostedService<IdleManagers>();
        builder.Services.AddSingleton<HandoffRounds>();
        builder.Services.AddHostedService<HandoffWatch>();
        builder.Services.AddSingleton<HandoffTelling>();
        builder.Services.AddHostedService(provider => provider.GetRequiredService<HandoffTelling>());
    }
}
