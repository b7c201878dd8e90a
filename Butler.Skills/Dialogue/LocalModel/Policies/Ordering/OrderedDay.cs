using System.Text.RegularExpressions;
using Butler.Skills.Language.Times;
using Butler.Skills.Menu;
using Butler.Skills.Orders.Following;

namespace Butler.Skills.Dialogue.LocalModel.Policies.Ordering;

/// <summary>Orders that are named by their day: "周三的取消", "这周六不用来了", "move Wednesday's to Friday".</summary>
/// <param name="Phrase">The words that name the day.</param>
/// <param name="Orders">The open orders of that day; none when there are none.</param>
internal sealed partial record OrderedDay(WhenPhrase Phrase, IReadOnlyList<OrderView> Orders)
{
    /// <summary>For a skill: the ids, separated by |; null when there is none.</summary>
    public string? Reference => Orders.Count == 0 ? null : string.Join('|', Orders.Select(o => o.Id));

    /// <summary>For a skill: the day on which there is none; null when there is one.</summary>
    public string? Missed => Orders.Count == 0 ? Day(Phrase).Write() : null;

    /// <summary>What is named by a day in words that take something back.</summary>
    /// <param name="named">The number or item that is named as well.</param>
    /// <returns>Null when no day names an order.</returns>
    public static OrderedDay? Of(Utterance said, string? named)
    {
        var days = Days(said.Text, said);
        var among = Among(said, named);
        return Best(days, among, said) ?? (days is [{ IsReason: false } only] && among.Count > 0 ? new OrderedDay(only, []) : null);
    }

    /// <summary>What the words say beside the day that names the order: the new time, when it is to be moved.</summary>
    public string Rest { get; private init; } = "";

    /// <summary>What is to be moved, by the day that stands before the new time.</summary>
    public static OrderedDay? OfMoved(Utterance said, string? named)
    {
        if (Target().Match(said.Text) is { Success: true } target)
        {
            var days = Days(said.Text[..target.Index], said);
            var found = Best(days, Among(said, named), said) ?? (days is [var missed] && NamesIt(said, missed) ? new OrderedDay(missed, []) : null);
            return found is null ? null : found with { Rest = said.Text[target.Index..] };
        }

        return Days(said.Text, said) is [var only] && NamesIt(said, only) && Of(said, named) is { } without
            ? without with { Rest = said.Text.Remove(only.Index, only.Length) }
            : null;
    }

    /// <summary>What stands before the new time.</summary>
    [GeneratedRegex(@"(?:改|挪|换|调|推迟|推|提前|移|延后|延)[到成为在至]|\bto\b|\buntil\b|\btill\b|\binstead\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Target();

    /// <summary>"Wednesday's", "周三那个": the day is the order's, not the new one.</summary>
    private static bool NamesIt(Utterance said, WhenPhrase day)
    {
        var after = said.Text.AsSpan(Math.Min(said.Text.Length, day.Index + day.Length)).TrimStart();
        var before = said.Text.AsSpan(0, day.Index).TrimEnd();
        return before.EndsWith("one on") || before.EndsWith("booking on") || before.EndsWith("order on") || after.StartsWith("的") || after.StartsWith("那") || after.StartsWith("'s") || after.StartsWith("\u2019s");
    }

    private static List<WhenPhrase> Days(string words, Utterance said) =>
        [.. WhenReader.Read(words, said.View.Now).Where(p => p is { NamesDay: true, IsPast: false, Recurrence: null, Kind: not WhenKind.Vague })];

    private static List<OrderView> Among(Utterance said, string? named)
    {
        var open = said.View.Orders.Where(o => o.Kind != OrderKind.Complaint).ToList();
        var meant = named is null ? [] : open.Where(o => o.ItemId == named || named.Contains(o.Id, StringComparison.Ordinal)).ToList();
        return meant.Count > 0 ? meant : open;
    }

    /// <summary>At that very time if there is any, else on that day.</summary>
    private static OrderedDay? Best(IEnumerable<WhenPhrase> days, List<OrderView> among, Utterance said)
    {
        foreach (var day in days)
        {
            var onDay = among.Where(o => Day(day).Holds(o.Start, o.End, said.View.Now)).ToList();
            var then = onDay.Where(o => day.NamesTime && o.Start is { } start && start <= (day.End ?? day.Start) && (o.End ?? start) >= day.Start).ToList();
            if (onDay.Count > 0)
                return new OrderedDay(day, then.Count > 0 ? then : onDay);
        }

        return null;
    }

    private static OrderDay Day(WhenPhrase phrase) => new(DateOnly.FromDateTime(phrase.Start.DateTime), DateOnly.FromDateTime((phrase.End ?? phrase.Start).DateTime));
}
