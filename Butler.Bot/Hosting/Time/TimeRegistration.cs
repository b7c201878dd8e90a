using System.Globalization;
using Butler.Bot.Hosting.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Hosting.Time;

public static class TimeRegistration
{
    private const string ZoneSetting = "Community:TimeZone";
    private const string NowSetting = "Clock:Now";

    public static void AddCommunityTime(this WebApplicationBuilder builder)
    {
        var zoneName = builder.Configuration[ZoneSetting] ?? "Asia/Shanghai";
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(zoneName, out var zone))
            throw new SettingException(ZoneSetting, $"'{zoneName}' is not a time zone of this machine; use an IANA name such as Asia/Shanghai");

        var clock = new BusinessClock(TimeProvider.System);
        if (builder.Configuration[NowSetting] is { Length: > 0 } now)
            clock.SetTo(ParseNow(now, builder.Environment));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(clock);
        builder.Services.AddSingleton(new CommunityTime(clock, zone));
    }

    /// <summary>On a database that has already seen a later instant, business time goes on from that: history never runs backwards.</summary>
    public static async Task ContinueClockAsync(this WebApplication app, CancellationToken cancellationToken = default)
    {
        if (app.Configuration[NowSetting] is not { Length: > 0 })
            return;
        await using var db = app.Services.GetRequiredService<IHostStore>().Open();
        var latest = await db.Messages.MaxAsync(m => (DateTimeOffset?)m.At, cancellationToken);
        var clock = app.Services.GetRequiredService<BusinessClock>();
        if (latest > clock.GetUtcNow())
            clock.SetTo(latest.Value);
    }

    private static DateTimeOffset ParseNow(string text, IHostEnvironment environment)
    {
        if (!environment.IsDevelopment())
            throw new SettingException(NowSetting, "works in the Development environment only");
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var now))
            throw new SettingException(NowSetting, $"'{text}' is not an instant such as 2026-11-24T10:00:00+08:00");
        return now;
    }
}
