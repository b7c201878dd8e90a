using Butler.Bot.Care;
using Butler.Bot.Hosting.SignIn;
using Microsoft.Extensions.Localization;

namespace Butler.Bot.Console;

/// <summary>What the console gives as files beside its pages.</summary>
internal static class ConsoleFiles
{
    public static void MapFiles(this RouteGroupBuilder console) =>
        console.MapGet("/reports/{manager}/{month}/csv", ExportAsync).RequireAuthorization(ConsoleRegistration.Policy);

    /// <summary>The report as a file; that it was taken away is put on record.</summary>
    private static async Task<IResult> ExportAsync(
        string manager, string month, HttpContext context, CareReports reports, CareStaff staff, IStringLocalizer<Words> words, CancellationToken cancellationToken)
    {
        if (await staff.FindAsync(context.User.FindFirst(StaffClaims.SignIn)?.Value ?? "", cancellationToken) is not { } person
            || reports.ReadMonth(month) is not { } asked
            || await reports.ReadAsync(person, manager, asked, cancellationToken) is not { } shown)
            return Results.NotFound();
        await reports.ExportedAsync(person, manager, asked, cancellationToken);
        return Results.File(ReportCsv.Write(shown, key => words[FigureNames.Of(key)]), $"{ReportCsv.ContentType}; charset=utf-8", $"{manager}-{asked.Name}.csv");
    }
}
