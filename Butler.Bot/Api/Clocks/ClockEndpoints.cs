using System.ComponentModel;
using Butler.Bot.Api.Access;
using Butler.Bot.Api.Problems;
using Butler.Bot.Api.Requests;
using Butler.Bot.Hosting.SignIn;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Api.Clocks;

internal static class ClockEndpoints
{
    private static readonly string[] States = ["running", "stopped", "all"];

    public static void MapClocks(this RouteGroupBuilder api) => api.MapGroup("/clocks").WithTags("clocks").MapGet("/", ListAsync)
        .WithSummary("The promises that are running, the earliest started first");

    private static async Task<Ok<List<ClockView>>> ListAsync(
        [FromQuery(Name = "due_before"), Description("Only those that run out before this instant, ISO 8601.")] string? dueBefore,
        [FromQuery, Description("running (default), stopped or all.")] string? state,
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
        if (Instants.Read("due_before", dueBefore, time) is { } due)
            clocks = clocks.Where(c => c.DueAt < due);
        var found = await window.ReadAsync(clocks, c => c.StartedAt, c => c.Id, cancellationToken);
        var ofOrders = await db.Orders.Where(o => clocks.Any(c => c.SubjectId == o.Id)).Select(o => o.Id).ToHashSetAsync(cancellationToken);
        return TypedResults.Ok(found.ConvertAll(c => ClockView.Of(c, ofOrders.Contains(c.SubjectId), time)));
    }
}
