using Butler.Bot.Hosting.Tokens;

namespace Butler.Bot.Channels.DirectLine;

internal static class StreamEndpoint
{
    public static void MapStream(this IEndpointRouteBuilder routes) => routes.MapGet("conversations/{id}/stream", OpenAsync);

    private static async Task<IResult> OpenAsync(string id, HttpContext context, DirectLineTokens tokens, ActivityStream stream, CancellationToken cancellationToken)
    {
        var (caller, refusal) = await tokens.ReadAsync(TokenPurpose.DirectLineStream, context.Request.Query["t"].ToString(), cancellationToken);
        if (caller is null)
            return refusal!;
        if (caller.ConversationId != id)
            return DirectLineProblem.Forbidden("This address is for another conversation.");
        if (!context.WebSockets.IsWebSocketRequest)
            return DirectLineProblem.BadArgument("This address is for a websocket.");

        var watermark = Watermark.Read(context.Request);
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await stream.RunAsync(socket, id, watermark, Origin.Of(context.Request), cancellationToken);
        return Results.Empty;
    }
}
