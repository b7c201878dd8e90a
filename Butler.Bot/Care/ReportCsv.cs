using System.Globalization;
using System.Text;
using Butler.Skills.Reports;

namespace Butler.Bot.Care;

/// <summary>A report as a spreadsheet opens it: UTF-8 with its mark, one figure a line.</summary>
public static class ReportCsv
{
    public const string ContentType = "text/csv";

    public static byte[] Write(ShownReport shown, Func<string, string> title)
    {
        var report = shown.Report;
        var text = new StringBuilder();
        Line(text, "figure", "name", "count");
        Line(text, "households", title("households"), report.Households.ToString(CultureInfo.InvariantCulture));
        foreach (var figure in report.Figures)
            Line(text, figure.Key, title(figure.Key), figure.Count.ToString(CultureInfo.InvariantCulture));
        Line(text, "ratings.average", title("ratings.average"), report.RatingAverage?.ToString(CultureInfo.InvariantCulture) ?? "");
        Line(text, "handoffs.response_minutes", title("handoffs.response_minutes"), report.ResponseMinutes?.ToString(CultureInfo.InvariantCulture) ?? "");
        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Line(StringBuilder text, params string[] cells) =>
        text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string Cell(string text) => text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
