using Butler.Bot.Hosting.RateLimits;
using Butler.Bot.Hosting.Uploads;
using Microsoft.AspNetCore.Mvc;

namespace Butler.Bot.Channels.DirectLine;

internal static class UploadEndpoint
{
    private const int MostBytes = (Uploads.MostFiles * Uploads.MostBytes) + (1024 * 1024);

    public static void MapUpload(this IEndpointRouteBuilder routes) =>
        routes.MapPost("conversations/{id}/upload", PostAsync).AddEndpointFilter<DirectLineGate>()
            .WithMetadata(new RequestSizeLimitAttribute(MostBytes));

    private static async Task<IResult> PostAsync(HttpContext context, DirectLineInbound inbound, MessageLimit limit, CancellationToken cancellationToken)
    {
        var caller = DirectLineGate.CallerOf(context);
        if (await limit.CountAsync(caller.LimitedAs) is { } wait)
            return DirectLineProblem.SlowDown(context, wait);
        var activity = await UploadReader.ReadAsync(context.Request, cancellationToken);
        if (context.Request.Query["userId"].ToString() is { Length: > 0 } user)
            activity = activity with { UserId = activity.UserId ?? ActivityReader.Shorten(user) };
        return Results.Json(new PostedId(await inbound.PostAsync(caller, activity, cancellationToken)));
    }
}
