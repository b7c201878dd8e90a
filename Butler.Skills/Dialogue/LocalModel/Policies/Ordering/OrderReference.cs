using System.Text.RegularExpressions;
using Butler.Skills.Menu;

namespace Butler.Skills.Dialogue.LocalModel.Policies.Ordering;

/// <summary>Which placed orders somebody speaks of.</summary>
internal static partial class OrderReference
{
    private const double Near = 0.5;
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(30);

    /// <summary>The number, or several separated by |; null when none is said.</summary>
    public static string? Number(Utterance said)
    {
        var numbers = Numbers().Matches(said.Text).Select(m => m.Value).Distinct().ToList();
        return numbers.Count == 0 ? null : string.Join('|', numbers);
    }

    /// <summary>The number or the item that is named; null when neither is.</summary>
    public static string? Of(Utterance said)
    {
        if (Number(said) is { } number)
            return number;
        var found = said.Finding;
        // "The air conditioner" is the one that is ordered, whatever else it could be.
        return found.Candidates.Where(c => c.Score >= found.Candidates[0].Score * Near).Select(c => c.Item.Id)
            .FirstOrDefault(id => said.View.Orders.Any(o => o.ItemId == id)) ?? found.Sure?.Id;
    }

    /// <summary>The number or the item of an order that is open; null when neither is said.</summary>
    public static string? Known(Utterance said) =>
        Of(said) is { } reference && (Number(said) is not null || said.View.Orders.Any(o => o.ItemId == reference)) ? reference : null;

    /// <summary>As <see cref="Of"/>, without items that are only meant and that no order is about.</summary>
    public static string? OfOpen(Utterance said)
    {
        var reference = Of(said);
        return reference is null || said.Finding.Sure is not { } item || item.Id != reference || said.View.Orders.Any(o => o.ItemId == reference) || ItemNames.IsIn(said.Text, item)
            ? reference
            : null;
    }

    /// <summary>The number of the order that was placed a moment ago: who speaks of none speaks of that one.</summary>
    public static string? JustPlaced(Utterance said) =>
        said.View.Orders.Where(o => o.Kind != OrderKind.Complaint).MaxBy(o => o.Placed) is { } latest && latest.Placed > said.View.Now - Fresh ? latest.Number : null;

    /// <summary>Every order whose item is named in some part of the message, separated by |.</summary>
    public static string? Several(Utterance said)
    {
        if (Number(said) is { } numbers)
            return numbers;
        var named = said.View.Orders
            .Where(o => said.Text.Contains(o.TitleZh, StringComparison.OrdinalIgnoreCase) || said.Text.Contains(o.TitleEn, StringComparison.OrdinalIgnoreCase)
                || said.Clauses.Concat(said.Parts).Any(p => said.Find(p).Items.Any(i => i.Id == o.ItemId)))
            .Select(o => o.Id)
            .ToList();
        return named.Count > 1 ? string.Join('|', named) : OfOpen(said);
    }

    [GeneratedRegex(@"\d{6}-\d{6}|(?<!\d)\d{6}(?!\d)")]
    private static partial Regex Numbers();
}
