using System.Globalization;

namespace Butler.Bot.Api.Community;

/// <summary>Days as they are written in requests and files.</summary>
internal static class Dates
{
    public const string Mend = "is a date such as 2026-12-15";

    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy/M/d", "yyyy.M.d"];

    /// <summary>Also as a spreadsheet writes it: 2026/12/5.</summary>
    public static DateOnly? Read(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1999 and < 2100 ? day : null;
}
