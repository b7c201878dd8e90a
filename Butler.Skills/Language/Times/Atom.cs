namespace Butler.Skills.Language.Times;

internal enum AtomKind
{
    /// <summary>One day or several, from <see cref="Atom.From"/> to <see cref="Atom.To"/>.</summary>
    Days,

    /// <summary>Morning, afternoon ...</summary>
    Part,

    /// <summary>An hour and a minute.</summary>
    Clock,

    /// <summary>An instant counted from now.</summary>
    Instant,

    Vague,

    Recurring,

    /// <summary>How many days something lasts; only of use beside a beginning.</summary>
    LastsDays,
}

internal enum Meridiem
{
    Unknown,
    Am,
    Pm,

    /// <summary>Written so that nothing is to be guessed: 15:30, 08:00.</summary>
    Exact,
}

/// <summary>One piece of a time: a day, a part of the day, an hour.</summary>
internal sealed record Atom(AtomKind Kind, int Index, int Length)
{
    public int EndIndex => Index + Length;

    public DateOnly From { get; init; }
    public DateOnly To { get; init; }

    /// <summary>A weekday without "this" or "next": the coming one, whichever week that is in.</summary>
    public bool ComingWeekday { get; init; }

    /// <summary>A whole period ("下个月", "周末") rather than a day that hours can be put on.</summary>
    public bool IsPeriod { get; init; }

    /// <summary>A feast: "before Christmas" leaves it out, "before Friday" does not.</summary>
    public bool IsFestival { get; init; }

    /// <summary>Means what comes after: "过完年".</summary>
    public bool IsOver { get; init; }

    public bool IsPast { get; init; }

    public DayPart? Part { get; init; }

    public int Hour { get; init; }
    public int Minute { get; init; }
    public Meridiem Meridiem { get; init; }

    /// <summary>"两三点": the later of the two hours.</summary>
    public int? OrHour { get; init; }

    /// <summary>A bound in words: "天黑前" ends at six whatever follows.</summary>
    public bool IsDeadline { get; init; }

    public DateTimeOffset Instant { get; init; }

    public Recurrence? Recurrence { get; init; }

    /// <summary>Of a recurrence: it says on which day it begins.</summary>
    public bool NamesDay { get; init; }

    public int Days { get; init; }
}
