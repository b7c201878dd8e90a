using System.ComponentModel;
using Butler.Bot.Care;
using Butler.Bot.Api.Problems;
using Butler.Bot.Api.Requests;
using Butler.Bot.Hosting.SignIn;
using Butler.Bot.Hosting.Time;
using Butler.Skills.ServiceLevels;
using Butler.Skills.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Api.Clocks;

internal static class ClockEndpoints
{
    private static readonly string[] States = ["running", "stopped", "all"];

    public static void MapClocks(this RouteGroupBuilder api)
    {
        var clocks = api.MapGroup("/clocks").WithTags("clocks");
        clocks.MapGet("/", ListAsync).WithSummary("The promises that are running, the earliest started first");
        clocks.MapGet("/events", ListEventsAsync).WithSummary("What happened to promises: warnings, breaches, escalations, takings, pauses");
    }

    private static async Task<Ok<List<ClockView>>> ListAsync(
        [FromQuery(Name = "due_before"), Description("Only those that run out before this instant, ISO 8601.")] string? dueBefore,
        [FromQuery, Description("running (default), stopped or all.")] string? state,
        [FromQuery, Description("Only these promises, separated by commas: respond, door, feedback, resolve, visit.")] string? kind,
        [AsParameters] ListQuery query,
        IButlerStore store,
        Caller caller,
        CommunityTime time,
        CancellationToken cancellationToken)
    {
        var window = query.Read(time);
        await using var db = store.Open();
        var clocks = new CareScope(db, caller.Person).Clocks.AsNoTracking();
        clocks = state switch
        {
            null or "" or "running" => clocks.Where(c => c.StoppedAt == null),
            "stopped" => clocks.Where(c => c.StoppedAt != null),
            "all" => clocks,
            _ => throw new BadField("state", $"is one of {string.Join(", ", States)}"),
        };
        if (Words<ClockKind>.Read("kind", kind) is { } kinds)
            clocks = clocks.Where(c => kinds.Contains(c.Kind));
        if (Instants.Read("due_before", dueBefore, time) is { } due)
            clocks = clocks.Where(c => c.DueAt < due);
        var found = await window.ReadAsync(clocks, c => c.StartedAt, c => c.Id, cancellationToken);
        var ofOrders = await db.Orders.Where(o => clocks.Any(c => c.SubjectId == o.Id)).Select(o => o.Id).ToHashSetAsync(cancellationToken);
        return TypedResults.Ok(found.ConvertAll(c => ClockView.Of(c, ofOrders.Contains(c.SubjectId), time)));
    }

    private static async Task<Ok<List<ClockEventView>>> ListEventsAsync(
        [FromQuery, Description("Only these, separated by commas: warned, breached, escalated, taken, paused, resumed.")] string? what,
        [FromQuery, Description("Only those that went to this person (sign-in name).")] string? to,
        [AsParameters] ListQuery query,
        IButlerStore store,
        Caller caller,
        CommunityTime time,
        CancellationToken cancellationToken)
    {
        var window = query.Read(time);
        await using var db = store.Open();
        var lines = new CareScope(db, caller.Person).ClockEvents.AsNoTracking();
        if (Words<ClockEventKind>.Read("what", what) is { } kinds)
            lines = lines.Where(e => kinds.Contains(e.What));
        if (to?.Contains('\0', StringComparison.Ordinal) == true)
            throw new BadField("to", "is a sign-in name such as manager-a");
        if (!string.IsNullOrWhiteSpace(to))
            lines = lines.Where(e => e.To == to);
        var found = await window.ReadAsync(lines, e => e.At, e => e.Id, cancellationToken);
        var ofOrders = await db.Orders.Where(o => lines.Any(e => e.SubjectId == o.Id)).Select(o => o.Id).ToHashSetAsync(cancellationToken);
        // What happened to a clock in the same instant is told in its order.
        return TypedResults.Ok(found.OrderBy(e => e.At).ThenBy(e => e.ClockId).ThenBy(e => e.Number).Select(e => ClockEventView.Of(e, ofOrders.Contains(e.SubjectId), time)).ToList());
    }
}
