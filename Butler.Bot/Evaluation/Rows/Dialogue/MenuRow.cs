using Butler.Bot.Evaluation.Scoring;
using Butler.Bot.Trials;

namespace Butler.Bot.Evaluation.Rows.Dialogue;

/// <summary>A resident asks for something on the menu: the item, and the details they said.</summary>
internal sealed record MenuRow : MessageRow
{
    public required string Item { get; init; }
    public IReadOnlyList<string> AcceptableItems { get; init; } = [];
    public bool ContainsItemWords { get; init; } = true;

    /// <summary>must, may or no: whether an alarm is right.</summary>
    public string Alarm { get; init; } = "may";

    /// <summary>Null when the row says nothing about details.</summary>
    public RowSlots? Slots { get; init; }

    protected override IEnumerable<Mark> Judge(SeenTurn seen)
    {
        var got = seen.Item;
        // An alarm is a right answer to what may be one; it has no item.
        var right = (seen.Alarmed && Alarm != "no") || Item == got || AcceptableItems.Contains(got);
        yield return Mark.Of(Measures.Item, right, Item, got ?? seen.Outcome);
        if (!ContainsItemWords)
            yield return Mark.Of(Measures.ItemWithoutItsWords, right, Item, got ?? seen.Outcome);
        if (Alarm != "may")
            yield return Mark.Of(Measures.MenuAlarms, seen.Alarmed == (Alarm == "must"), Alarm, seen.Alarmed ? "alarm" : "no alarm");
        if (Slots is null || (seen.Alarmed && Alarm != "no"))
            yield break;

        var said = SaidSlots.Of(seen);
        if (Slots.When is { } when)
            yield return Mark.Of(Measures.When, when.Holds(said.Start, said.End), when.ToString(), RowWhen.Say(said.Start, said.End));
        if (Slots.Quantity is { } quantity)
            yield return Mark.Of(Measures.Quantity, said.Quantity == quantity, $"{quantity}", said.Quantity is { } number ? $"{number}" : "none");
        if (Slots.Location is { } place)
            yield return Mark.Of(Measures.Location, Places.AreSame(place, said.Location), place, said.Location ?? "none");
        yield return Mark.Of(Measures.NothingInvented, !Invented(Slots, said), "only what was said", said.ToString());
    }

    private static bool Invented(RowSlots wanted, SaidSlots said) =>
        (wanted.When is null && said.Start is not null) || (wanted.Quantity is null && said.Quantity is > 1);
}

internal sealed record RowSlots(RowWhen? When = null, int? Quantity = null, string? Location = null);
