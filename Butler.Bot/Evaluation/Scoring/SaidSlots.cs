using System.Globalization;
using Butler.Bot.Evaluation.Rows;
using Butler.Bot.Trials;

namespace Butler.Bot.Evaluation.Scoring;

/// <summary>The details the butler took from the resident's words: those of the draft, or of the call where no draft came of it.</summary>
/// <param name="Quantity">1 when not said, as in an order; null when there is neither draft nor call.</param>
internal sealed record SaidSlots(DateTimeOffset? Start, DateTimeOffset? End, int? Quantity, string? Location)
{
    private static readonly SaidSlots None = new(null, null, null, null);

    public static SaidSlots Of(SeenTurn seen)
    {
        var drafts = seen.Orders.Where(o => o.IsDraft).ToList();
        if ((drafts.Find(d => d.ItemName == seen.Item) ?? drafts.FirstOrDefault()) is { } draft)
            return new SaidSlots(draft.Start, draft.End, draft.Quantity, draft.Location);
        return seen.Why?.Calls.Select(c => c.Arguments).FirstOrDefault(a => a.Count > 0) is { } arguments ? Of(arguments) : None;
    }

    public override string ToString() => $"{RowWhen.Say(Start, End)} x{Quantity?.ToString(CultureInfo.InvariantCulture) ?? "-"} {Location ?? "-"}";

    // Arguments come back from the stored explanation as JSON values.
    private static SaidSlots Of(IReadOnlyDictionary<string, object?> arguments) => new(
        Instant(arguments.GetValueOrDefault("when")),
        Instant(arguments.GetValueOrDefault("until")),
        int.TryParse(arguments.GetValueOrDefault("quantity")?.ToString(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 1,
        arguments.GetValueOrDefault("location")?.ToString());

    private static DateTimeOffset? Instant(object? value) =>
        DateTimeOffset.TryParse(value?.ToString(), CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant) ? instant : null;
}
