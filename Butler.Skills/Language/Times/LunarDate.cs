using System.Globalization;

namespace Butler.Skills.Language.Times;

/// <summary>A day of the lunar calendar. A leap month has the number of the ordinary month before it.</summary>
public readonly record struct LunarDate(int Month, int Day)
{
    private static readonly ChineseLunisolarCalendar Calendar = new();

    private static readonly string[] Months = ["正", "二", "三", "四", "五", "六", "七", "八", "九", "十", "冬", "腊"];
    private static readonly string[] Digits = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

    public static LunarDate Of(DateOnly day)
    {
        var at = day.ToDateTime(TimeOnly.MinValue);
        var counted = Calendar.GetMonth(at);
        var leap = Calendar.GetLeapMonth(Calendar.GetYear(at));
        return new LunarDate(leap > 0 && counted >= leap ? counted - 1 : counted, Calendar.GetDayOfMonth(at));
    }

    /// <summary>三月初八.</summary>
    public string Text => $"{Months[Month - 1]}月{DayText}";

    /// <summary>初一, 十五, 廿三.</summary>
    public string DayText => Day switch
    {
        <= 10 => "初" + Digits[Day - 1],
        < 20 => "十" + Digits[Day - 11],
        20 => "二十",
        < 30 => "廿" + Digits[Day - 21],
        _ => "三十",
    };
}
