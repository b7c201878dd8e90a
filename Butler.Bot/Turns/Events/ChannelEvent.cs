namespace Butler.Bot.Turns.Events;

/// <summary>
/// Something a channel reported that is no message: kept before it is acknowledged, each delivery key once. Also work
/// that follows from one (a picture to fetch), until it is done.
/// </summary>
public sealed class ChannelEvent
{
    private ChannelEvent() { }

    public ChannelEvent(string id, string channel, string account, string userId, string kind, string key, string body, DateTimeOffset at)
    {
        (Id, Channel, Account, UserId, Kind, DeliveryKey, Body, At) = (id, channel, account, userId, kind, key, body, at);
    }

    public string Id { get; private set; } = "";
    public string Channel { get; private set; } = "";
    public string Account { get; private set; } = "";
    public string UserId { get; private set; } = "";
    public string Kind { get; private set; } = "";
    public string DeliveryKey { get; private set; } = "";

    /// <summary>As JSON, in the words of the channel that wrote it.</summary>
    public string Body { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>System time of the next try of the work; null when there is none to do.</summary>
    public DateTimeOffset? DueAt { get; private set; }

    public int Attempts { get; private set; }

    public ChannelEvent Due(DateTimeOffset at)
    {
        DueAt = at;
        return this;
    }
}
