using Butler.Bot.Channels.WeChat.Callbacks;
using Butler.Bot.Channels.WeChat.Replies;
using Butler.Bot.Weixin;

namespace Butler.Bot.Channels.WeChat;

/// <summary>The address the platform calls.</summary>
internal sealed partial class WeChatEndpoint(CallbackGate gate, WeChatInbound inbound, WeChatAnswering answering, TimeProvider systemTime, ILogger<WeChatEndpoint> logger)
{
    // Past the platform's five seconds: it has hung up and will deliver again.
    private static readonly TimeSpan HangUp = TimeSpan.FromSeconds(1);

    public static IResult Verify(CallbackGate gate, HttpRequest request)
    {
        var query = CallbackQuery.Of(request.Query);
        return gate.IsSigned(query) && query.Echo.Length is > 0 and < 256 ? Plain(query.Echo) : Refused();
    }

    public async Task<IResult> ReceiveAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (await CallbackBody.ReadAsync(request, cancellationToken) is not { } text)
            return Refused();
        if (gate.Open(CallbackQuery.Of(request.Query), text) is not { } callback)
            return Refused();
        if (WeChatEvent.Read(callback.Body) is not { } told)
        {
            LogUnreadable();
            return Plain(PassiveReply.Acknowledged);
        }

        // The platform hangs up after five seconds; what is being stored and answered goes on.
        if (await inbound.ReadAsync(callback.Account, told, CancellationToken.None) is not { } incoming)
            return Plain(PassiveReply.Acknowledged);
        switch (await answering.AnswerAsync(callback.Account, incoming, CancellationToken.None))
        {
            case null:
                await Task.Delay(HangUp, systemTime, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                request.HttpContext.Abort();
                return Results.Empty;
            case { Length: > 0 } answer:
                var fitting = TextParts.Split(answer, MessageText.MostBytes, mostParts: 1)[0];
                return Results.Text(PassiveReply.Text(callback, told, fitting, systemTime.GetUtcNow()), callback.Json ? "application/json" : "application/xml");
            default:
                return Plain(PassiveReply.Acknowledged);
        }
    }

    private static IResult Plain(string text) => Results.Text(text, "text/plain");

    /// <summary>The same for whatever is wrong, so that it teaches nothing.</summary>
    private static IResult Refused() => Results.StatusCode(StatusCodes.Status401Unauthorized);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A callback of WeChat does not say who wrote to whom; it is acknowledged and dropped.")]
    private partial void LogUnreadable();
}
