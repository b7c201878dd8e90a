using Butler.Skills.Language.Cues;
using Butler.Skills.Language.Replies;

namespace Butler.Skills.Dialogue.LocalModel.Policies.Ordering;

/// <summary>Of several drafts some are not wanted: "酒店不要", "只要第一个", "除了保洁都订".</summary>
internal sealed class DraftPartsPolicy : ILocalPolicy
{
    private const int LongestChinese = 14;
    private const int LongestEnglish = 60;

    public LocalDecision? Decide(Utterance said)
    {
        var drafts = said.View.Drafts;
        if (drafts.Count < 2)
            return null;
        var dropped = said.Clauses.SelectMany(c => Dropped(c, said)).Distinct().ToList();
        return dropped.Count == 0 || dropped.Count == drafts.Count
            ? null
            : LocalDecision.Call("change_detail", "concierge_drop_draft", ("draft", string.Join('|', dropped.Select(d => d.Id))));
    }

    private static IEnumerable<DraftView> Dropped(string clause, Utterance said)
    {
        var cues = CueText.Of(CueFold.Fold(clause));
        var (only, except, refuses) = (OrderCues.Only.IsIn(cues), OrderCues.Except.IsIn(cues), OrderCues.Refuses.IsIn(cues));
        // Longer clauses tell whoever comes what not to do.
        if (!(only || except || refuses) || clause.Length > (said.English ? LongestEnglish : LongestChinese))
            return [];
        var named = said.View.Drafts.Where((d, i) => Names(clause, d, i, said)).ToList();
        if (named.Count == 0)
            return [];
        return only ? said.View.Drafts.Except(named) : named;
    }

    private static bool Names(string clause, DraftView draft, int place, Utterance said)
    {
        if (ChoiceReader.ReadWithin(clause, said.View.Drafts.Count) is { } picked)
            return picked == place;
        if (clause.Contains(draft.TitleZh, StringComparison.OrdinalIgnoreCase) || clause.Contains(draft.TitleEn, StringComparison.OrdinalIgnoreCase))
            return true;
        if (draft.ItemId is not { } id || said.Item(id) is not { } item)
            return false;
        return ItemNames.IsIn(clause, item) || said.Find(clause).Items.Any(i => i.Id == id);
    }
}
