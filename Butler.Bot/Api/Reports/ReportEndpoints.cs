using System.ComponentModel;
using Butler.Bot.Api.Problems;
using Butler.Bot.Api.Requests;
using Butler.Bot.Care;
using Butler.Bot.Hosting.SignIn;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Reports;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Butler.Bot.Api.Reports;

internal static class ReportEndpoints
{
    public static void MapReports(this RouteGroupBuilder api)
    {
        var reports = api.MapGroup("/reports").WithTags("reports");
        reports.MapGet("/{manager}/{month}", ReadAsync)
            .WithSummary("A manager's month, as JSON or (Accept: text/csv, or ?format=csv) as CSV; a closed one as it was closed")
            .Produces<ReportView>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        reports.MapPost("/{manager}/{month}/close", CloseAsync)
            .WithSummary("Freeze a month that is over: its own manager or the senior; again changes nothing")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> ReadAsync(
        string manager,
        [Description("yyyy-MM, in the community's time.")] string month,
        [FromQuery, Description("json (default) or csv.")] string? format,
        HttpRequest request,
        CareReports reports,
        Caller caller,
        CommunityTime time,
        CancellationToken cancellationToken)
    {
        if (format is not (null or "" or "json" or "csv"))
            throw new BadField("format", "is json or csv");
        var asked = Asked(month, reports);
        if (await reports.ReadAsync(caller.Person, manager, asked, cancellationToken) is not { } shown)
            return Problem.NoSuch("report");
        var csv = format == "csv" || (format is null or "" && request.GetTypedHeaders().Accept is { Count: > 0 } accept
            && accept.OrderByDescending(a => a.Quality ?? 1).First().MediaType.Equals(ReportCsv.ContentType, StringComparison.OrdinalIgnoreCase));
        if (!csv)
            return TypedResults.Ok(ReportView.Of(shown, time));
        await reports.ExportedAsync(caller.Person, manager, asked, cancellationToken);
        return Results.File(ReportCsv.Write(shown, FigureNames.Of), $"{ReportCsv.ContentType}; charset=utf-8", $"{manager}-{asked.Name}.csv");
    }

    private static async Task<Results<Ok<ReportView>, ProblemHttpResult>> CloseAsync(
        string manager, string month, CareReports reports, Caller caller, CommunityTime time, CancellationToken cancellationToken)
    {
        var (shown, refused) = await reports.CloseAsync(caller.Person, manager, Asked(month, reports), cancellationToken);
        return shown is null ? Problem.NoSuch("report")
            : refused ? Problem.Refused("A month is closed when it is over, by its own manager or a senior.", shown.ClosedAt is null ? "open" : "closed", [])
            : TypedResults.Ok(ReportView.Of(shown, time));
    }

    private static Month Asked(string month, CareReports reports) => reports.ReadMonth(month) ?? throw new BadField("month", "is a month such as 2026-11");
}
