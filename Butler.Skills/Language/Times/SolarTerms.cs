namespace Butler.Skills.Language.Times;

/// <summary>
/// The days of the solar terms that people name as days, 2000 to 2099 in China's time, by the usual formula
/// [Y x 0.2422 + C] - [leap days] with its one exception in the terms kept here (winter solstice 2021).
/// </summary>
internal static class SolarTerms
{
    private const double YearShift = 0.2422;

    private static readonly (string Name, int Month, double Century21)[] Terms =
    [
        ("立春", 2, 3.87), ("春分", 3, 20.646), ("清明", 4, 4.81), ("立夏", 5, 5.52), ("夏至", 6, 21.37),
        ("立秋", 8, 7.5), ("秋分", 9, 23.042), ("立冬", 11, 7.438), ("冬至", 12, 21.94),
    ];

    public static DateOnly? Of(string name, int year)
    {
        foreach (var (term, month, constant) in Terms)
        {
            if (term != name || year is < 2000 or > 2099)
                continue;
            var inCentury = year - 2000;
            var leapDays = month <= 2 ? (inCentury - 1) / 4 : inCentury / 4;
            var day = (int)(inCentury * YearShift + constant) - leapDays;
            return new DateOnly(year, month, name == "冬至" && year == 2021 ? day - 1 : day);
        }
        return null;
    }
}
