using Butler.Bot.Evaluation.Scoring;
using Butler.Bot.Trials;

namespace Butler.Bot.Evaluation.Rows;

/// <summary>One line of an evaluation file: what is said to a butler who knows only this, and what is expected of it.</summary>
internal abstract record Row
{
    private static readonly DateTimeOffset Usual = new(2026, 11, 24, 10, 0, 0, TimeSpan.FromHours(8));

    public required string Id { get; init; }

    /// <summary>Business time when the first word is said.</summary>
    public DateTimeOffset Now { get; init; } = Usual;

    public RowSetup Setup { get; init; } = new();

    /// <summary>The talk so far, oldest first.</summary>
    public IReadOnlyList<EarlierLine> Context { get; init; } = [];

    public TalkOpening Opening() => new(Now, Setup.SpecialOwner, Context);

    /// <summary>What is said, turn by turn.</summary>
    public abstract IReadOnlyList<RowTurn> Said();

    /// <summary>What counts, and whether it was as expected; nothing for rows that do not count.</summary>
    /// <param name="seen">What came of the turns, in their order.</param>
    public abstract IEnumerable<Mark> Judge(IReadOnlyList<SeenTurn> seen);
}

/// <summary>A row of one message.</summary>
internal abstract record MessageRow : Row
{
    public required string Text { get; init; }

    public override IReadOnlyList<RowTurn> Said() => [new RowTurn(Text)];

    public override IEnumerable<Mark> Judge(IReadOnlyList<SeenTurn> seen) => Judge(seen[0]);

    protected abstract IEnumerable<Mark> Judge(SeenTurn seen);
}

/// <param name="HouseholdType">special for 特殊业主, else normal.</param>
internal sealed record RowSetup(string HouseholdType = "normal")
{
    public bool SpecialOwner => HouseholdType == "special";
}

internal sealed record RowTurn(string Text, bool Photo = false, bool ByManager = false);
