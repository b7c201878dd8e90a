using Butler.Skills.Dialogue.LocalModel.Intents;
using Butler.Skills.Language.Cues;
using Butler.Skills.Menu;

namespace Butler.Skills.Dialogue.LocalModel.Policies.Ordering;

/// <summary>
/// While something is being arranged, words that call nothing else of the menu by name belong to it: what they tell is
/// noted for whoever comes, what they ask is kept for the manager. Words that only sound like another service open no
/// second draft.
/// </summary>
internal sealed class MoreDetailPolicy : ILocalPolicy
{
    private const int LongestChinese = 40;
    private const int LongestEnglish = 120;
    private const int ShortestDetail = 2;
    private const int BesidePlace = 4;
    private const int FewWords = 10;
    private const double Plain = 0.8;
    private const double BeyondDoubt = 0.95;
    private static readonly TimeSpan JustNow = TimeSpan.FromMinutes(10);

    private static readonly CueSet Asks = LocalCues.Question + CueSet.Of("几个|几人|几位|几样|多大|多高|多长|多重|谁|how big|how long");

    public LocalDecision? Decide(Utterance said)
    {
        if (said.Text.Length > (said.English ? LongestEnglish : LongestChinese) || said.Text.Trim().Length < ShortestDetail || said.Parts.Count > 1)
            return null;
        return said.View.Drafts is [.., var draft] ? OfDraft(said, draft) : OfWhatWasJustReported(said);
    }

    private static LocalDecision? OfDraft(Utterance said, DraftView draft)
    {
        if (said.View is { ProposalOpen: false, Asked: null } or { Change: not null } or { Elsewhere: not null } || said.View.Choice is not null)
            return null;
        if (said.Time is not null || said.Wants("gibberish") || said.Wants(IntentReader.OffMenu) || NamesAnother(said, draft))
            return null;
        return LocalDecision.Call("change_detail", "concierge_change_draft",
            ("draft", draft.Id), ("note", said.Text.Trim()), ("unanswered", said.Has(Asks) ? true : null));
    }

    /// <summary>"5栋3楼" behind a report says where.</summary>
    private static LocalDecision? OfWhatWasJustReported(Utterance said) =>
        said.View.Orders is [.., { Kind: OrderKind.Complaint or OrderKind.Report or OrderKind.Repair } order] && order.Placed > said.View.Now - JustNow
        && said.Place is { } place && said.Time is null && said.Text.Length - place.Text.Length <= BesidePlace
            ? LocalDecision.Call("change_detail", "orders_change_order", ("order", order.Number), ("location", place.Text))
            : null;

    private static bool NamesAnother(Utterance said, DraftView draft) => said.Finding.Items.Any(i => i.Id != draft.ItemId && (ItemNames.IsIn(said.Text, i) || AnotherWish.IsAskedFor(said)))
        || said.Finding is { Items: [var only], Candidates: [{ Score: var score }, ..] } && score >= (said.Text.Length <= FewWords ? BeyondDoubt : Plain) && only.Id != draft.ItemId;
}
