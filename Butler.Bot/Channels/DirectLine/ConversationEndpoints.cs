using Butler.Bot.Turns;
using Butler.Skills.Households;

namespace Butler.Bot.Channels.DirectLine;

internal static class ConversationEndpoints
{
    public static void MapConversations(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("conversations", StartAsync);
        routes.MapGet("conversations/{id}", ReconnectAsync).AddEndpointFilter<DirectLineGate>();
    }

    private static async Task<IResult> StartAsync(
        HttpContext context,
        DirectLineCallers callers,
        DirectLineTokens tokens,
        HouseholdDirectory households,
        Welcome welcome,
        Openings openings,
        CancellationToken cancellationToken)
    {
        var request = await ConversationRequest.ReadAsync(context.Request, cancellationToken);
        DirectLineCaller caller;
        if (tokens.IsSecret(DirectLineTokens.BearerOf(context.Request)))
        {
            caller = await callers.IdentifyAsync(context.Request, request, cancellationToken);
        }
        else
        {
            var (read, refusal) = await tokens.ReadAsync(context.Request, cancellationToken);
            if (read is null)
                return refusal!;
            caller = read;
        }

        var resident = caller.ResidentId is { } residentId ? await households.FindResidentAsync(residentId, cancellationToken) : null;
        var isNew = await openings.OpenAsync(caller.Key, caller.HouseholdId, caller.ResidentId, welcome.For(resident, request.English), cancellationToken);
        return Results.Json(
            await DescribeAsync(context, caller, tokens, watermark: null, cancellationToken),
            statusCode: isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    private static async Task<IResult> ReconnectAsync(HttpContext context, DirectLineTokens tokens, CancellationToken cancellationToken)
    {
        var watermark = Watermark.Read(context.Request);
        return Results.Ok(await DescribeAsync(context, DirectLineGate.CallerOf(context), tokens, watermark, cancellationToken));
    }

    private static async Task<StartedConversation> DescribeAsync(HttpContext context, DirectLineCaller caller, DirectLineTokens tokens, long? watermark, CancellationToken cancellationToken)
    {
        var token = await tokens.IssueAsync(caller, cancellationToken);
        var streamToken = await tokens.IssueForStreamAsync(caller, cancellationToken);
        var scheme = context.Request.IsHttps ? "wss" : "ws";
        var streamUrl = $"{scheme}://{context.Request.Host}{context.Request.PathBase}{DirectLineRegistration.Root}/conversations/{caller.ConversationId}/stream"
            + $"?watermark={(watermark is { } from ? Watermark.Write(from) : "-")}&t={streamToken}";
        return StartedConversation.With(caller, token, streamUrl);
    }
}
