#nullable disable

namespace Microsoft.Bot.Connector;

/// <summary>Ids of channels as they stand in an activity's channelId.</summary>
public static class Channels
{
    public const string Directline = "directline";
    public const string Emulator = "emulator";
    public const string Msteams = "msteams";
    public const string Test = "test";
    public const string Webchat = "webchat";
}
