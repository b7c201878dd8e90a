using Butler.Skills.Language.Cues;
using Butler.Skills.Menu;

namespace Butler.Skills.Dialogue.LocalModel.Policies.Ordering;

/// <summary>"把洗空调换成洗地毯": what stands before the word goes, what stands behind it comes.</summary>
/// <param name="Id">The draft or order that goes.</param>
internal sealed record Replacement(string Id, MenuItem Item)
{
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
}
