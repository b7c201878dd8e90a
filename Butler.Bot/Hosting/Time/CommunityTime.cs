namespace Butler.Bot.Hosting.Time;

/// <summary>Business time as the community's wall clock shows it. Every time that leaves the program goes through here.</summary>
public sealed class CommunityTime(BusinessClock clock, TimeZoneInfo zone)
{
    /// <summary>In whole milliseconds, as the database keeps it, so that what was just written reads the same again.</summary>
    public DateTimeOffset Now => TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds()), zone);

    /// <summary>A stored (UTC) instant in the community's offset.</summary>
    public DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, zone);

    public DateTimeOffset? Local(DateTimeOffset? instant) => instant is { } value ? Local(value) : null;

    /// <summary>The instant at which the community's clocks show this; in an hour that is skipped, the one after it.</summary>
    public DateTimeOffset FromWallClock(DateTime shown)
    {
        var wall = DateTime.SpecifyKind(shown, DateTimeKind.Unspecified);
        return new DateTimeOffset(wall, zone.GetUtcOffset(wall));
    }
}
