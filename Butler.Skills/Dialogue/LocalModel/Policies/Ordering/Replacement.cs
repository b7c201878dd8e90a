using System.Text.RegularExpressions;
using Butler.Skills.Language.Cues;
using Butler.Skills.Menu;

namespace Butler.Skills.Dialogue.LocalModel.Policies.Ordering;

/// <summary>"把洗空调换成洗地毯": what stands before the word goes, what stands behind it comes.</summary>
/// <param name="Id">The draft or order that goes.</param>
/// <param name="Words">The resident's words as they are now; null when nothing of them changed.</param>
internal sealed partial record Replacement(string Id, MenuItem Item, string? Words = null)
{
    /// <summary>"不是漏水 是堵了": the draft's own words, put right, may be another matter.</summary>
    public static Replacement? PutRight(Utterance said, DraftView draft)
    {
        if (said.Time is not null || said.Quantity is not null || Contrast().Match(said.Text) is not { Success: true } contrast)
            return null;
        var (wrong, right) = (contrast.Groups["wrong"].Value, contrast.Groups["right"].Value);
        // "不是地毯 是窗帘": of what is booked the name alone is put right.
        if (draft.Kind == OrderKind.Book)
            return said.Find(right).Sure is { IsOrdered: true } other && other.Id != draft.ItemId && ItemNames.IsIn(right, other) ? new Replacement(draft.Id, other) : null;
        var words = draft.Remark?.Contains(wrong, StringComparison.Ordinal) == true ? draft.Remark.Replace(wrong, right, StringComparison.Ordinal) : right;
        return said.Find(words).Sure is { } item && item.Id != draft.ItemId ? new Replacement(draft.Id, item, words) : null;
    }

    /// <param name="open">The drafts or orders it may be about, with their items.</param>
    public static Replacement? Of(Utterance said, IEnumerable<(string Id, string? ItemId)> open)
    {
        if (OrderCues.Replaces.Find(said.Cues) is not { } word)
            return null;
        var text = CueFold.Fold(said.Text);
        var at = text.IndexOf(word, StringComparison.Ordinal);
        // Named, not only meant: "改成三台" is no service.
        var after = at < 0 ? "" : text[(at + word.Length)..];
        if (said.Find(after).Sure is not { } item || !ItemNames.IsIn(after, item))
            return null;
        var candidates = open.ToList();
        var before = said.Find(text[..at]).Items.Select(i => i.Id).ToHashSet();
        var named = candidates.FindLast(c => c.ItemId is { } id && before.Contains(id));
        var gone = named.Id ?? (candidates is [var only] ? only.Id : null);
        return gone is null || candidates.Exists(c => c.Id == gone && c.ItemId == item.Id) ? null : new Replacement(gone, item);
    }

    [GeneratedRegex(@"不是(?<wrong>[^,,。;; ]{1,8}?)[,,。;; ]*(?:而|就|,)?是(?<right>[^,,。;;!! ]{1,12})")]
    private static partial Regex Contrast();
}
