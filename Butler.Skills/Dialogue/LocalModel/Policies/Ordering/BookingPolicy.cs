using System.Text.RegularExpressions;
using Butler.Skills.Dialogue.LocalModel.Intents;
using Butler.Skills.Language.Cues;
using Butler.Skills.Language.Times;
using Butler.Skills.Menu;
using Butler.Skills.Orders.Menus;
using Butler.Skills.Orders.Recurring;
using Butler.Skills.Reminders;
using Butler.Skills.Talk;

namespace Butler.Skills.Dialogue.LocalModel.Policies.Ordering;

/// <summary>One or several services of the menu: a call for each, all in one step.</summary>
internal sealed partial class BookingPolicy(VenueSense venues) : ILocalPolicy
{
    /// <summary>What a clause means by the way is no wish of its own.</summary>
    private const double PlainlyItsOwn = 0.7;
    private const double BeyondDoubt = 0.9;

    /// <summary>A whole that means its nearest item no more than this may be a plain wish with a story around it.</summary>
    private const double Drowned = 0.5;

    public LocalDecision? Decide(Utterance said)
    {
        var (parts, question) = Parts(said);
        var wishes = new List<Wish>();
        foreach (var part in parts.SelectMany(p => Apart(p, said)))
        {
            var finding = Ordered(part, said) ?? said.Find(part);
            if (said.View.Understood.Candidates.Count == 0)
                said.View.Understood.Candidates.AddRange(finding.Candidates.Select(c => new TracedCandidate(c.Item.Id, c.Item.Item, Math.Round(c.Score, 3))));
            if (finding.Items.Count > 0)
                wishes.Add(new Wish(part, finding.Items));
            // What means nothing by itself tells more of the wish before it.
            else if (wishes.Count > 0)
                wishes[^1] = wishes[^1] with { Words = wishes[^1].Words + (said.English ? ", " : ",") + part };
        }

        if (wishes.Count == 0)
            return null;
        var times = Times(wishes, said);
        var calls = wishes.SelectMany((wish, i) => IsReminder(wish) ? ReminderPolicy.Calls(wish.Words, said) : [Call(wish, times[i], said)]);
        return new LocalDecision(IntentOf(wishes[0].Items[0]), question is null ? [.. calls] : [VenueSense.Ask(question), .. calls]);
    }

    /// <summary>"Which hotpot is good, and a table for four on Friday": the question about places apart from what is ordered.</summary>
    private (IReadOnlyList<string> Parts, string? Question) Parts(Utterance said)
    {
        if (said.Parts.Count > 1 || said.Clauses.Count < 2 || !said.Has(LocalCues.Books) || venues.Of(said, said.Text) < VenueSense.Clear)
            return (said.Parts, null);
        var asked = said.Clauses.Where(c => !LocalCues.Books.IsIn(CueText.Of(CueFold.Fold(c))) && venues.Of(said, c) >= VenueSense.Clear).ToList();
        return asked.Count == 0 || asked.Count == said.Clauses.Count
            ? (said.Parts, null)
            : ([string.Join(',', said.Clauses.Except(asked))], string.Join(',', asked));
    }

    /// <summary>"Guests are coming, book a hotpot place": the clause that orders says what, the others why. Null when the whole has to be read.</summary>
    private static MenuFinding? Ordered(string part, Utterance said)
    {
        var clauses = said.ClausesOf(part);
        if (clauses.Count < 2)
            return null;
        var together = said.Find(part);
        if (together is not { Items.Count: > 0, Candidates: [{ Score: >= Drowned }, ..] } && Alone(clauses, together.Items.Count > 0, said) is { } alone)
            return alone;
        var found = clauses.Select(c => (Words: c, Books: LocalCues.Books.IsIn(CueText.Of(CueFold.Fold(c))), Finding: said.Find(c))).ToList();
        return found.Count(c => c.Books) == 1 && found.Find(c => c.Books).Finding is { Sure: not null, Candidates: [{ Score: var score }, ..] } ordered
            && score > (said.Find(part) is { Candidates: [var whole, ..] } ? whole.Score : 0)
            && found.All(c => c.Books || c.Finding.Sure is not { } meant || !ItemNames.IsCalled(c.Words, meant))
            ? ordered
            : null;
    }

