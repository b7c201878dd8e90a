using System.Text.RegularExpressions;
using Butler.Skills.Venues.Hours.Holidays;

namespace Butler.Skills.Venues.Answers.Reading;

/// <summary>Reads 国庆, 春节期间, 节假日, 调休上班那天 where somebody asks whether a place is open.</summary>
internal static partial class HolidayReader
{
    private static readonly string[] Names = ["元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节"];

    /// <returns>Null when no holiday is spoken of.</returns>
    public static Moment? Read(string text, DateTimeOffset now, HolidayCalendar calendar)
    {
        var today = DateOnly.FromDateTime(now.DateTime);
        if (MadeUp().IsMatch(text))
            return calendar.NextMadeUp(today) is { } worked ? new Moment(Start(worked, now), false) : new Moment(now, false) { IsUnknownMadeUp = true };
        var match = Word().Match(text);
        if (!match.Success)
            return null;
        var name = Array.FindIndex(Names, n => match.Groups[$"h{Array.IndexOf(Names, n)}"].Success);
        return calendar.Next(name < 0 ? null : Names[name], today) is { } holiday ? new Moment(Start(holiday.From, now), false) { Holiday = holiday } : null;
    }

    private static DateTimeOffset Start(DateOnly day, DateTimeOffset now) => new(day.ToDateTime(TimeOnly.MinValue), now.Offset);

    [GeneratedRegex(@"调休|补班|\bmake-?up (?:work(?:ing)? )?days?\b|\bworking weekends?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MadeUp();

    [GeneratedRegex(
        @"(?<h0>元旦|\bnew year'?s(?: day)?\b)|(?<h1>春节|过年|除夕|年三十|大年|\bspring festival\b|\bchinese new year\b|\blunar new year\b)|(?<h2>清明(?!上河|路|街|桥)|\bqingming\b|\btomb.sweeping\b)|" +
        @"(?<h3>劳动节|五一(?![\u4e00-\u9fff]?(?:路|街|村|广场))|\blabou?r day\b|\bmay day\b)|(?<h4>端午|\bdragon boat\b)|(?<h5>中秋|\bmid-?autumn\b)|(?<h6>国庆|十一(?=假期|长假|期间|黄金周|放假|那几天)|\bnational day\b)|" +
        @"(?<any>节假日|法定假日|公众假期|公共假期|放假期间|假期|\b(?:public )?holidays?\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Word();
}
