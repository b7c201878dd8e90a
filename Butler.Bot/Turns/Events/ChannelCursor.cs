namespace Butler.Bot.Turns.Events;

/// <summary>How far this host has read a channel that is read like a list.</summary>
public sealed class ChannelCursor
{
    private ChannelCursor() { }

    public ChannelCursor(string name, string value) => (Name, Value) = (name, value);

    public string Name { get; private set; } = "";
    public string Value { get; private set; } = "";
}
