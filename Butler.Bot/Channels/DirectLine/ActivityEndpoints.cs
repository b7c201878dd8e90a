using Butler.Bot.Hosting.RateLimits;
using Butler.Bot.Turns;
using Butler.Skills.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Butler.Bot.Channels.DirectLine;

internal static class ActivityEndpoints
{
    // Room for one picture of the largest size inside the activity, as base64.
    private const int MostBytes = 12 * 1024 * 1024;

    public static void MapActivities(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("conversations/{id}/activities", FetchAsync).AddEndpointFilter<DirectLineGate>();
        routes.MapPost("conversations/{id}/activities", PostAsync).AddEndpointFilter<DirectLineGate>()
            .WithMetadata(new RequestSizeLimitAttribute(MostBytes));
    }

    private static async Task<IResult> FetchAsync(HttpContext context, Transcript transcript, ActivityWriter writer, Receptions receptions, CancellationToken cancellationToken)
    {
        var id = DirectLineGate.CallerOf(context).ConversationId;
        var page = await transcript.ReadAsync(id, Watermark.Read(context.Request), cancellationToken);
        var set = await writer.WriteAsync(id, page, Origin.Of(context.Request), cancellationToken);
        receptions.Note(page.Messages);
        return Results.Json(set, Json.Options);
    }

    private static async Task<IResult> PostAsync(HttpContext context, DirectLineInbound inbound, MessageLimit limit, CancellationToken cancellationToken)
    {
        var caller = DirectLineGate.CallerOf(context);
        if (await limit.CountAsync(caller.LimitedAs) is { } wait)
            return DirectLineProblem.SlowDown(context, wait);
        var body = await BodyReader.ReadAsync(context.Request.Body, MostBytes, cancellationToken);
        var activity = ActivityReader.Read(body, filesBeside: false);
        return Results.Json(new PostedId(await inbound.PostAsync(caller, activity, cancellationToken)));
    }
}
