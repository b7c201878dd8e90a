namespace Butler.Bot.Hosting.Time;

/// <summary>Business time as the community's wall clock shows it. Every time that leaves the program goes through here.</summary>
public sealed class CommunityTime(BusinessClock clock, TimeZoneInfo zone)
{
    public DateTimeOffset Now => TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone);

    /// <summary>A stored (UTC) instant in the community's offset.</summary>
    public DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, zone);

    public DateTimeOffset? Local(DateTimeOffset? instant) => instant is { } value ? Local(value) : null;
}
