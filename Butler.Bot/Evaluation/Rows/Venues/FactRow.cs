using Butler.Bot.Evaluation.Scoring;
using Butler.Bot.Trials;

namespace Butler.Bot.Evaluation.Rows.Venues;

/// <summary>One fact about one venue.</summary>
internal sealed record FactRow : MessageRow
{
    /// <summary>The venue is named in the question, not only earlier in the talk.</summary>
    public bool NamedHere { get; init; } = true;

    /// <summary>What is asked: 电话, or 酒店设施-早餐服务.</summary>
    public string Slot { get; init; } = "";

    public required FactExpectation Expect { get; init; }

    protected override IEnumerable<Mark> Judge(SeenTurn seen)
    {
        var right = Expect.Yes is { } yes
            ? Affirmation.Read(seen.Reply, Slot[(Slot.IndexOf('-', StringComparison.Ordinal) + 1)..]) == yes
            : Expect.ReplyContainsAny.Any(part => seen.Reply.Contains(part, StringComparison.Ordinal));
        var wanted = Expect.Yes is { } word ? (word ? "yes" : "no") : string.Join(" | ", Expect.ReplyContainsAny);
        yield return Mark.Of(Measures.Facts, right, wanted, seen.Reply);
        if (NamedHere)
            yield return Mark.Of(Measures.FactsOfNamed, right, wanted, seen.Reply);
    }
}

internal sealed record FactExpectation
{
    public IReadOnlyList<string> ReplyContainsAny { get; init; } = [];

    /// <summary>The reply has to affirm or deny; null when it has to name something.</summary>
    public bool? Yes { get; init; }
}