    /// <summary>What is told around a wish may drown it: then the one clause that plainly asks for something says what.</summary>
    /// <param name="timed">Only a clause that also says when.</param>
    private static MenuFinding? Alone(IReadOnlyList<string> clauses, bool timed, Utterance said)
    {
        var plain = clauses.Select(c => (Finding: said.Find(c), HasTime: WhenReader.ReadOne(c, said.View.Now) is not null))
            .Where(c => c.Finding is { Sure.IsOrdered: true, Candidates: [{ Score: >= PlainlyItsOwn }, ..] }).ToList();
        if (timed || plain.Exists(c => c.HasTime))
            plain.RemoveAll(c => !c.HasTime);
        return plain.Select(c => c.Finding.Sure!.Id).Distinct().Count() == 1 ? plain[0].Finding : null;
    }

    private static bool IsReminder(Wish wish) => wish.Items is [var only] && only.Id == ReminderSkill.Item.Id;

    /// <summary>Clauses that name an item of their own with a time of their own are wishes of their own.</summary>
    private static List<string> Apart(string part, Utterance said)
    {
        var wishes = new List<string>();
        MenuItem? before = null;
        var timed = false;
        foreach (var clause in said.ClausesOf(part))
        {
            var found = said.Find(clause);
            var item = found is { Sure: { Served: Served.Book } sure, Candidates: [{ Score: >= PlainlyItsOwn }, ..] } ? sure : null;
            var hasTime = WhenReader.ReadOne(clause, said.View.Now) is not null;
            // Two that have a time each need no name: "周一擦玻璃,周三送两桶水".
            var isPlain = item is not null && (ItemNames.IsIn(clause, item) || (timed && found.Candidates[0].Score >= BeyondDoubt));
            timed |= hasTime;
            if (wishes.Count > 0 && (before is null || item?.Id == before.Id || !isPlain || !hasTime))
                wishes[^1] += (said.English ? " " : ",") + clause;
            else
                wishes.Add(clause);
            before = item ?? before;
        }

        return wishes.Count < 2 ? [part] : wishes;
    }

    private SkillCall Call(Wish wish, WhenPhrase? time, Utterance said)
    {
        var item = wish.Items[0];
        if (wish.Items.Count == 1 && item.Served is Served.Venue)
            return VenueSense.Ask(wish.Words);
        if (wish.Items.Count == 1 && item.Served is Served.Info or Served.Emergency)
            return SkillCall.Of("menu_describe_item", ("item", item.Id));
        var number = Language.Quantities.QuantityReader.Read(wish.Words);
        var quantity = number is null || IsOfOthers(number, item) ? null : number;
        var place = Language.Places.PlaceReader.Read(wish.Words) is { } mention && !IsTheThing(mention.Text, item) ? mention : null;
        return SkillCall.Of(SkillCall.DraftOrder,
            [("item", string.Join('|', wish.Items.Select(i => i.Id))), .. TimeArguments.Of(time), ("quantity", quantity?.Value), ("location", place?.Text),
            ("note", With(venues.PointedAt(said.View, wish.Words), WithGuests(Note(wish.Words, item, time, quantity, place, said), quantity is null ? number : null, wish.Words, said), said)), ("repeats", said.Recurrence(wish.Words) is { } often ? RuleText.Write(often) : null), ("another", OrderCues.Another.IsIn(CueText.Of(CueFold.Fold(wish.Words))) ? true : null)]);
    }

    /// <summary>An order has one time; other days that were named as well are for whoever arranges it.</summary>
    private static string? Note(string words, MenuItem item, WhenPhrase? time, Language.Quantities.Quantity? quantity, Language.Places.PlaceMention? place, Utterance said)
    {
        var note = NoteReader.Read(words, item, time, quantity, place, clause => said.Find(clause) is { Sure: { } meant, Candidates: [{ Score: >= PlainlyItsOwn }, ..] } && meant.Id == item.Id);
        var days = WhenReader.Read(words, said.View.Now).Where(p => p is { IsUsable: true, NamesDay: true, IsReason: false }).ToList();
        if (days.Count == 0 || said.Recurrence(words) is not null)
            return note;
        var named = words[days[0].Index..Math.Min(words.Length, days[^1].Index + days[^1].Length)];
        if (days.Count < 2 && (Weekdays().Count(named) < 2 || days[0].End is { } end && end.Date > days[0].Start.Date))
            return note;
        return note is null ? named : note.Contains(named, StringComparison.Ordinal) ? note : $"{note}{(said.English ? ", " : ",")}{named}";
    }

