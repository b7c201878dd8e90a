using System.ComponentModel.DataAnnotations;
using System.Xml;
using Butler.Bot.Api.Problems;
using Butler.Bot.Api.Requests;
using Butler.Bot.Hosting.Time;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Butler.Bot.Api.Development;

/// <summary>Moves business time on, in the Development environment only and without a sign-in.</summary>
internal static class DevelopmentClock
{
    private static readonly TimeSpan Most = TimeSpan.FromDays(366);

    public static void MapDevelopmentClock(this RouteGroupBuilder api) => api.MapPost("/development/clock", Advance)
        .AllowAnonymous()
        .WithTags("development")
        .WithSummary("Move business time on (Development only)")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static Ok<ClockNow> Advance(Body<AdvanceRequest> body, BusinessClock clock, CommunityTime time)
    {
        clock.Advance(Read(body.Value.Advance!));
        return TypedResults.Ok(new ClockNow(time.Now));
    }

    private static TimeSpan Read(string text)
    {
        try
        {
            var by = XmlConvert.ToTimeSpan(text);
            // History never runs backwards.
            return by >= TimeSpan.Zero && by <= Most ? by : throw new BadField("advance", "lies between PT0S and P366D");
        }
        catch (Exception failure) when (failure is FormatException or OverflowException)
        {
            throw new BadField("advance", "is an ISO 8601 duration such as PT15M");
        }
    }
}

internal sealed record AdvanceRequest
{
    [Required(ErrorMessage = "is an ISO 8601 duration such as PT15M")]
    public string? Advance { get; init; }
}

/// <param name="Now">Business time after the move.</param>
internal sealed record ClockNow(DateTimeOffset Now);
