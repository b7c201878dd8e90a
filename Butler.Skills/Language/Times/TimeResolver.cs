namespace Butler.Skills.Language.Times;

/// <summary>Turns a group of words into the time it means at a given now.</summary>
internal readonly struct TimeResolver(Moment now, MealHint meal)
{
    private const int WholeDay = 23 * 60 + 59;
    private const int WorkBegins = 8 * 60;
    private const int EveningEnds = 23 * 60;

    public (DateTimeOffset Start, DateTimeOffset? End, WhenKind Kind)? Resolve(AtomGroup group)
    {
        if (group.Instant is { } instant)
            return (instant.Instant, null, WhenKind.Instant);
        if (group.Vague is not null)
            return (now.Now, null, WhenKind.Vague);
        if (group.Recurring is { } recurring)
            return First(group, recurring);
        if (group.To is { } to)
            return Range(group, to);
        if (group.Clock is { } clock)
            return AtHour(group, clock);
        if (group.Part is { } part)
            return InPart(group, part);
        return group.Days is { } days ? WholeDays(group, days) : null;
    }

    private (DateTimeOffset, DateTimeOffset?, WhenKind) AtHour(AtomGroup group, Atom clock)
    {
        var (day, minute) = Place(group, clock, group.Part);
        var at = now.At(day, minute);
        if (group.Before)
        {
            // A day that is named begins at eight; otherwise the time left is from now on.
            var start = group.Days is not null && day != now.Today ? now.At(day, Math.Min(group.Part?.StartMinute ?? WorkBegins, Math.Max(0, minute - 60))) : now.Now;
            return (start < at ? start : now.At(day, 0), at, WhenKind.Window);
        }
        if (group.After)
        {
            var end = group.Part is { } part && part.EndMinute > minute ? part.EndMinute : Math.Max(EveningEnds, minute + 60);
            return (at, now.At(day, Math.Min(end, WholeDay)), WhenKind.Window);
        }
        if (clock.OrHour is { } other)
            return (at, at.AddMinutes(((other - clock.Hour) * 60) - (minute >= EveningEnds ? 1 : 0)), WhenKind.Window);
        return (at, null, WhenKind.Instant);
    }

    private (DateTimeOffset, DateTimeOffset?, WhenKind) InPart(AtomGroup group, DayPart part)
    {
        var day = group.Days?.From ?? now.Today;
        if (group.Days is null && now.At(day, part.EndMinute) <= now.Now || group.Days is { ComingWeekday: true } && day == now.Today && now.At(day, part.EndMinute) <= now.Now)
            day = day.AddDays(group.Days is null ? 1 : 7);
        // Said in the daytime, "today at midnight" is the night to come.
        if (part == DayPart.SmallHours && day == now.Today && now.At(day, part.EndMinute) <= now.Now)
            day = day.AddDays(1);
        if (group.Before)
        {
            var end = now.At(day, part == DayPart.Noon || part == DayPart.Forenoon ? 12 * 60 : part.StartMinute);
            var start = day == now.Today ? now.Now : now.At(day, Math.Min(WorkBegins, part.StartMinute));
            return (start < end ? start : now.At(day, 0), end, WhenKind.Window);
        }
        if (group.After && part == DayPart.Noon)
            return (now.At(day, 13 * 60), now.At(day, 18 * 60), WhenKind.Window);
        if (group.After && part == DayPart.Dusk)
            return (now.At(day, DayPart.Evening.StartMinute), now.At(day, EveningEnds), WhenKind.Window);
        return (now.At(day, part.StartMinute), now.At(day, part.EndMinute), WhenKind.Window);
    }

    private (DateTimeOffset, DateTimeOffset?, WhenKind) WholeDays(AtomGroup group, Atom days)
    {
        if (group.Before)
        {
            var last = days.IsFestival || days.IsPeriod && !EndsMonth(days) && !EndsWeek(days) ? days.From.AddDays(-1) : days.To;
            return (last < now.Today ? now.At(days.From, 0) : now.Now, now.EndOf(last < now.Today ? days.To : last), WhenKind.Window);
        }
        if (group.After)
            return (now.At(days.To.AddDays(1), 0), now.EndOf(days.To.AddDays(7)), WhenKind.Window);
        var to = group.LastsDays > 0 ? days.From.AddDays(group.LastsDays - 1) : days.To;
        if (group.IsStart && group.LastsDays == 0)
            to = days.From;
        return (now.At(days.From, 0), now.EndOf(to), WhenKind.Day);
    }

    private static bool EndsMonth(Atom days) => days.To == Moment.LastOfMonth(new DateOnly(days.To.Year, days.To.Month, 1)) && days.From.Day > 10;

    private static bool EndsWeek(Atom days) => days is { To.DayOfWeek: DayOfWeek.Sunday, From.DayOfWeek: DayOfWeek.Thursday or DayOfWeek.Friday };

    private (DateTimeOffset, DateTimeOffset?, WhenKind) Range(AtomGroup group, AtomGroup to)
    {
        if (group.Clock is null && to.Clock is null)
        {
            var from = group.Days ?? to.Days;
            var last = to.Days ?? group.Days;
            if (from is null || last is null)
            {
                var day = now.Today;
                var (one, other) = (group.Part ?? DayPart.Forenoon, to.Part ?? DayPart.Afternoon);
                if (now.At(day, other.EndMinute) <= now.Now)
                    day = day.AddDays(1);
                return (now.At(day, one.StartMinute), now.At(day, other.EndMinute), WhenKind.Window);
            }
            var end = last.To < from.From ? last.To.AddDays(7) : last.To;
            var kind = group.Part is null && to.Part is null ? WhenKind.Day : WhenKind.Window;
            return (now.At(from.From, group.Part?.StartMinute ?? 0), now.At(end, to.Part?.EndMinute ?? WholeDay), kind);
        }
        if (group.Clock is not { } startClock || to.Clock is not { } endClock)
        {
            var start = Resolve(WithoutTo(group));
            var finish = Resolve(to);
            return (start?.Start ?? now.Now, finish?.End ?? finish?.Start, WhenKind.Window);
        }

        // A range that begins this very minute has not gone by.
        var (startDay, startMinute) = Place(group, startClock, group.Part ?? Borrowed(startClock, endClock, to.Part), grace: 1);
        var endDay = to.Days?.From ?? startDay;
        var endPart = to.Part ?? (group.Part is { } own && own.HourOf(endClock.Hour) * 60 + endClock.Minute > startMinute ? own : null);
        var endMinute = Minute(endClock, endPart, null);
        if (endDay == startDay && endPart is null && endClock.Meridiem is Meridiem.Unknown)
            endMinute = LaterThan(startMinute, endClock);
        // "十点到十二点" at night ends with the day.
        if (endMinute == 24 * 60)
            endMinute = WholeDay;
        var at = now.At(startDay, startMinute);
        var until = now.At(endDay, endMinute);
        return (at, until > at ? until : now.EndOf(startDay), WhenKind.Window);
    }

    /// <summary>"两点到下午四点": the afternoon is the first hour's as well, unless that would turn the range round.</summary>
    private static DayPart? Borrowed(Atom start, Atom end, DayPart? part) =>
        part is not null && part.HourOf(start.Hour) <= part.HourOf(end.Hour) ? part : null;

    private static int LaterThan(int startMinute, Atom clock)
    {
        var minute = clock.Hour * 60 + clock.Minute;
        while (minute <= startMinute && minute < 24 * 60)
            minute += 12 * 60;
        return Math.Min(minute, 24 * 60);
    }

    private static AtomGroup WithoutTo(AtomGroup group)
    {
        var bare = new AtomGroup { Days = group.Days, Part = group.Part };
        if (group.Clock is { } clock)
            bare.Add(clock);
        return bare;
    }

    /// <summary>The day and minute an hour means: the named day, or the next time that hour comes.</summary>
    private (DateOnly Day, int Minute) Place(AtomGroup group, Atom clock, DayPart? part, int grace = 0)
    {
        var passed = now.Now.Hour * 60 + now.Now.Minute - grace;
        if (group.Days is { } days)
        {
            var day = days.From;
            var minute = Minute(clock, part, day == now.Today ? passed : null);
            if (days.ComingWeekday && day == now.Today && minute < passed)
                day = day.AddDays(7);
            return (day, minute);
        }
        var today = Minute(clock, part, passed);
        return today >= passed ? (now.Today, today) : (now.Today.AddDays(1), Minute(clock, part, null));
    }

    /// <param name="passed">The minute it is, when the hour is today's: "八点" said at ten in the morning is eight in the evening.</param>
    private int Minute(Atom clock, DayPart? part, int? passed)
    {
        var hour = clock.Hour;
        switch (clock.Meridiem)
        {
            case Meridiem.Exact:
                return hour * 60 + clock.Minute;
            case Meridiem.Am:
                return hour % 12 * 60 + clock.Minute;
            case Meridiem.Pm:
                return (hour % 12 + 12) * 60 + clock.Minute;
        }
        if (part is not null)
            return part.HourOf(hour) * 60 + clock.Minute;
        if (hour == 12)
            return 12 * 60 + clock.Minute;
        if (meal == MealHint.Breakfast && hour >= 4)
            return hour * 60 + clock.Minute;
        if (hour <= 6 || meal == MealHint.Dinner)
            return (hour + 12) * 60 + clock.Minute;
        var morning = hour * 60 + clock.Minute;
        return morning <= passed && morning + 12 * 60 > passed ? morning + 12 * 60 : morning;
    }

    private (DateTimeOffset, DateTimeOffset?, WhenKind) First(AtomGroup group, Atom recurring)
    {
        var recurrence = recurring.Recurrence!;
        var day = recurring.From;
        var (start, end) = Of(group, day);
        for (var tries = 0; tries < 10 && (end ?? start) <= now.Now; tries++)
        {
            day = Next(recurrence, day);
            (start, end) = Of(group, day);
        }
        return (start, end, WhenKind.Recurring);
    }

    private static DateOnly Next(Recurrence recurrence, DateOnly day)
    {
        switch (recurrence.Frequency)
        {
            case RecurrenceFrequency.Monthly:
                return day.AddMonths(recurrence.Interval);
            case RecurrenceFrequency.Quarterly:
                return day.AddMonths(3);
            case RecurrenceFrequency.Daily:
                return day.AddDays(1);
            case RecurrenceFrequency.Weekly when recurrence.DaysOfWeek.Count == 0:
                return day.AddDays(7);
            case RecurrenceFrequency.Yearly or RecurrenceFrequency.LunarMonthly or RecurrenceFrequency.LunarYearly:
                return RecurrenceDays.Next(recurrence, day, day) ?? day.AddYears(1);
        }
        do
            day = day.AddDays(1);
        while (recurrence.Frequency == RecurrenceFrequency.Workdays
            ? day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday
            : !recurrence.DaysOfWeek.Contains(day.DayOfWeek));
        return day;
    }

    private (DateTimeOffset Start, DateTimeOffset? End) Of(AtomGroup group, DateOnly day)
    {
        if (group.Clock is { } clock)
        {
            var minute = Minute(clock, group.Part, null);
            var at = now.At(day, minute);
            if (group.To?.Clock is { } last)
                return (at, now.At(day, group.To.Part is { } lastPart ? lastPart.HourOf(last.Hour) * 60 + last.Minute : LaterThan(minute, last)));
            if (group.Before)
                return (now.At(day, Math.Min(group.Part?.StartMinute ?? WorkBegins, Math.Max(0, minute - 60))), at);
            return (at, null);
        }
        return group.Part is { } part
            ? (now.At(day, part.StartMinute), now.At(day, part.EndMinute))
            : (now.At(day, 0), now.EndOf(day));
    }
}
