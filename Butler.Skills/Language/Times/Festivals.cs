using System.Collections.Frozen;
using System.Globalization;

namespace Butler.Skills.Language.Times;

/// <summary>Days that have a name, by the solar and the lunar calendar.</summary>
internal static class Festivals
{
    private static readonly ChineseLunisolarCalendar Lunar = new();

    private static readonly FrozenDictionary<string, Func<int, DateOnly?>> ByName = new Dictionary<string, Func<int, DateOnly?>>
    {
        ["元旦"] = Solar(1, 1), ["新年"] = Solar(1, 1), ["new year's day"] = Solar(1, 1), ["new year"] = Solar(1, 1), ["new years day"] = Solar(1, 1),
        ["情人节"] = Solar(2, 14), ["valentine's day"] = Solar(2, 14), ["valentine's"] = Solar(2, 14), ["valentines day"] = Solar(2, 14),
        ["妇女节"] = Solar(3, 8), ["三八节"] = Solar(3, 8), ["女神节"] = Solar(3, 8), ["women's day"] = Solar(3, 8),
        ["劳动节"] = Solar(5, 1), ["五一"] = Solar(5, 1), ["labour day"] = Solar(5, 1), ["labor day"] = Solar(5, 1), ["may day"] = Solar(5, 1),
        ["儿童节"] = Solar(6, 1), ["六一"] = Solar(6, 1), ["children's day"] = Solar(6, 1),
        ["教师节"] = Solar(9, 10), ["国庆节"] = Solar(10, 1), ["国庆"] = Solar(10, 1), ["national day"] = Solar(10, 1),
        ["万圣节"] = Solar(10, 31), ["halloween"] = Solar(10, 31), ["双十一"] = Solar(11, 11), ["双十二"] = Solar(12, 12),
        ["平安夜"] = Solar(12, 24), ["christmas eve"] = Solar(12, 24), ["圣诞节"] = Solar(12, 25), ["圣诞"] = Solar(12, 25),
        ["christmas day"] = Solar(12, 25), ["christmas"] = Solar(12, 25), ["xmas"] = Solar(12, 25),
        ["跨年夜"] = Solar(12, 31), ["跨年"] = Solar(12, 31), ["new year's eve"] = Solar(12, 31), ["new years eve"] = Solar(12, 31),
        ["母亲节"] = Nth(5, DayOfWeek.Sunday, 2), ["mother's day"] = Nth(5, DayOfWeek.Sunday, 2),
        ["父亲节"] = Nth(6, DayOfWeek.Sunday, 3), ["father's day"] = Nth(6, DayOfWeek.Sunday, 3),
        ["感恩节"] = Nth(11, DayOfWeek.Thursday, 4), ["thanksgiving"] = Nth(11, DayOfWeek.Thursday, 4),
        ["春节"] = OfLunar(1, 1), ["大年初一"] = OfLunar(1, 1), ["年初一"] = OfLunar(1, 1), ["spring festival"] = OfLunar(1, 1),
        ["chinese new year"] = OfLunar(1, 1), ["lunar new year"] = OfLunar(1, 1),
        ["除夕"] = Eve, ["年三十"] = Eve, ["大年三十"] = Eve, ["大年夜"] = Eve,
        ["大年初二"] = OfLunar(1, 2), ["大年初三"] = OfLunar(1, 3), ["大年初四"] = OfLunar(1, 4), ["大年初五"] = OfLunar(1, 5),
        ["元宵节"] = OfLunar(1, 15), ["元宵"] = OfLunar(1, 15), ["lantern festival"] = OfLunar(1, 15),
        ["端午节"] = OfLunar(5, 5), ["端午"] = OfLunar(5, 5), ["dragon boat festival"] = OfLunar(5, 5),
        ["七夕节"] = OfLunar(7, 7), ["七夕"] = OfLunar(7, 7), ["中元节"] = OfLunar(7, 15),
        ["中秋节"] = OfLunar(8, 15), ["中秋"] = OfLunar(8, 15), ["mid-autumn festival"] = OfLunar(8, 15), ["mid-autumn"] = OfLunar(8, 15),
        ["重阳节"] = OfLunar(9, 9), ["重阳"] = OfLunar(9, 9), ["腊八节"] = OfLunar(12, 8), ["腊八"] = OfLunar(12, 8), ["小年"] = OfLunar(12, 23),
        ["清明节"] = Term("清明"), ["清明"] = Term("清明"), ["冬至节"] = Term("冬至"), ["冬至"] = Term("冬至"), ["立春"] = Term("立春"),
        ["立夏"] = Term("立夏"), ["夏至"] = Term("夏至"), ["立秋"] = Term("立秋"), ["立冬"] = Term("立冬"), ["春分"] = Term("春分"), ["秋分"] = Term("秋分"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The names, longest first, for a pattern.</summary>
    public static IEnumerable<string> Names => ByName.Keys.OrderByDescending(name => name.Length);

    /// <summary>The coming day of that name, today included.</summary>
    public static DateOnly? Next(string name, DateOnly today) => ByName.TryGetValue(name, out var ofYear) ? Next(ofYear, today) : null;

    /// <summary>The coming day of the lunar calendar, today included.</summary>
    public static DateOnly? NextLunar(int month, int day, DateOnly today) => Next(OfLunar(month, day), today);

    /// <summary>How many days the holidays last that begin with that day.</summary>
    public static int HolidayLength(string name) => name switch
    {
        "国庆" or "国庆节" or "national day" => 7,
        "春节" or "spring festival" or "chinese new year" or "lunar new year" => 7,
        "五一" or "劳动节" or "labour day" or "labor day" or "may day" => 5,
        _ => 3,
    };

    private static DateOnly? Next(Func<int, DateOnly?> ofYear, DateOnly today)
    {
        for (var year = today.Year - 1; year <= today.Year + 1; year++)
        {
            if (ofYear(year) is { } day && day >= today)
                return day;
        }
        return null;
    }

    private static Func<int, DateOnly?> Solar(int month, int day) => year => new DateOnly(year, month, day);

    private static Func<int, DateOnly?> Term(string name) => year => SolarTerms.Of(name, year);

    private static Func<int, DateOnly?> Nth(int month, DayOfWeek weekday, int count) => year =>
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays(((int)weekday - (int)first.DayOfWeek + 7) % 7 + (count - 1) * 7);
    };

    private static DateOnly? Eve(int year) => OfLunar(1, 1)(year + 1)?.AddDays(-1);

    /// <summary>The calendar counts a leap month as a month of its own; the festivals are in the ordinary one before it.</summary>
    private static Func<int, DateOnly?> OfLunar(int month, int day) => year =>
    {
        if (year < Lunar.MinSupportedDateTime.Year + 1 || year > Lunar.MaxSupportedDateTime.Year - 1)
            return null;
        var leap = Lunar.GetLeapMonth(year);
        var counted = leap > 0 && month >= leap ? month + 1 : month;
        if (day > Lunar.GetDaysInMonth(year, counted))
            return null;
        return DateOnly.FromDateTime(Lunar.ToDateTime(year, counted, day, 0, 0, 0, 0));
    };
}
