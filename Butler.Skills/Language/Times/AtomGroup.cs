namespace Butler.Skills.Language.Times;

/// <summary>The pieces that make one time ("周六" "上午" "十点"), with the words that bound it ("前", "by").</summary>
internal sealed class AtomGroup
{
    public int Index { get; private set; } = -1;
    public int EndIndex { get; private set; }

    public Atom? Days { get; set; }
    public DayPart? Part { get; set; }
    public Atom? Clock { get; private set; }
    public Atom? Instant { get; private set; }
    public Atom? Vague { get; private set; }
    public Atom? Recurring { get; private set; }

    /// <summary>The other end of "from ... to ...".</summary>
    public AtomGroup? To { get; set; }

    public bool Before { get; set; }
    public bool After { get; set; }

    /// <summary>"五点半起".</summary>
    public bool IsStart { get; set; }

    /// <summary>"加班到九点".</summary>
    public bool IsEnd { get; set; }

    public bool IsNegated { get; set; }

    /// <summary>Ruled out only when another time is offered: "周五有事 改周六".</summary>
    public bool IsInconvenient { get; set; }

    /// <summary>"明天要考试": why, not when.</summary>
    public bool IsReason { get; set; }

    /// <summary>The day was taken from an earlier part of the message.</summary>
    public bool InheritsDay { get; set; }

    public int LastsDays { get; set; }

    public bool IsPast => Days?.IsPast == true;
    public bool HasDay => Days is not null || Recurring is not null;
    public bool HasTime => Clock is not null || Part is not null;

    public bool Accepts(Atom atom) => atom.Kind switch
    {
        AtomKind.Days => (!HasDay || IsOneDayTwice(atom)) && Instant is null && Vague is null && (atom.Part is null || Part is null) && To is null,
        AtomKind.Part => Part is null && Instant is null && Vague is null && To is null,
        AtomKind.Clock => Clock is null && Instant is null && Vague is null && To is null,
        AtomKind.Recurring => Recurring is null && Days is null && Instant is null && Vague is null && To is null,
        _ => Index < 0,
    };

    public void Add(Atom atom)
    {
        if (Index < 0)
            Index = atom.Index;
        EndIndex = Math.Max(EndIndex, atom.EndIndex);
        switch (atom.Kind)
        {
            case AtomKind.Days:
                Days = IsOneDayTwice(atom) && atom.ComingWeekday ? Days : atom;
                Part ??= atom.Part;
                After |= atom.IsOver;
                break;
            case AtomKind.Part:
                Part = atom.Part;
                break;
            case AtomKind.Clock:
                Clock = atom;
                Before |= atom.IsDeadline;
                break;
            case AtomKind.Instant:
                Instant = atom;
                break;
            case AtomKind.Vague:
                Vague = atom;
                break;
            case AtomKind.Recurring:
                Recurring = atom;
                Part ??= atom.Part;
                break;
        }
    }

    /// <summary>"Friday Dec 4", "12月4号周五": a date and its weekday.</summary>
    private bool IsOneDayTwice(Atom atom) => Days is { } day && Recurring is null && day.ComingWeekday != atom.ComingWeekday
        && day.From == day.To && atom.From == atom.To && day.From.DayOfWeek == atom.From.DayOfWeek;

    /// <summary>Takes hour and part of the day from a later group of the same message.</summary>
    public void TakeTimeFrom(AtomGroup other)
    {
        Clock ??= other.Clock;
        Part ??= other.Part;
        To ??= other.To;
        Before |= other.Before;
        After |= other.After;
        IsStart |= other.IsStart;
        IsEnd |= other.IsEnd;
    }

    public void Reach(int endIndex) => EndIndex = Math.Max(EndIndex, endIndex);
}
