namespace Microsoft.Bot.Builder;

internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Debug, "Sent {Count} activities")]
    public static partial void ActivitiesSent(ILogger logger, int count);

    [LoggerMessage(2, LogLevel.Information, "Refused a request with {Status}")]
    public static partial void RequestRefused(ILogger logger, int status);
}