    /// <summary>Six people at table are not six tables, nor three tables three cooks; they stay in the note.</summary>
    private static bool IsOfOthers(Language.Quantities.Quantity number, MenuItem item) => item.Unit?.Zh is "桌" != number.Unit is "桌" or "席";

    /// <summary>"订那家": whoever arranges it must know which.</summary>
    private static string? With(string? place, string? note, Utterance said) => place is null ? note : note is null ? place : $"{place}{(said.English ? ", " : ",")}{note}";

    private static string? WithGuests(string? note, Language.Quantities.Quantity? guests, string words, Utterance said)
    {
        var told = guests is null ? null : words.Substring(guests.Index, guests.Length);
        return told is null || note?.Contains(told, StringComparison.Ordinal) == true ? note : note is null ? told : $"{note}{(said.English ? ", " : ",")}{told}";
    }

    [GeneratedRegex("周|星期|礼拜", RegexOptions.CultureInvariant)]
    private static partial Regex Weekdays();

    /// <summary>A blocked toilet is not blocked at the toilet.</summary>
    private static bool IsTheThing(string mentioned, MenuItem item)
    {
        var place = Whose().Replace(mentioned, "");
        return item.Kind == OrderKind.Repair && (item.Title.En.Contains(place, StringComparison.OrdinalIgnoreCase) || item.Title.Zh.Contains(place, StringComparison.OrdinalIgnoreCase) || item.Things.Contains(place, StringComparer.OrdinalIgnoreCase));
    }

    [GeneratedRegex("^(?:my|our|the|a) ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whose();

    /// <summary>
    /// The time of each wish. An hour without a day is on the day spoken of before; a wish without any time is for the
    /// time of its neighbour: "tomorrow morning the windows and the range hood".
    /// </summary>
    private static WhenPhrase?[] Times(List<Wish> wishes, Utterance said)
    {
        var times = new WhenPhrase?[wishes.Count];
        var before = said.Has(OrderCues.SameDay) && said.Time is not { NamesDay: true } ? Latest(said) : null;
        for (var i = 0; i < times.Length; i++)
        {
            times[i] = before is null
                ? WhenReader.ReadOne(wishes[i].Words, said.View.Now)
                : WhenCorrection.Apply(before.Start, before.End, wishes[i].Words, said.View.Now);
            before = times[i] ?? before;
        }

        var leading = before is null ? said.Time ?? WithTheOthers(said) : null;
        for (var i = times.Length - 1; i >= 0; i--)
            times[i] ??= i + 1 < times.Length ? times[i + 1] : leading;
        for (var i = 1; i < times.Length; i++)
            times[i] ??= times[i - 1];
        return times;
    }

    /// <summary>"And the windows as well", while something is being arranged: for the same visit.</summary>
    private static WhenPhrase? WithTheOthers(Utterance said)
    {
        return said.Has(OrderCues.Besides) ? Latest(said) : null;
    }

    /// <summary>When what was arranged last is to be: of the draft, else of the order that was just placed.</summary>
    private static WhenPhrase? Latest(Utterance said)
    {
        var draft = said.View.Drafts.LastOrDefault(d => d.Start is not null);
        var placed = OrderReference.JustPlaced(said) is { } number ? said.View.Orders.First(o => o.Number == number) : null;
        var (start, end) = draft is not null ? (draft.Start, draft.End) : (placed?.Start, placed?.End);
        return start is { } from ? new WhenPhrase(0, 0, "", from, end, end is null ? WhenKind.Instant : WhenKind.Window, Recurrence: null, IsPast: false) : null;
    }

    private static string IntentOf(MenuItem item) => IntentOfItem.Read(item) switch
    {
        IntentReader.Service => item.Served == Served.Emergency ? "ask_guide" : IntentOfCalls.Of(item.Kind),
        var own => own,
    };

    private sealed record Wish(string Words, IReadOnlyList<MenuItem> Items);
}
