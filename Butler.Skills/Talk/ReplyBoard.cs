using Butler.Skills.Conversations;

namespace Butler.Skills.Talk;

/// <summary>
/// Collects the binding words of a turn's skills in the order of their places, so that several skills make one reply and
/// a summary that was corrected in the same turn is shown once, as it stands at the end.
/// </summary>
public sealed class ReplyBoard
{
    private readonly List<SkillResult> _words = [];

    public bool IsEmpty => _words.Count == 0;

    public string Text => string.Join("\n\n", _words.Select(w => w.Say));

    /// <summary>The buttons of the last words that have some.</summary>
    public IReadOnlyList<QuickReply> QuickReplies => _words.FindLast(w => w.QuickReplies.Count > 0)?.QuickReplies ?? [];

    public void Put(SkillResult result)
    {
        if (!result.Binding)
            return;
        var known = result.Place is null ? -1 : _words.FindIndex(w => w.Place == result.Place);
        if (known >= 0)
            _words.RemoveAt(known);
        if (!_words.Exists(w => w.Say == result.Say))
            _words.Add(result);
    }
}
