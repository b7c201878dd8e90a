using Butler.Skills.Venues.Answers.Reading;
using Butler.Skills.Venues.Hours;
using Butler.Skills.Venues.Hours.Holidays;

namespace Butler.Skills.Venues.Answers;

/// <summary>Tells whether a venue is open at the moment a question is about, and where its hours leave that unsure.</summary>
internal static class OpenTeller
{
    public static void Tell(VenueReading reading, VenueQuestion question, Venue venue, VenuePhrases phrases, List<string> lines)
    {
        if (reading.Moment is not { } moment)
            return;
        if (moment.IsUnknownMadeUp)
        {
            lines.Add(phrases.MadeUpNotAnnounced(YearToCome(question)));
            return;
        }

        if (venue.Hours is not { } hours)
            return;
        var day = DateOnly.FromDateTime(moment.At.DateTime);
        if (HasTimesOfItsOwn(venue, hours.On(day, question.Holidays)))
            return;
        if (moment.Holiday is { } holiday)
            lines.Add(phrases.HoursOver(holiday, Parts(holiday, hours, question.Holidays)));
        else if (moment.HasTime)
            lines.Add(phrases.OpenAt(moment.At, hours.At(moment.At, question.Holidays), moment.At == question.Now));
        else
            lines.Add(phrases.HoursOn(day, hours.On(day, question.Holidays)));
        if (hours.SpeaksOfHolidays)
            return;
        if (question.Holidays.On(day) is { } off)
            lines.Add(phrases.NotOfHolidays(off));
        else if (question.Holidays.MadeUpOn(day) is { } worked)
            lines.Add(phrases.NotOfMadeUpDays(day, worked));
    }

    // The first year that nothing is announced of.
    private static int YearToCome(VenueQuestion question)
        => question.Holidays.IsAnnounced(question.Now.Year) ? question.Now.Year + 1 : question.Now.Year;

    private static List<(DateOnly From, DateOnly To, IReadOnlyList<HoursSpan> Spans)> Parts(Holiday holiday, OpeningHours hours, HolidayCalendar calendar)
    {
        List<(DateOnly From, DateOnly To, IReadOnlyList<HoursSpan> Spans)> parts = [];
        foreach (var day in holiday.Days)
        {
            var spans = hours.On(day, calendar);
            if (parts.Count > 0 && parts[^1].Spans.SequenceEqual(spans))
                parts[^1] = parts[^1] with { To = day };
            else
                parts.Add((day, day, spans));
        }

        return parts;
    }

    // "全天（急诊；门诊 8:00-12:00）": the house never closes, but which of its doors is asked about nobody can tell; the text says all.
    private static bool HasTimesOfItsOwn(Venue venue, IReadOnlyList<HoursSpan> spans)
        => spans is [var only] && only == HoursSpan.WholeDay && venue.Text(VenueKeys.Hours).Count(c => c is ':' or '\uFF1A') >= 2;
}
