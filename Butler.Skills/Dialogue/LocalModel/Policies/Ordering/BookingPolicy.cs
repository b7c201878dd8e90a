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
internal sealed class BookingPolicy(VenueSense venues) : ILocalPolicy
{
    /// <summary>What a clause means by the way is no wish of its own.</summary>
    private const double PlainlyItsOwn = 0.7;

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
        var found = clauses.Select(c => (Words: c, Books: LocalCues.Books.IsIn(CueText.Of(CueFold.Fold(c))), Finding: said.Find(c))).ToList();
        return found.Count(c => c.Books) == 1 && found.Find(c => c.Books).Finding is { Sure: not null, Candidates: [{ Score: var score }, ..] } ordered
            && score > (said.Find(part) is { Candidates: [var whole, ..] } ? whole.Score : 0)
            && found.All(c => c.Books || c.Finding.Sure is not { } meant || !ItemNames.IsCalled(c.Words, meant))
            ? ordered
            : null;
    }

    private static bool IsReminder(Wish wish) => wish.Items is [var only] && only.Id == ReminderSkill.Item.Id;

    /// <summary>Clauses that name an item of their own with a time of their own are wishes of their own.</summary>
    private static List<string> Apart(string part, Utterance said)
    {
        var wishes = new List<string>();
        MenuItem? before = null;
        foreach (var clause in said.ClausesOf(part))
        {
            var item = said.Find(clause) is { Sure: { Served: Served.Book } sure, Candidates: [{ Score: >= PlainlyItsOwn }, ..] } ? sure : null;
            if (wishes.Count > 0 && (item is null || before is null || item.Id == before.Id || !ItemNames.IsIn(clause, item) || WhenReader.ReadOne(clause, said.View.Now) is null))
                wishes[^1] += (said.English ? " " : ",") + clause;
            else
                wishes.Add(clause);
            before = item ?? before;
        }

        return wishes.Count < 2 ? [part] : wishes;
    }

    private static SkillCall Call(Wish wish, WhenPhrase? time, Utterance said)
    {
        var item = wish.Items[0];
        if (wish.Items.Count == 1 && item.Served is Served.Venue)
            return VenueSense.Ask(wish.Words);
        if (wish.Items.Count == 1 && item.Served is Served.Info or Served.Emergency)
            return SkillCall.Of("menu_describe_item", ("item", item.Id));
        var quantity = Language.Quantities.QuantityReader.Read(wish.Words) is { } number && !IsOfGuests(number, item) ? number : null;
        var place = Language.Places.PlaceReader.Read(wish.Words) is { } mention && !IsTheThing(mention.Text, item) ? mention : null;
        return SkillCall.Of("concierge_draft_order",
            [("item", string.Join('|', wish.Items.Select(i => i.Id))), .. TimeArguments.Of(time), ("quantity", quantity?.Value), ("location", place?.Text),
            ("note", NoteReader.Read(wish.Words, item, time, quantity, place)), ("repeats", said.Recurrence(wish.Words) is { } often ? RuleText.Write(often) : null), ("another", OrderCues.Another.IsIn(CueText.Of(CueFold.Fold(wish.Words))) ? true : null)]);
    }

    /// <summary>Six people at table are not six tables; they stay in the note.</summary>
    private static bool IsOfGuests(Language.Quantities.Quantity number, MenuItem item) => number.Unit is "人" or "位" && item.Unit?.Zh is "桌";

    /// <summary>A blocked toilet is not blocked at the toilet.</summary>
    private static bool IsTheThing(string place, MenuItem item) =>
        item.Kind == OrderKind.Repair && (item.Title.Zh.Contains(place, StringComparison.OrdinalIgnoreCase) || item.Things.Contains(place, StringComparer.OrdinalIgnoreCase));

    /// <summary>
    /// The time of each wish. An hour without a day is on the day spoken of before; a wish without any time is for the
    /// time of its neighbour: "tomorrow morning the windows and the range hood".
    /// </summary>
    private static WhenPhrase?[] Times(List<Wish> wishes, Utterance said)
    {
        var times = new WhenPhrase?[wishes.Count];
        WhenPhrase? before = null;
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
        if (!said.Has(OrderCues.Besides))
            return null;
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
